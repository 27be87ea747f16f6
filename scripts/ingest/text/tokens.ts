/** Tokens of a sentence: words and numbers with where they stand. */
import { byLetter, unaccented } from './unaccented.ts';

export type Token = {
	readonly kind: 'word' | 'number' | 'symbol';
	/** As written. */
	readonly text: string;
	/** Folded: lower case, no accents, compatibility forms resolved. */
	readonly fold: string;
	/** UTF-16 offsets, half-open, into the sentence. */
	readonly start: number;
	readonly end: number;
};

/**
 * A word: letters, then letters and digits (A320). A number: digits grouped by threes with one kind of mark or space, then decimals.
 * A symbol: a currency or percent sign. A hyphen or apostrophe parts words; a script without spaces gives one token a character.
 * Digits are those of ASCII, their wide forms and the two rows of Arabic ones.
 */
const TOKEN =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]|[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]][[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]]*|(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+|\d+(?:[.,'’]\d{3}(?!\d))*)(?:[.,]\d+)?|[٠-٩۰-۹０-９]+(?:[٫٬.,，．][٠-٩۰-۹０-９]+)*|[\p{Sc}%‰٪]/gv;

const OTHER_DIGIT = /^[٠-٩۰-۹０-９]/u;
const FIRST_OTHER = 0x660;

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, without accents and compatibility forms: `Liège` → `liege`, `ß` → `ss`. */
export const fold = (text: string): string => (ASCII.test(text) ? text.toLowerCase() : foldFurther(text));

const foldFurther = byLetter((text) =>
	unaccented(text).replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('ł', 'l').replaceAll('đ', 'd'),
);

/** Tokens of the texts that were read last: each stage of a summary asks for those of the same sentences. */
const known = new Map<string, readonly Token[]>();
const MOST_KNOWN = 4000;

export function tokensOf(text: string): readonly Token[] {
	const found = known.get(text);
	if (found !== undefined) return found;
	const tokens = Array.from(text.matchAll(TOKEN), tokenOf);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(text, tokens);
	return tokens;
}

function tokenOf({ 0: token, index }: RegExpExecArray): Token {
	const code = token.charCodeAt(0);
	const isDigit = (code >= 48 && code <= 57) || (code >= FIRST_OTHER && OTHER_DIGIT.test(token));
	const kind = isDigit ? 'number' : /^[\p{Sc}%‰٪]/u.test(token) ? 'symbol' : 'word';
	return { kind, text: token, fold: fold(token), start: index, end: index + token.length };
}
