/** What a word means, over languages: the pictographs that the Unicode Common Locale Data Repository annotates with it. */
import { changedBy } from '../text/known-stems.ts';
import { CITY, citiesOf, notionLines } from '../text/notion-lines.ts';

export type NotionTable = {
	/** Stem → numbers of notions. */
	readonly notions: ReadonlyMap<string, readonly number[]>;
	/** Name of a city, as written → its time zone. */
	readonly cities: ReadonlyMap<string, string>;
};

/** The table of a language (primary subtag), made by `scripts/lab/train/notions.ts`; empty where there is none. */
export function notionTable(language: string): NotionTable {
	const notions = new Map<string, readonly number[]>();
	for (const line of notionLines(language)) {
		const [word = '', values = '', change = ''] = line.split('\t');
		if (values !== '' && !values.startsWith(CITY)) {
			const stem = changedBy(word, change);
			notions.set(stem, [...new Set([...(notions.get(stem) ?? []), ...values.split(' ').map(Number)])]);
		}
	}
	return { notions, cities: citiesOf(language) };
}
