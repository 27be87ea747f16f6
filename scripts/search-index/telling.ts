/** The words that tell a record's text from others of its language: frequent stems that are rare in the language. */
import { primary } from '../../src/lib/language.ts';
import { weightOf } from '../ingest/text/background.ts';
import { stemOf } from '../ingest/text/stems.ts';
import { stopWords } from '../ingest/text/stop-words.ts';
import { fold } from '../ingest/text/tokens.ts';
import type { SearchRecord } from './types.ts';
import type { RecordWords } from './words.ts';

/** A word of the title counts as in the index. */
const TITLE = 5;
/** Shorter words are mostly function words. */
const MIN_WORD = 3;

/** `word`: as it stands first; `stem`: of its folded form. */
export type Telling = { readonly word: string; readonly stem: string };

/** The stem of a word that may tell something; null for function words, figures and what is short. `language`: primary subtag. */
export function tellingStem(word: string, language: string): string | null {
	if (word.length < MIN_WORD || !/^[\p{L}\p{M}]+$/u.test(word)) return null;
	const folded = fold(word);
	return stopWords(language).has(folded) ? null : stemOf(language, folded);
}

/** `stem` is null for a word that tells nothing. */
type Known = { readonly stem: string; readonly weight: number } | null;

/**
 * Makes the function that tells at most `most` words of a record, one a stem, the most telling first. How rare a word is says the language, not the collection:
 * what a record is found by does not change with others.
 */
export function tellingWords(most: number): (record: Pick<SearchRecord, 'language'>, words: RecordWords) => Telling[] {
	const languages = new Map<string, Map<string, Known>>();
	return (record, { title, passages }) => {
		const language = primary(record.language);
		const known = languages.get(language) ?? new Map<string, Known>();
		languages.set(language, known);
		const lookUp = (word: string): Known => {
			const found = known.get(word);
			if (found !== undefined) return found;
			const stem = tellingStem(word, language);
			const entry = stem === null ? null : { stem, weight: weightOf(language, stem) };
			known.set(word, entry);
			return entry;
		};
		const told = new Map<string, { readonly word: string; weight: number }>();
		const add = (words: readonly string[], times: number) => {
			for (const word of words) {
				const entry = lookUp(word);
				if (entry === null) continue;
				const before = told.get(entry.stem);
				if (before === undefined) told.set(entry.stem, { word, weight: times * entry.weight });
				else before.weight += times * entry.weight;
			}
		};
		add(title, TITLE);
		for (const passage of passages) add(passage, 1);
		return [...told]
			.map(([stem, { word, weight }]) => ({ word, stem, weight }))
			.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
			.slice(0, most);
	};
}
