/** Is there enough text to be an article? */
import { SeedError } from '../document/seed-error.ts';

/** One sentence is an article: a brief has at least so many letters and words, or so many Han characters, Kana or Hangul syllables. */
const LEAST_LETTERS = 20;
const LEAST_WORDS = 4;
const LEAST_WIDE = 8;

/** Throws a SeedError where the text holds no letters, or too few. `exact`: a database says that it is an article, however short. */
export function requireText(text: string, exact = false): void {
	const sample = text.slice(0, 5000);
	const wide = sample.match(/[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g)?.length ?? 0;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) throw new SeedError('the file holds no text', 'Put the text of the article in it, or delete the file.');
	const words = sample.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
	if (!exact && (letters < LEAST_LETTERS || words < LEAST_WORDS) && wide < LEAST_WIDE) {
		throw new SeedError('the text is too short to be an article', 'Put the whole article in the file, or delete it.');
	}
}
