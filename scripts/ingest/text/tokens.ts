/** Tokens of a sentence: words and numbers with where they stand. */

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
 */
const TOKEN =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}\p{N}]*|(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))+|\d+(?:[.,'’]\d{3}(?!\d))*)(?:[.,]\d+)?|[\p{Sc}%‰]/gu;

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, without accents and compatibility forms: `Liège` → `liege`, `ß` → `ss`. */
export function fold(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replaceAll('ø', 'o')
		.replaceAll('æ', 'ae')
		.replaceAll('ł', 'l')
		.replaceAll('đ', 'd');
}

export function tokensOf(text: string): Token[] {
	return Array.from(text.matchAll(TOKEN), (match) => {
		const [token] = match;
		const kind = /^\d/.test(token) ? 'number' : /^[\p{Sc}%‰]/u.test(token) ? 'symbol' : 'word';
		return { kind, text: token, fold: fold(token), start: match.index, end: match.index + token.length } satisfies Token;
	});
}
