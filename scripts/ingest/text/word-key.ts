/** One form for the spellings of a word that any language may use: folded; Chinese characters by their sound. */
import anyAscii from 'any-ascii';
import { fold } from './folded-words.ts';

const HAN = /\p{Script=Han}/u;

/** `Lüttich` → `luttich`, `Москва` → `moskva`, `聯盟` and `联盟` → `lianmeng`. */
export function wordKey(word: string): string {
	return HAN.test(word) ? anyAscii(word).toLowerCase() : fold(word);
}

/** In Latin letters, whatever the script: for comparing how names sound. `key`: that of the word, where it is known. */
export function latin(word: string, key = wordKey(word)): string {
	return /^[a-z]*$/.test(key) ? key : anyAscii(word).toLowerCase();
}

export const isHan = (word: string): boolean => HAN.test(word);
