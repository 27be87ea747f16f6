/** The words that a page writes in small letters; a part of an address, a handle or a compound is none. */
import { CLASSES, LETTER, LOWER, MARK, NUMBER, SURROGATE } from '../../text/char-classes.ts';

const SMALL_WORDS = /(?<![\p{L}\p{N}.@/_-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** What may not stand beside such a word: `BEFORE` it, `BEHIND` it. A mark parts a word from a letter that is none of it. */
const [BEFORE, BEHIND] = [64, 128];
const table = CLASSES.map((all) => {
	const bits = all & (LETTER | NUMBER | LOWER | MARK | SURROGATE);
	return (bits & (LETTER | NUMBER)) === 0 ? bits : bits | BEFORE | BEHIND;
});
for (const sign of '@/_-') table[sign.charCodeAt(0)] = BEFORE | BEHIND;
table['.'.charCodeAt(0)] = BEFORE;

/** Adds those of a text. */
export function addSmallWords(text: string, found: Set<string>): void {
	let before = 0;
	for (let at = 0; at < text.length; at++) {
		const bits = table[text.charCodeAt(at)] as number;
		// A letter beyond the plane is told by the pattern.
		if (bits === SURROGATE) return void addByPattern(text, found);
		if ((bits & LOWER) === 0 || (before & BEFORE) !== 0) {
			before = bits;
			continue;
		}
		const start = at;
		let mark = -1;
		let next = bits;
		for (; (next & (LOWER | MARK)) !== 0; next = table[text.charCodeAt(++at)] as number) if ((next & MARK) !== 0) mark = at;
		if (next === SURROGATE) return void addByPattern(text, found);
		const ends = (next & BEHIND) === 0 && !(text.charCodeAt(at) === 46 && isLetter(text, at + 1));
		// Else it ends before its last mark.
		if (!ends && mark >= 0) at = mark;
		if (ends || mark >= 0) found.add(text.slice(start, at));
		at--;
		before = table[text.charCodeAt(at)] as number;
	}
}

const isLetter = (text: string, at: number): boolean => {
	const bits = CLASSES[text.charCodeAt(at)] as number;
	return bits === SURROGATE ? /^\p{L}/u.test(text.slice(at, at + 2)) : (bits & LETTER) !== 0;
};

function addByPattern(text: string, found: Set<string>): void {
	for (const word of text.match(SMALL_WORDS) ?? []) found.add(word);
}
