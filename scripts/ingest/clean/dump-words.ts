/** The words of a dump by number: each is looked up once, and what many features ask of it stands in lists. */
import type { Line } from './marked-lines.ts';
import { stopMask } from './stop-word-language.ts';

/** Inflected and compounded words are compared by their beginnings. */
const STEM = 5;

export type DumpWords = {
	/** Of each line: the numbers of its words, in their order. */
	readonly ofLine: readonly (readonly number[])[];
	/** By the number of a word: how it is written, in which languages it is a stop word, the number of its stem; -1: it is too short to have one. */
	readonly written: readonly string[];
	readonly stops: readonly number[];
	readonly stem: readonly number[];
	/** How many stems there are. */
	readonly stems: number;
};

/** Is a word so long that it says something of what a text is about? */
const long = (word: string): boolean => word.length > 3;

export function dumpWords(lines: readonly Line[]): DumpWords {
	const [numbers, stemNumbers] = [new Map<string, number>(), new Map<string, number>()];
	const written: string[] = [];
	const ofLine = lines.map(({ words }) => {
		const own: number[] = [];
		for (const word of words) {
			let number = numbers.get(word);
			if (number === undefined) {
				number = written.push(word) - 1;
				numbers.set(word, number);
			}
			own.push(number);
		}
		return own;
	});
	const stem = written.map((word) => {
		if (!long(word)) return -1;
		const beginning = word.slice(0, STEM);
		const known = stemNumbers.get(beginning) ?? stemNumbers.size;
		stemNumbers.set(beginning, known);
		return known;
	});
	return { ofLine, written, stops: written.map(stopMask), stem, stems: stemNumbers.size };
}

/** In how many of the lines each longer word stands, by its number. */
export function linesWith({ ofLine, stem }: DumpWords, isCounted: (line: number) => boolean): Int32Array {
	const counts = new Int32Array(stem.length);
	const last = new Int32Array(stem.length);
	for (const [i, words] of ofLine.entries()) {
		if (!isCounted(i)) continue;
		for (const word of words) {
			if ((stem[word] as number) < 0 || last[word] === i + 1) continue;
			last[word] = i + 1;
			counts[word] = (counts[word] as number) + 1;
		}
	}
	return counts;
}

/** Of each line: the numbers of the stems of its longer words, each once, in the order of its words. */
export function stemsOf({ ofLine, stem, stems }: DumpWords): readonly (readonly number[])[] {
	const last = new Int32Array(stems);
	return ofLine.map((words, i) => {
		const own: number[] = [];
		for (const word of words) {
			const at = stem[word] as number;
			if (at < 0 || last[at] === i + 1) continue;
			last[at] = i + 1;
			own.push(at);
		}
		return own;
	});
}

/** Flags by number, for lists of numbers below `size`. */
export function flagsOf(size: number, ...lists: readonly (readonly number[])[]): Uint8Array {
	const flags = new Uint8Array(size);
	for (const list of lists) for (const number of list) flags[number] = 1;
	return flags;
}
