/** Short forms of a name that stand beside it on a page: `TRD` for The Reading Desk, `KWN` for Küsten Wirtschaftsnachrichten. */
import { lettersOf } from './outlet-names.ts';

/** Letters of an abbreviation, and of one that also takes letters from inside a word. */
const LEAST = 2;
const MOST = 6;
const LEAST_INNER = 3;

/** Is this word written as an abbreviation is? */
export const isShort = (text: string): boolean => text.length >= LEAST && text.length <= MOST && SHORT.test(text);
const SHORT = /^\p{Lu}+$/u;

/** The words of a name, folded, if it has several or is long enough to be shortened. */
export const wordsToShorten = (name: string): string[] =>
	name
		.split(/[\s-]+/u)
		.map(lettersOf)
		.filter((word) => word !== '');

/** Whether `short` (folded) has the first letter of every word in order, and further ones from inside the last of them. */
export function isAbbreviation(short: string, words: readonly string[]): boolean {
	if (words.length < 2 || words.includes(short) || short.length < Math.max(LEAST, words.length) || short[0] !== words[0]?.[0]) return false;
	if (short.length === words.length) return words.every((word, i) => word[0] === short[i]);
	const last = words.at(-1) as string;
	const heads = words.slice(0, -1).every((word, i) => word[0] === short[i]);
	return short.length >= LEAST_INNER && heads && isWithin(short.slice(words.length - 1), last);
}

/** Whether the letters stand in the word in this order, the first of them at its beginning. */
function isWithin(letters: string, word: string): boolean {
	if (word[0] !== letters[0]) return false;
	let at = 0;
	for (const letter of letters.slice(1)) {
		at = word.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}
