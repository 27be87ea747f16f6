/** The words that tell a record's text from the others of its language, by tf·idf of stems. */
import { primary } from '../../src/lib/language.ts';
import { stemOf } from '../ingest/text/stems.ts';
import { stopWords } from '../ingest/text/stop-words.ts';
import { fold } from '../ingest/text/tokens.ts';
import type { SearchRecord } from './types.ts';
import { differentWords, type RecordWords, wordsOfRecord } from './words.ts';

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

/** A stem and how many records hold it. */
type Stem = { readonly stem: string; records: number };
type Known = { records: number; readonly ofWord: Map<string, Stem | null>; readonly stems: Map<string, Stem> };

/** Reads the collection once; the function it gives tells at most `most` words of a record, one a stem, the most telling first. */
export function tellingWords(records: readonly SearchRecord[], most: number): (record: SearchRecord, words: RecordWords) => Telling[] {
	const languages = new Map<string, Known>();
	const knownOf = (language: string): Known => {
		const known = languages.get(language) ?? { records: 0, ofWord: new Map(), stems: new Map() };
		languages.set(language, known);
		return known;
	};
	const stemIn = ({ ofWord, stems }: Known, language: string, word: string): Stem | null => {
		const found = ofWord.get(word);
		if (found !== undefined) return found;
		const stem = tellingStem(word, language);
		const entry = stem === null ? null : (stems.get(stem) ?? { stem, records: 0 });
		if (entry !== null) stems.set(entry.stem, entry);
		ofWord.set(word, entry);
		return entry;
	};
	for (const record of records) {
		const language = primary(record.language);
		const known = knownOf(language);
		known.records++;
		const own = new Set([...differentWords(wordsOfRecord(record))].map((word) => stemIn(known, language, word)));
		for (const stem of own) if (stem !== null) stem.records++;
	}
	return ({ language }, { title, passages }) => {
		const known = knownOf(primary(language));
		const weights = new Map<Stem, { word: string; count: number }>();
		const add = (words: readonly string[], weight: number) => {
			for (const word of words) {
				const stem = stemIn(known, primary(language), word);
				if (stem === null) continue;
				const entry = weights.get(stem);
				if (entry === undefined) weights.set(stem, { word, count: weight });
				else entry.count += weight;
			}
		};
		add(title, TITLE);
		for (const passage of passages) add(passage, 1);
		return [...weights]
			.map(([{ stem, records }, { word, count }]) => ({ word, stem, weight: count * Math.log(1 + known.records / (records || 1)) }))
			.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
			.slice(0, most);
	};
}
