/** The files of notions as they lie on the disk, and the large cities in them, both from the Unicode Common Locale Data Repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { perLanguage } from './per-language.ts';

const FOLDER = join(import.meta.dirname, '../models/notions');
const ALIASES: Readonly<Record<string, string>> = { ms: 'id', nb: 'no' };
/** Before the time zone of a city. */
export const CITY = '@';

/** Lines of a word, its notions or its time zone, and how its stem differs, between tabs. `language`: primary subtag; none where there is no file. */
export function notionLines(language: string): readonly string[] {
	const file = join(FOLDER, `${ALIASES[language] ?? language}.txt`);
	return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** Name of a city, as written → its time zone. */
export const citiesOf = perLanguage(
	(language): ReadonlyMap<string, string> =>
		new Map(
			notionLines(language).flatMap((line): [string, string][] => {
				const [word = '', zone = ''] = line.includes(`\t${CITY}`) ? line.split('\t') : [];
				return zone === '' ? [] : [[word, zone.slice(CITY.length)]];
			}),
		),
);
