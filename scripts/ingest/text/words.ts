/** The words of a text in lower case, without punctuation, and where each stands. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a line, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(WORD) ?? [];
}

/** Where the nth word of a text begins (counted from 0); the text's length where it has fewer. */
export function startOfWord(text: string, nth: number): number {
	let seen = 0;
	for (const match of text.matchAll(WORD)) if (seen++ === nth) return match.index;
	return text.length;
}

/** Where the nth word of a text ends; the text's length where it has fewer. */
export function endOfWord(text: string, nth: number): number {
	let seen = 0;
	for (const match of text.matchAll(WORD)) if (seen++ === nth) return match.index + match[0].length;
	return text.length;
}
