/** Stems for comparing the words of texts in one language. */
import { fold } from '../text/folded-words.ts';
import { snowballStemmer } from '../text/snowball.ts';
import { isHan, wordKey } from '../text/word-key.ts';
import { hasStemmer, stem } from './inflection.ts';

/** Snowball rules that read the language's own letters, not folded ones. */
const UNFOLDED: Readonly<Record<string, string>> = { ar: 'arabic', ca: 'catalan', ru: 'russian', tr: 'turkish' };
const UNINFLECTED = new Set(['ja', 'th', 'vi', 'zh']);

/** By the Snowball rules of the language where there are any, else without the last two letters (three of a long word). `word` as written; `key`: its key, where that is known. */
export function newsStem(language: string, word: string, key = wordKey(word)): string {
	const name = UNFOLDED[language];
	if (name !== undefined) return fold(snowballStemmer(name)(word.toLowerCase()));
	if (hasStemmer(language)) return stem(language, key);
	if (UNINFLECTED.has(language) || isHan(word)) return key;
	return key.length >= 9 ? key.slice(0, -3) : key.length >= 6 ? key.slice(0, -2) : key;
}
