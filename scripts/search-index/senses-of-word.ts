/** What a word means in English, which stands between all languages. */
import { compoundParts } from '../ingest/dictionary/compounds.ts';
import { type Dictionary, toEnglish } from '../ingest/dictionary/dictionary.ts';
import { type Senses, sensesOf } from '../ingest/models/word-translations/senses.ts';
import { stemOf } from '../ingest/text/stems.ts';
import { fold } from '../ingest/text/tokens.ts';

/** Senses of the dictionary that count, and how surely: later ones lead astray. */
const SENSES = 2;
const SURE = 0.5;

/** Languages whose stems are what their words begin with, and how much of it at least: to look for beginnings costs less than to find a stem. */
export const STEMS_BEGIN: ReadonlySet<string> = new Set(['da', 'de', 'nb', 'no', 'sv']);
export const SHORTEST_STEM = 3;

const NONE: Senses = new Map();

/** English stems for a word: as learned, else by the dictionary, else those of the parts of the compound. */
export function sensesOfWord(language: string, word: string, stem: string, dictionary: Dictionary): Senses {
	if (language === 'en') return new Map([[stem, 1]]);
	const looked = toEnglish(dictionary, language, word)
		.slice(0, SENSES)
		.map((english) => [stemOf('en', english), SURE] as const);
	const known = new Map([...looked, ...sensesOf(language, stem)]);
	if (known.size > 0) return known;
	const sensesOfPart = (part: string) => (mayHaveSenses(language, part) ? sensesOf(language, stemOf(language, part)) : NONE);
	return new Map(compoundParts(language, fold(word), (part) => sensesOfPart(part).size > 0).flatMap((part) => [...sensesOfPart(part)]));
}

/** Whether a folded word may have a stem that has senses. Of the parts that a word could be made of few have one. */
function mayHaveSenses(language: string, word: string): boolean {
	if (!STEMS_BEGIN.has(language)) return true;
	for (let end = SHORTEST_STEM; end <= word.length; end++) if (sensesOf(language, word.slice(0, end)).size > 0) return true;
	return false;
}
