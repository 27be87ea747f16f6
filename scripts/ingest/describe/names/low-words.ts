/** The words of two letters or more that a text writes in small letters, to their first sign; a part of a compound is none. */
import { CLASSES, LETTER, LOWER, MARK, NUMBER, SURROGATE } from '../../text/char-classes.ts';

const LOW_WORD = /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]+/gu;
const HYPHEN = 45;

export function lowWords(texts: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const text of texts) addLowWords(text, found);
	return found;
}

function addLowWords(text: string, found: Set<string>): void {
	let joined = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const bits = CLASSES[code] as number;
		// A letter beyond the plane is told by the pattern.
		if (bits === SURROGATE) return void addByPattern(text, found);
		if (joined || (bits & LOWER) === 0) {
			joined = code === HYPHEN || (bits & (LETTER | NUMBER)) !== 0;
			continue;
		}
		const start = at++;
		while (at < text.length && ((CLASSES[text.charCodeAt(at)] as number) & (LETTER | MARK)) !== 0) at++;
		if (CLASSES[text.charCodeAt(at)] === SURROGATE) return void addByPattern(text, found);
		if (at - start > 1) found.add(text.slice(start, at));
		at--;
		joined = ((CLASSES[text.charCodeAt(at)] as number) & LETTER) !== 0;
	}
}

function addByPattern(text: string, found: Set<string>): void {
	for (const word of text.match(LOW_WORD) ?? []) found.add(word);
}
