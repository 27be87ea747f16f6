/** Stems: the Snowball rules of a language, else the beginning of the word. */
import { snowballStemmer } from './snowball.ts';

const STEMMERS: Readonly<Record<string, string>> = {
	...{ ar: 'arabic', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', en: 'english', es: 'spanish', fi: 'finnish', fr: 'french' },
	...{ hu: 'hungarian', it: 'italian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian' },
	...{ sv: 'swedish', tr: 'turkish' },
};
/** Letters of a word that stand for it where a language has no rules. */
const BEGINNING = 5;

const stemmers = new Map<string, (word: string) => string>();

/** The stem of a folded word. `language`: primary subtag. */
export function stemOf(language: string, folded: string): string {
	return (stemmers.get(language) ?? stemmerOf(language))(folded);
}

function stemmerOf(language: string): (word: string) => string {
	const name = STEMMERS[language];
	const made = name === undefined ? (word: string) => word.slice(0, BEGINNING) : snowballStemmer(name);
	stemmers.set(language, made);
	return made;
}
