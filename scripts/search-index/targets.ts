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

/** Of words of a language: the stem, null where a word tells nothing; the senses of those that stand for a stem. */
export type KnownWords = { readonly stems: Map<string, string | null>; readonly senses: Map<string, Senses> };

export const noWords = (): KnownWords => ({ stems: new Map(), senses: new Map() });

/**
 * Of the words of one stem the most frequent of the collection stands for it, else the most common one of the language. `counts`: at least of its own words.
 * `known`: what another time found of words, with the same dictionary. `found` takes what was found of those of now.
 */
export function targetOf(
	language: string,
	counts: WordCounts,
	dictionary: Dictionary | null,
	known: KnownWords = noWords(),
	found: KnownWords = noWords(),
): Target {
	const stemOf = (form: string): string | null => {
		const stem = known.stems.get(form) ?? (known.stems.has(form) ? null : tellingStem(form, language));
		found.stems.set(form, stem);
		return stem;
	};
	/** By stem: the word that stands for it, and how often it does. */
	const chosen = new Map<string, readonly [form: string, times: number]>();
	for (const [tag, words] of counts) {
		if (primary(tag) !== language) continue;
		for (const [form, times] of words) {
			const stem = stemOf(form);
			const other = stem === null ? undefined : chosen.get(stem);
			if (stem === null || (other !== undefined && (other[1] > times || (other[1] === times && other[0] <= form)))) continue;
			chosen.set(stem, [form, times]);
		}
	}
	for (const form of ranksOf(language).keys()) {
		const stem = stemOf(form);
		if (stem !== null && !chosen.has(stem)) chosen.set(stem, [form, 0]);
	}
	const words = new Map<string, string>();
	const stems = new Map<string, [string, number][]>();
	for (const [stem, [form]] of chosen) {
		const senses = known.senses.get(form) ?? sensesOfWord(language, form, stem, dictionary ?? new Map());
		found.senses.set(form, senses);
		if (senses.size > 0) words.set(stem, form);
		for (const [sense, p] of senses) {
			const list = stems.get(sense);
			if (list === undefined) stems.set(sense, [[stem, p]]);
			else list.push([stem, p]);
		}
	}
	return { language, words, stems };
}
