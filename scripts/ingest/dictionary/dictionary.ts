/**
 * Bilingual word lists into English, the pivot between all other languages. Optional: nothing depends on one being there.
 * Pure: what the files hold comes in as text (`dictd.ts`, `word-table.ts`); `load-dictionary.ts` finds and reads them.
 */
import { primary } from '../../../src/lib/language.ts';
import { fold } from '../text/folded-words.ts';
import { compoundParts } from './compounds.ts';
import { baseForms } from './inflection.ts';

/** The English words (as listed, the first sense first) for a folded word; undefined where the list does not have it. */
export type WordList = (folded: string) => readonly string[] | undefined;
/** By primary language subtag. */
export type Dictionary = ReadonlyMap<string, WordList>;

/** English words kept per word: later senses and synonyms are more often wrong than right. */
const MOST = 4;

/** Several lists as one: the first that has a word explains it. What was looked up is remembered. */
export function joinLists(lists: readonly WordList[]): WordList {
	const known = new Map<string, readonly string[] | undefined>();
	return (folded) => {
		if (known.has(folded)) return known.get(folded);
		const found = lists.map((list) => list(folded)).find((english) => english !== undefined && english.length > 0);
		const kept = found === undefined ? undefined : [...new Set(found.map(fold))].slice(0, MOST);
		known.set(folded, kept);
		return kept;
	};
}

/** True where words of this language can be turned into English ones: there is a list, or it is English. */
export function covers(dictionary: Dictionary, language: string): boolean {
	const code = primary(language);
	return code === 'en' || dictionary.has(code);
}

/** The English words (folded) for a word as written in `language`; an English word stands for itself; [] where unknown. */
export function toEnglish(dictionary: Dictionary, language: string, word: string): readonly string[] {
	return translate(dictionary, primary(language), fold(word));
}

/** As `toEnglish`, for a primary subtag and a folded word: as it stands, else its base form, else the parts of the compound. */
export function translate(dictionary: Dictionary, language: string, folded: string): readonly string[] {
	if (language === 'en') return [folded];
	const list = dictionary.get(language);
	if (list === undefined) return [];
	const lookUp = (word: string) =>
		list(word) ??
		baseForms(language, word)
			.map(list)
			.find((english) => english !== undefined);
	const whole = lookUp(folded);
	if (whole !== undefined) return whole;
	const parts = compoundParts(language, folded, (part) => lookUp(part) !== undefined);
	return [...new Set(parts.flatMap((part) => (lookUp(part) ?? []).slice(0, MOST / 2)))];
}
