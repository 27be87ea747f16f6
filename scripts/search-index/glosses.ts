/**
 * Words of other languages for the words that tell a record's text from others, by a bilingual dictionary (FreeDict, or the owner's tables), with
 * English between them: who asks for "espionage" finds what says "Spionage". Into English the dictionary's own words are taken; into
 * another language those words of the collection that the dictionary turns into the same English ones.
 */
import { primary } from '../../src/lib/language.ts';
import { type Dictionary, toEnglish } from '../ingest/dictionary/dictionary.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { differentWords, fold, type RecordWords, type WordCounts, wordsOfRecord } from './words.ts';

/** Words of a record that are translated, and words of each language that are taken for one of them. */
const TRANSLATED = 24;
const EACH = 2;
/** A word of the title counts as in the index. */
const TITLE = 5;
/** Shorter words are mostly function words. */
const MIN_WORD = 4;
/** English senses that count when going on into a third language: later ones lead astray. */
const SENSES = 2;

type Glosses = (record: SearchRecord, words: RecordWords) => HiddenForm[];

/** Reads the collection once; the function it gives translates a record. `counts`: the words of the collection. */
export function glossForms(records: readonly SearchRecord[], dictionary: Dictionary, counts: WordCounts): Glosses {
	const pages = pageCounts(records);
	const backwards = new Map([...counts].map(([language, words]) => [language, reversed(words, language, dictionary)]));
	return (record, words) => {
		const known = pages.get(record.language) ?? { records: 1, of: new Map<string, number>() };
		const text = new Set([...differentWords(words)].map(fold));
		const forms: HiddenForm[] = [];
		for (const word of telling(words, known.records, known.of)) {
			const english = toEnglish(dictionary, record.language, word);
			const found = primary(record.language) === 'en' ? [] : english.slice(0, EACH);
			for (const [language, list] of backwards) {
				if (language === record.language || primary(language) === 'en') continue;
				found.push(...[...new Set(english.slice(0, SENSES).flatMap((sense) => list.get(fold(sense)) ?? []))].slice(0, EACH));
			}
			const fresh = [...new Set(found)].filter((form) => !text.has(fold(form)));
			if (fresh.length > 0) forms.push({ via: word, words: fresh });
		}
		return forms;
	};
}

/** How many records of each language there are, and in how many each word stands. */
function pageCounts(records: readonly SearchRecord[]): Map<string, { records: number; of: Map<string, number> }> {
	const languages = new Map<string, { records: number; of: Map<string, number> }>();
	for (const record of records) {
		const { language } = record;
		const known = languages.get(language) ?? { records: 0, of: new Map<string, number>() };
		languages.set(language, known);
		known.records++;
		for (const word of differentWords(wordsOfRecord(record))) known.of.set(word, (known.of.get(word) ?? 0) + 1);
	}
	return languages;
}

/** The words with the highest tf·idf. */
function telling(words: RecordWords, records: number, pages: ReadonlyMap<string, number>): string[] {
	const weights = new Map<string, number>();
	const add = (list: readonly string[], weight: number) => {
		for (const word of list) {
			if (word.length < MIN_WORD || !/^[\p{L}\p{M}]+$/u.test(word)) continue;
			weights.set(word, (weights.get(word) ?? 0) + weight * Math.log(1 + records / (pages.get(word) ?? 1)));
		}
	};
	add(words.title, TITLE);
	for (const passage of words.passages) add(passage, 1);
	return [...weights]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, TRANSLATED)
		.map(([word]) => word);
}

/** English word → words of the collection in `language` that it is a sense of, the most frequent first. */
function reversed(words: ReadonlyMap<string, number>, language: string, dictionary: Dictionary): Map<string, string[]> {
	const list = new Map<string, string[]>();
	if (primary(language) === 'en') return list;
	for (const [word] of [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
		if (word.length < MIN_WORD) continue;
		for (const sense of toEnglish(dictionary, language, word).slice(0, SENSES))
			list.set(fold(sense), [...(list.get(fold(sense)) ?? []), word]);
	}
	return list;
}
