/**
 * The Snowball stems of the most common words, worked out beforehand (`scripts/lab/train/known-stems.ts`): whoever weighs words asks for all 10,000
 * of a language before the first text, and the stemmers take 3 to 30 microseconds a word. A stem is kept as what it changes of its word:
 * a letter for how many are cut off (A none, B one …), then what is put in their place.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonWords } from './most-common-words.ts';
import { fold } from './tokens.ts';

export const STEMS_FOLDER = join(import.meta.dirname, '../models/known-stems');

/** Algorithm, as the package names it → the language whose list it reads. */
export const STEMMED_LISTS: Readonly<Record<string, string>> = {
	...{ arabic: 'ar', catalan: 'ca', czech: 'cs', danish: 'da', dutch: 'nl', english: 'en', finnish: 'fi', french: 'fr', german: 'de' },
	...{ hungarian: 'hu', italian: 'it', norwegian: 'nb', portuguese: 'pt', romanian: 'ro', russian: 'ru', spanish: 'es', swedish: 'sv' },
	...{ turkish: 'tr' },
};
/** Those that are asked for words with their accents too. */
const ACCENTED = new Set(['arabic', 'catalan', 'russian', 'turkish']);

/** The forms of common words that are in the table of an algorithm, in its order. */
export function stemmedForms(algorithm: string): string[] {
	const words = commonWords(STEMMED_LISTS[algorithm] ?? '');
	return [...new Set([...words.map(fold), ...(ACCENTED.has(algorithm) ? words.map((word) => word.toLowerCase()) : [])])];
}

const A = 'A'.charCodeAt(0);

/** How `stem` is made of `word`: `running`, `run` → `E`. */
export function changeOf(word: string, stem: string): string {
	let same = 0;
	while (same < stem.length && stem[same] === word[same]) same++;
	return String.fromCharCode(A + word.length - same) + stem.slice(same);
}

/** The reverse of `changeOf`: the stem. */
export const changedBy = (word: string, change: string): string => word.slice(0, word.length + A - change.charCodeAt(0)) + change.slice(1);

/** The stems of common words by word; empty where there is no table. */
export function knownStems(algorithm: string): Map<string, string> {
	const file = join(STEMS_FOLDER, `${algorithm}.txt`);
	if (!existsSync(file)) return new Map();
	const changes = readFileSync(file, 'utf8').match(/[A-Z][^A-Z\n]*/g) ?? [];
	const forms = stemmedForms(algorithm);
	if (changes.length !== forms.length) throw new Error(`${file} is of another list of words: run node scripts/lab/train/known-stems.ts`);
	return new Map(forms.map((word, i) => [word, changedBy(word, changes[i] as string)]));
}
