/** Stems: the Snowball rules of a language, else the beginning of the word. */
import snowball from 'snowball-stemmers';

const STEMMERS: Readonly<Record<string, string>> = {
	...{ ar: 'arabic', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', en: 'english', es: 'spanish', fi: 'finnish', fr: 'french' },
	...{ hu: 'hungarian', it: 'italian', nb: 'norwegian', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian' },
	...{ sv: 'swedish', tr: 'turkish' },
};
/** Letters of a word that stand for it where a language has no rules. */
const BEGINNING = 5;

const stemmers = new Map<string, (word: string) => string>();
const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** The stem of a folded word. `language`: primary subtag. */
export function stemOf(language: string, folded: string): string {
	const key = `${language} ${folded}`;
	const found = known.get(key);
	if (found !== undefined) return found;
	if (known.size >= MOST_KNOWN) known.clear();
	const made = stemmerOf(language)(folded);
	known.set(key, made);
	return made;
}

function stemmerOf(language: string): (word: string) => string {
	const found = stemmers.get(language);
	if (found !== undefined) return found;
	const name = STEMMERS[language];
	const stemmer = name === undefined ? null : snowball.newStemmer(name);
	const made = stemmer === null ? (word: string) => word.slice(0, BEGINNING) : (word: string) => stemmer.stem(word);
	stemmers.set(language, made);
	return made;
}
