/** Finds words by a table of the classes of characters, in a third of the time of a pattern with `\p{…}`: it makes no object of a match. */
import { CLASSES, LETTER, MARK, NUMBER, SURROGATE } from './char-classes.ts';

/** Where each word begins and ends, in turn. */
export type WordSpans = (text: string) => readonly number[];

const [OPENS, GOES_ON] = [1, 2];

/** Words of `[\p{L}\p{N}«opening»][\p{L}\p{M}\p{N}«within»]*`. A text with a letter beyond the plane is asked by that pattern itself. */
export function wordScanner(opening: string, within: string): WordSpans {
	const table = CLASSES.map((bits) =>
		bits === SURROGATE ? SURROGATE : bits & (LETTER | NUMBER) ? OPENS | GOES_ON : bits & MARK ? GOES_ON : 0,
	);
	for (let i = 0; i < opening.length; i++) table[opening.charCodeAt(i)] = OPENS | (table[opening.charCodeAt(i)] as number);
	for (let i = 0; i < within.length; i++) table[within.charCodeAt(i)] = GOES_ON | (table[within.charCodeAt(i)] as number);
	const escaped = (list: string) => list.replace(/[\\\]^-]/gu, '\\$&');
	const pattern = new RegExp(`[\\p{L}\\p{N}${escaped(opening)}][\\p{L}\\p{M}\\p{N}${escaped(within)}]*`, 'gu');
	return (text) => {
		const spans: number[] = [];
		const { length } = text;
		for (let at = 0; at < length; at++) {
			const bits = table[text.charCodeAt(at)] as number;
			if (bits === SURROGATE) return spansBy(pattern, text);
			if ((bits & OPENS) === 0) continue;
			spans.push(at++);
			for (; at < length; at++) {
				const next = table[text.charCodeAt(at)] as number;
				if (next === SURROGATE) return spansBy(pattern, text);
				if ((next & GOES_ON) === 0) break;
			}
			spans.push(at);
			// What ended the word may open the next one.
			at--;
		}
		return spans;
	};
}

function spansBy(pattern: RegExp, text: string): number[] {
	const spans: number[] = [];
	for (const { 0: word, index } of text.matchAll(pattern)) spans.push(index, index + word.length);
	return spans;
}
