/** What a word means, over languages: the pictographs that the Unicode Common Locale Data Repository annotates with it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedBy } from '../text/known-stems.ts';

export type NotionTable = {
	/** Stem → numbers of notions. */
	readonly notions: ReadonlyMap<string, readonly number[]>;
	/** Name of a city, as written → its time zone. */
	readonly cities: ReadonlyMap<string, string>;
};

const FOLDER = join(import.meta.dirname, '../models/notions');
const ALIASES: Readonly<Record<string, string>> = { ms: 'id', nb: 'no' };

/** The table of a language (primary subtag), made by `scripts/lab/train/notions.ts`; empty where there is none. */
export function notionTable(language: string): NotionTable {
	const file = join(FOLDER, `${ALIASES[language] ?? language}.txt`);
	const notions = new Map<string, readonly number[]>();
	const cities = new Map<string, string>();
	for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
		const [word = '', values = '', change = ''] = line.split('\t');
		if (values.startsWith('@')) cities.set(word, values.slice(1));
		else if (values !== '') {
			const stem = changedBy(word, change);
			notions.set(stem, [...new Set([...(notions.get(stem) ?? []), ...values.split(' ').map(Number)])]);
		}
	}
	return { notions, cities };
}
