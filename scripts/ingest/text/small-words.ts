/** Which of some words texts write in small letters. Only a word that has the letters of one of them is cut out: a page has thousands. */
import { CLASSES, LETTER, LOWER, MARK, NUMBER, SURROGATE } from './char-classes.ts';
import type { WordSpans } from './word-scanner.ts';
import { shapeOf, wordShapes } from './word-signs.ts';

/** What a word in small letters is. A text with a half of a character beyond the plane is asked by the pattern itself. */
type SmallWord = {
	readonly pattern: RegExp;
	/** Signs of ASCII, beside letters and numbers, behind which none begins. */
	readonly notAfter: string;
	/** Classes of its further letters, and how many letters it has at least. */
	readonly further: number;
	readonly least: number;
	/** Signs of ASCII, beside letters and numbers, before which none ends; null: it ends before any. */
	readonly notBefore: string | null;
};

const POINT = 0x2e;

/** 1 for each of the signs, by their codes. */
function tableOf(signs: string): Uint8Array {
	const table = new Uint8Array(128);
	for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = 1;
	return table;
}

/** A scanner of words like `pattern`, which the other fields describe. */
export function smallWords({ pattern, notAfter, further, least, notBefore }: SmallWord): WordSpans {
	const [barsBefore, barsBehind] = [tableOf(notAfter), tableOf(notBefore ?? '')];
	const isWord = (code: number) => ((CLASSES[code] as number) & (LETTER | NUMBER)) !== 0;
	/** `.` is no end of a word where a letter follows: `example.org`. */
	const isBarred = (text: string, at: number) => {
		if (notBefore === null) return false;
		const code = text.charCodeAt(at);
		return isWord(code) || barsBehind[code] === 1 || (code === POINT && ((CLASSES[text.charCodeAt(at + 1)] as number) & LETTER) !== 0);
	};
	const isBehind = (code: number) => isWord(code) || barsBefore[code] === 1;
	return (text) => {
		const spans: number[] = [];
		for (let at = 0; at < text.length; at++) {
			const bits = CLASSES[text.charCodeAt(at)] as number;
			if (bits === SURROGATE) return Array.from(text.matchAll(pattern), ({ 0: word, index }) => [index, index + word.length]).flat();
			if ((bits & LOWER) === 0 || (at > 0 && isBehind(text.charCodeAt(at - 1)))) continue;
			let end = at + 1;
			while (end < text.length && ((CLASSES[text.charCodeAt(end)] as number) & further) !== 0) end++;
			if (isBarred(text, end)) end = lastMark(text, at, end);
			if (end - at < least) continue;
			spans.push(at, end);
			at = end - 1;
		}
		return spans;
	};
}

/** Where the last mark before `end` stands, else `start`: it is no letter, so that a word may end before it that may not end behind it. */
function lastMark(text: string, start: number, end: number): number {
	let at = end - 1;
	while (at > start && ((CLASSES[text.charCodeAt(at)] as number) & MARK) === 0) at--;
	return at;
}

/** Those of `wanted` that stand in the texts as words that `spansOf` finds. */
export function heldWords(wanted: Iterable<string>, texts: readonly string[], spansOf: WordSpans): ReadonlySet<string> {
	const words = new Set(wanted);
	const shapes = wordShapes(words);
	const held = new Set<string>();
	for (const text of texts) {
		const spans = spansOf(text);
		for (let i = 0; i < spans.length; i += 2) {
			const [start, end] = [spans[i] as number, spans[i + 1] as number];
			if (shapes[shapeOf(text, start, end)] === 0) continue;
			const word = text.slice(start, end);
			if (words.has(word)) held.add(word);
		}
	}
	return held;
}
