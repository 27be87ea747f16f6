/** Classes of the characters of the Basic Multilingual Plane as bits, in a table: to look one up takes a tenth of the time of a pattern with `\p{…}`. */

export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const UPPER = 8;
export const LOWER = 16;
/** Half of a character beyond the plane: what such characters are is asked of a pattern. */
export const SURROGATE = 32;
export const SPACE = 64;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
	[LETTER, /\p{L}+/gu],
	[MARK, /\p{M}+/gu],
	[NUMBER, /\p{N}+/gu],
	[UPPER, /\p{Lu}+/gu],
	[LOWER, /\p{Ll}+/gu],
	[SPACE, /\s+/gu],
];
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** The classes of each UTF-16 code unit. */
export const CLASSES: Uint8Array = tableOf(PATTERNS).fill(SURROGATE, FIRST_SURROGATE, LAST_SURROGATE + 1);

/** A table of the UTF-16 code units: bits by patterns (of the flag `g`) of runs of characters. Halves of characters beyond the plane have none. */
export function tableOf(patterns: readonly (readonly [number, RegExp])[]): Uint8Array {
	const table = new Uint8Array(65_536);
	for (const [from, to] of [
		[0, FIRST_SURROGATE],
		[LAST_SURROGATE + 1, table.length],
	] as const) {
		const units = String.fromCharCode(...Uint16Array.from({ length: to - from }, (_, i) => from + i));
		for (const [bit, pattern] of patterns)
			for (const { 0: run, index } of units.matchAll(pattern)) mark(table, from + index, run.length, bit);
	}
	return table;
}

function mark(table: Uint8Array, from: number, length: number, bit: number): void {
	for (let at = from; at < from + length; at++) table[at] = (table[at] as number) | bit;
}

const WORD_BEYOND = /^[\p{L}\p{M}\p{N}]/u;

/** Where the character at `at`, half of which stands there, ends if it is a letter, mark or number; else `at`. */
const endBeyond = (text: string, at: number): number => (WORD_BEYOND.test(text.slice(at, at + 2)) ? at + 2 : at);

/** Where each run of letters, marks and numbers (`[\p{L}\p{M}\p{N}]+`) begins and ends, in turn. */
export function wordSpans(text: string): number[] {
	const spans: number[] = [];
	let start = -1;
	for (let at = 0; at < text.length; ) {
		const bits = CLASSES[text.charCodeAt(at)] as number;
		const end = (bits & (LETTER | MARK | NUMBER)) !== 0 ? at + 1 : bits === SURROGATE ? endBeyond(text, at) : at;
		if (end > at) {
			if (start < 0) start = at;
			at = end;
			continue;
		}
		if (start >= 0) spans.push(start, at);
		start = -1;
		at++;
	}
	if (start >= 0) spans.push(start, text.length);
	return spans;
}
