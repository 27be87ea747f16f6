/** What a site says to its visitor, in all languages, as parts of patterns. */
import { further } from '../languages/further.ts';
import { anyPhrase } from '../languages/languages.ts';
import type { SiteWords } from '../languages/site-words.ts';

export const siteWords = (of: keyof SiteWords): string => anyPhrase(({ site }) => site[of], further.site[of]);

/** A word as it stands in a sentence and at its beginning: `[Bb]y`. */
const eitherCase = (word: string): string => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
export const inEitherCase = (words: readonly string[]): string => words.map(eitherCase).join('|');
