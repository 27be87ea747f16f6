/** The words that other languages have for what a record tells of, by the table of concepts: no dictionary is needed. */
import { primary } from '../../src/lib/language.ts';
import { once } from '../../src/lib/once.ts';
import { stem } from '../ingest/dictionary/inflection.ts';
import { CONCEPT_LANGUAGES, CONCEPTS } from './concepts.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { differentWords, fold, type RecordWords, wordsOf } from './words.ts';

/** Concepts of a record that are told in other languages, those that it speaks of most first. */
const MOST = 16;
/** A word of the title counts as in the index. */
const TITLE = 5;
/** Shorter words are function words of one language or another. */
const MIN_WORD = 3;
const LONGEST_PHRASE = 4;

type Found = { readonly concept: number; readonly via: string; weight: number };

type Language = (typeof CONCEPT_LANGUAGES)[number];
type Table = { readonly rows: ReadonlyMap<string, readonly number[]>; readonly beginnings: ReadonlySet<string | undefined> };

/** Stems of a word or phrase of a language, parted by spaces → rows of the table; and the first stem of each. */
function tableOf(language: Language): Table {
	const column = CONCEPT_LANGUAGES.indexOf(language);
	const rows = new Map<string, number[]>();
	for (const [row, cells] of CONCEPTS.entries()) {
		for (const words of cells[column] ?? []) {
			const key = keyOf(wordsOf(words), language);
			if (key.length >= MIN_WORD) rows.set(key, [...(rows.get(key) ?? []), row]);
		}
	}
	return { rows, beginnings: new Set([...rows.keys()].map((key) => key.split(' ', 1)[0])) };
}

const keyOf = (words: readonly string[], language: string) => words.map((word) => stem(language, fold(word))).join(' ');

/** Stems by word: a text says most of its words many times, and a stem costs more than to look it up. */
function rememberStems(language: string): (word: string) => string {
	const known = new Map<string, string>();
	return (word) => {
		const found = known.get(word) ?? keyOf([word], language);
		known.set(word, found);
		return found;
	};
}

/** `targets`: languages that somebody may ask in. Of a language that the table lacks there are none. */
export function conceptForms(targets: ReadonlySet<string>): (record: SearchRecord, words: RecordWords) => HiddenForm[] {
	// To make the table of a language takes longer than a record does: where one article has changed, its language is the only one.
	const languages = new Map(
		CONCEPT_LANGUAGES.map((language) => [language as string, once(() => ({ ...tableOf(language), stemOf: rememberStems(language) }))]),
	);
	return ({ language }, { title, passages }) => {
		const own = primary(language);
		const table = languages.get(own)?.();
		if (table === undefined) return [];
		const { rows, beginnings, stemOf } = table;
		const found = new Map<number, Found>();
		const read = (words: readonly string[], weight: number) => {
			const stems = words.map(stemOf);
			for (let at = 0; at < words.length; at++) {
				if (!beginnings.has(stems[at])) continue;
				for (let length = 1; length <= LONGEST_PHRASE; length++) {
					for (const concept of rows.get(stems.slice(at, at + length).join(' ')) ?? []) {
						const entry = found.get(concept) ?? { concept, via: words.slice(at, at + length).join(' '), weight: 0 };
						found.set(concept, { ...entry, weight: entry.weight + weight });
					}
				}
			}
		};
		read(title, TITLE);
		for (const passage of passages) read(passage, 1);
		if (found.size === 0) return [];
		const there = new Set([...differentWords({ title, passages })].map(fold));
		return [...found.values()]
			.sort((a, b) => b.weight - a.weight || a.concept - b.concept)
			.slice(0, MOST)
			.map(({ concept, via }) => ({ via, words: wordsFor(concept, own, targets).filter((word) => !there.has(fold(word))) }))
			.filter(({ words }) => words.length > 0);
	};
}

function wordsFor(concept: number, own: string, targets: ReadonlySet<string>): string[] {
	const cells = CONCEPT_LANGUAGES.flatMap((language, column) =>
		language === own || !targets.has(language) ? [] : (CONCEPTS[concept]?.[column] ?? []),
	);
	return [...new Set(cells.flatMap(wordsOf).filter((word) => word.length >= MIN_WORD))];
}
