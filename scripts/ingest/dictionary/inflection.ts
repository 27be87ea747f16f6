/** From an inflected word to the forms that a dictionary may list it under. */
import { snowballStemmer } from '../text/snowball.ts';

const STEMMERS: Readonly<Record<string, string>> = {
	...{ da: 'danish', de: 'german', en: 'english', es: 'spanish', fi: 'finnish', fr: 'french', hu: 'hungarian', it: 'italian' },
	...{ nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian', sv: 'swedish' },
};
/** Endings of base forms (nouns in the singular, adjectives, infinitives), folded. */
const BASE_ENDINGS: Readonly<Record<string, readonly string[]>> = {
	da: ['', 'e'],
	de: ['', 'e', 'en', 'n'],
	es: ['', 'o', 'a', 'e', 'ar', 'er', 'ir'],
	fr: ['', 'e', 'er', 'ir', 're'],
	it: ['o', 'a', 'e', 'are', 'ere', 'ire'],
	nb: ['', 'e'],
	nl: ['', 'e', 'en'],
	no: ['', 'e'],
	pt: ['', 'o', 'a', 'e', 'ar', 'er', 'ir'],
	sv: ['', 'a', 'e'],
};
const SHORTEST = 3;
const LONGEST_ENDING = 4;

/** `language`: primary subtag. */
export const hasStemmer = (language: string): boolean => Object.hasOwn(STEMMERS, language);

/** The stem of a folded word by the Snowball rules of the language (primary subtag); the word itself where there are none. */
export function stem(language: string, folded: string): string {
	const name = STEMMERS[language];
	return name === undefined ? folded : snowballStemmer(name)(folded);
}

/** Other forms with the same stem, those that share the most letters with the word first: `acciones` → `accion`; [] for a language without a table. */
export function baseForms(language: string, folded: string): string[] {
	const endings = BASE_ENDINGS[language];
	if (endings === undefined) return [];
	const root = stem(language, folded);
	// Some stems are words that have another stem themselves: Dutch "havens" → "haven" → "hav".
	const forms = new Set(root === folded ? [] : [root]);
	for (let cut = 1; cut <= LONGEST_ENDING && folded.length - cut >= SHORTEST; cut++) {
		for (const ending of endings) {
			const form = folded.slice(0, -cut) + ending;
			if (form !== folded && stem(language, form) === root) forms.add(form);
		}
	}
	return [...forms];
}
