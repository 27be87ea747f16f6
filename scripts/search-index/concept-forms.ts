/** The words that other languages have for what a record tells of, by the table of concepts: no dictionary is needed. */
import { primary } from '../../src/lib/language.ts';
import { once } from '../../src/lib/once.ts';
import { stem } from '../ingest/dictionary/inflection.ts';
import { CONCEPT_LANGUAGES, CONCEPTS } from './concepts.ts';
import { foldedWords, ofWords, type RecordWords } from './record-words.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { fold, wordsOf } from './words.ts';

/** Concepts of a record that are told in other languages, those that it speaks of most first. */
const MOST = 16;
/** A word of the title counts as in the index. */
const TITLE = 5;
/** Shorter words are function words of one language or another. */
const MIN_WORD = 3;
const LONGEST_PHRASE = 4;

type Found = { readonly concept: number; readonly via: string; weight: number };

type Language = (typeof CONCEPT_LANGUAGES)[number];
/** `begins`: whether a word or phrase of the table begins with it. */
type Stem = { readonly stem: string; readonly begins: boolean };
/** `rows`: of the table, by the stems of a word or phrase, parted by spaces. */
type Table = { readonly rows: ReadonlyMap<string, readonly number[]>; readonly stemsOf: (words: RecordWords) => Stem[] };

function tableOf(language: Language): Table {
	const column = CONCEPT_LANGUAGES.indexOf(language);
	const rows = new Map<string, number[]>();
	for (const [row, cells] of CONCEPTS.entries()) {
		for (const words of cells[column] ?? []) {
			const key = keyOf(wordsOf(words), language);
			if (key.length >= MIN_WORD) rows.set(key, [...(rows.get(key) ?? []), row]);
		}
	}
	const beginnings = new Set([...rows.keys()].map((key) => key.split(' ', 1)[0]));
	const stemsOf = ofWords<Stem>((word) => {
		const stem = keyOf([word], language);
		return { stem, begins: beginnings.has(stem) };
	});
	return { rows, stemsOf };
}

const keyOf = (words: readonly string[], language: string) => words.map((word) => stem(language, fold(word))).join(' ');

/** `targets`: languages that somebody may ask in. Of a language that the table lacks there are none. */
export function conceptForms(targets: ReadonlySet<string>): (record: SearchRecord, words: RecordWords) => HiddenForm[] {
	// To make the table of a language takes longer than a record does: where one article has changed, its language is the only one.
	const languages = new Map(CONCEPT_LANGUAGES.map((language) => [language as string, once(() => tableOf(language))]));
	return ({ language }, own) => {
		const from = primary(language);
		const table = languages.get(from)?.();
		if (table === undefined) return [];
		const { words, title, passages } = own;
		const { rows, stemsOf } = table;
		const stems = stemsOf(own);
		const found = new Map<number, Found>();
		const read = (text: readonly number[], weight: number) => {
			for (let at = 0; at < text.length; at++) {
				if (!stems[text[at] as number]?.begins) continue;
				for (let length = 1; length <= Math.min(LONGEST_PHRASE, text.length - at); length++) {
					const phrase = text.slice(at, at + length);
					for (const concept of rows.get(phrase.map((word) => stems[word]?.stem).join(' ')) ?? []) {
						const entry = found.get(concept);
						if (entry !== undefined) entry.weight += weight;
						else found.set(concept, { concept, via: phrase.map((word) => words[word]).join(' '), weight });
					}
				}
			}
		};
		read(title, TITLE);
		for (const passage of passages) read(passage, 1);
		if (found.size === 0) return [];
		const there = new Set(foldedWords(own));
		return [...found.values()]
			.sort((a, b) => b.weight - a.weight || a.concept - b.concept)
			.slice(0, MOST)
			.map(({ concept, via }) => ({ via, words: wordsFor(concept, from, targets).filter((word) => !there.has(fold(word))) }))
			.filter(({ words }) => words.length > 0);
	};
}

function wordsFor(concept: number, own: string, targets: ReadonlySet<string>): string[] {
	const cells = CONCEPT_LANGUAGES.flatMap((language, column) =>
		language === own || !targets.has(language) ? [] : (CONCEPTS[concept]?.[column] ?? []),
	);
	return [...new Set(cells.flatMap(wordsOf).filter((word) => word.length >= MIN_WORD))];
}
