/** Words as the index sees them: what stands between white space, without punctuation, in lower case. */
import { byLetter } from '../ingest/text/unaccented.ts';
import type { SearchRecord } from './types.ts';

/** The words of a text, lower case, letters, marks and digits only. */
export function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.normalize('NFC')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** Without accents, as the index compares words. */
export const fold = byLetter((word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));

/** Language → word → how often it stands in the records of the language. */
export type WordCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function countWords(records: readonly SearchRecord[]): WordCounts {
	const languages = new Map<string, Map<string, number>>();
	for (const record of records) {
		const counts = languages.get(record.language) ?? new Map<string, number>();
		languages.set(record.language, counts);
		for (const text of [record.title, ...record.passages.map((passage) => passage.text)]) {
			for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
		}
	}
	return languages;
}

/** The word list of one language for the client's near misses and word parts: sorted, one a line, four letters or more. */
export function wordList(counts: ReadonlyMap<string, number>, limit = 60_000): string {
	const words = [...counts].filter(([word]) => word.length > 3 && /^\p{L}/u.test(word));
	// Only where some are left out does it matter how often they stand.
	if (words.length > limit) words.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	return words
		.slice(0, limit)
		.map(([word]) => word)
		.sort()
		.join('\n');
}
