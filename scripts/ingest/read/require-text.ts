/** Is there enough text to be an article? */
import { SeedError } from '../document/seed-error.ts';

/** One sentence is an article: a brief has at least so many letters and words, or so many Han characters, Kana or Hangul syllables. */
const LETTERS = /^(?:\P{L}*\p{L}){20}/u;
const WORDS = /^(?:[^\p{L}\p{M}]*[\p{L}\p{M}]+(?![\p{L}\p{M}])){3}[^\p{L}\p{M}]*[\p{L}\p{M}]/u;
const WIDE = /^(?:[^\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]*[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]){8}/;

/** Throws a SeedError where the text holds no letters, or too few. `exact`: a database says that it is an article, however short. */
export function requireText(text: string, exact = false): void {
	const sample = text.slice(0, 5000);
	if (!/\p{L}/u.test(sample)) throw new SeedError('the file holds no text', 'Put the text of the article in it, or delete the file.');
	if (!exact && !(LETTERS.test(sample) && WORDS.test(sample)) && !WIDE.test(sample)) {
		throw new SeedError('the text is too short to be an article', 'Put the whole article in the file, or delete it.');
	}
}
