/** The words that other languages have for what a record tells of, by the table of concepts: no dictionary is needed. */
import { primary } from '../../src/lib/language.ts';
import { stem } from '../ingest/dictionary/inflection.ts';
import { CONCEPT_LANGUAGES, CONCEPTS } from './concepts.ts';
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

/** Language → stems of a word or phrase, parted by spaces → rows of the table. */
function table(): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
	return new Map(
		CONCEPT_LANGUAGES.map((language, column) => {
			const rows = new Map<string, number[]>();
			for (const [row, cells] of CONCEPTS.entries()) {
				for (const words of cells[column] ?? []) {
					const key = keyOf(wordsOf(words), language);
					if (key.length >= MIN_WORD) rows.set(key, [...(rows.get(key) ?? []), row]);
				}
			}
			return [language, rows] as const;
		}),
	);
}

const keyOf = (words: readonly string[], language: string) => words.map((word) => stem(language, fold(word))).join(' ');

/** `targets`: languages that somebody may ask in. Of a language that the table lacks there are none. */
export function conceptForms(targets: ReadonlySet<string>): (record: SearchRecord) => HiddenForm[] {
	const rows = table();
	return ({ language, title, passages }) => {
		const own = primary(language);
		const known = rows.get(own);
		if (known === undefined) return [];
		const found = new Map<number, Found>();
		const read = (text: string, weight: number) => {
			const words = wordsOf(text);
			const stems = words.map((word) => keyOf([word], own));
			for (let at = 0; at < words.length; at++) {
				for (let length = 1; length <= LONGEST_PHRASE; length++) {
					for (const concept of known.get(stems.slice(at, at + length).join(' ')) ?? []) {
						const entry = found.get(concept) ?? { concept, via: words.slice(at, at + length).join(' '), weight: 0 };
						found.set(concept, { ...entry, weight: entry.weight + weight });
					}
				}
			}
		};
		read(title, TITLE);
		for (const { text } of passages) read(text, 1);
		const there = new Set([title, ...passages.map(({ text }) => text)].flatMap(wordsOf).map(fold));
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
