/** What other languages are asked in: the words of a language by the English senses that they stand for. */
import { primary } from '../../src/lib/language.ts';
import type { Dictionary } from '../ingest/dictionary/dictionary.ts';
import type { Senses } from '../ingest/models/word-translations/senses.ts';
import { ranksOf } from '../ingest/text/word-ranks.ts';
import { sensesOfWord } from './senses-of-word.ts';
import { tellingStem } from './telling.ts';
import type { SearchRecord } from './types.ts';
import type { WordCounts } from './words.ts';

/** A language of which fewer records than this share are is not translated into, unless the interface speaks it: nobody asks in it. */
const SHARE = 0.05;

/** The word of a language that stands for a stem which has a sense, and sense (English stem) → stems of the language with their probability. */
export type Target = {
	readonly language: string;
	readonly words: ReadonlyMap<string, string>;
	readonly stems: ReadonlyMap<string, [string, number][]>;
};

/** Languages (primary subtags) that are translated into. `readers`: those of the interface, which are asked in whether there are articles in them or not. */
export function targetLanguages(records: readonly Pick<SearchRecord, 'language'>[], readers: readonly string[]): string[] {
	const shares = new Map<string, number>();
	for (const { language } of records) shares.set(primary(language), (shares.get(primary(language)) ?? 0) + 1);
	const large = [...shares].filter(([, count]) => count >= SHARE * records.length).map(([language]) => language);
	return [...new Set([...readers.map(primary), ...large])].sort();
}

/** Of words of a language: the stem, null where a word tells nothing, and the senses where they were asked for. */
export type KnownWords = Map<string, { readonly stem: string | null; senses?: Senses }>;

/**
 * Of the words of one stem the most frequent of the collection stands for it, else the most common one of the language. `counts`: at least of its own words.
 * `known`: what another time found of words, with the same dictionary; afterwards what was found of those of now.
 */
export function targetOf(language: string, counts: WordCounts, dictionary: Dictionary | null, known: KnownWords = new Map()): Target {
	const words = new Map<string, string>();
	const own = [...counts].filter(([tag]) => primary(tag) === language).flatMap(([, words]) => [...words]);
	own.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const before = new Map(known);
	known.clear();
	const look = (form: string) => {
		const found = known.get(form) ?? before.get(form) ?? { stem: tellingStem(form, language) };
		known.set(form, found);
		return found;
	};
	for (const form of [...own.map(([form]) => form), ...ranksOf(language).keys()]) {
		const { stem } = look(form);
		if (stem !== null && !words.has(stem)) words.set(stem, form);
	}
	const stems = new Map<string, [string, number][]>();
	for (const [stem, form] of words) {
		const found = look(form);
		found.senses ??= sensesOfWord(language, form, stem, dictionary ?? new Map());
		for (const [sense, p] of found.senses) {
			const list = stems.get(sense);
			if (list === undefined) stems.set(sense, [[stem, p]]);
			else list.push([stem, p]);
		}
	}
	const told = new Set([...stems.values()].flatMap((list) => list.map(([stem]) => stem)));
	return { language, words: new Map([...words].filter(([stem]) => told.has(stem))), stems };
}
