/**
 * Words of other languages for the words that tell a record's text from others: who asks for "espionage" finds what says "Spionage". English
 * stands between all languages. What a word means in it was learned from parallel news sentences (models/word-translations), and is looked
 * up in a bilingual dictionary (FreeDict, or the owner's tables) where one is given.
 */
import { createHash } from 'node:crypto';
import { primary } from '../../src/lib/language.ts';
import { compoundParts } from '../ingest/dictionary/compounds.ts';
import { type Dictionary, toEnglish } from '../ingest/dictionary/dictionary.ts';
import { type Senses, sensesOf } from '../ingest/models/word-translations/senses.ts';
import { stemOf } from '../ingest/text/stems.ts';
import { fold } from '../ingest/text/tokens.ts';
import { ranksOf } from '../ingest/text/word-ranks.ts';
import { tellingStem, tellingWords } from './telling.ts';
import type { HiddenForm, SearchRecord } from './types.ts';
import { differentWords, type RecordWords, type WordCounts } from './words.ts';

/** Words of a record that are translated. Each is told by the likeliest word of each language: a second one found no more titles. */
const TRANSLATED = 64;
/** A translation counts from this probability on. */
const LEAST = 0.25;
/** Senses of the dictionary that count, and how surely: later ones lead astray. */
const SENSES = 2;
const SURE = 0.5;
/** A language of which fewer records than this share are is not translated into, unless the interface speaks it: nobody asks in it. */
const SHARE = 0.05;

type Glosses = (record: SearchRecord, words: RecordWords, given: ReadonlySet<string>, asked?: Set<string>) => HiddenForm[];
/** The word of a language that stands for a stem which has a sense, and sense (English stem) → stems of the language with their probability. */
export type Target = {
	readonly language: string;
	readonly words: ReadonlyMap<string, string>;
	readonly stems: ReadonlyMap<string, [string, number][]>;
};

/** `words`: of all targets, looked up where it is asked for. */
type Looked = { readonly senses: Senses; words?: readonly string[] };

/** Makes the function that translates a record, without the folded words that are `given` already. `asked` takes the senses that were looked up. */
export function glossForms(targets: readonly Target[], dictionary: Dictionary = new Map()): Glosses {
	const known = new Map<string, Map<string, Looked>>();
	const look = (language: string, word: string, stem: string) => {
		const words = known.get(language) ?? new Map<string, Looked>();
		known.set(language, words);
		const found: Looked = words.get(word) ?? { senses: sensesOfWord(language, word, stem, dictionary) };
		words.set(word, found);
		return found;
	};
	const telling = tellingWords(TRANSLATED);
	return (record, words, given, asked) => {
		const language = primary(record.language);
		const there = new Set([...[...differentWords(words)].map(fold), ...given]);
		return telling(record, words).flatMap(({ word, stem }) => {
			const found = look(language, word, stem);
			found.words ??= translations(language, word, found.senses, targets, dictionary);
			if (asked !== undefined) for (const sense of found.senses.keys()) asked.add(sense);
			const fresh = found.words.filter((form) => !there.has(fold(form)));
			return fresh.length === 0 ? [] : [{ via: word, words: fresh }];
		});
	};
}

/** English stems for a word: as learned, else by the dictionary, else those of the parts of the compound. */
function sensesOfWord(language: string, word: string, stem: string, dictionary: Dictionary): Senses {
	if (language === 'en') return new Map([[stem, 1]]);
	const looked = toEnglish(dictionary, language, word)
		.slice(0, SENSES)
		.map((english) => [stemOf('en', english), SURE] as const);
	const known = new Map([...looked, ...sensesOf(language, stem)]);
	if (known.size > 0) return known;
	const sensesOfPart = (part: string) => sensesOf(language, stemOf(language, part));
	return new Map(compoundParts(language, fold(word), (part) => sensesOfPart(part).size > 0).flatMap((part) => [...sensesOfPart(part)]));
}

/** What the dictionary says in English stands where the collection and the common words lack it. */
function translations(own: string, word: string, senses: Senses, targets: readonly Target[], dictionary: Dictionary): string[] {
	const words = targets.flatMap(({ language, words, stems }) => {
		if (language === own) return [];
		const sums = new Map<string, number>();
		for (const [sense, p] of senses) for (const [stem, q] of stems.get(sense) ?? []) sums.set(stem, (sums.get(stem) ?? 0) + p * q);
		const [best] = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		if (best !== undefined && best[1] >= LEAST) return [words.get(best[0]) ?? best[0]];
		return language === 'en' ? toEnglish(dictionary, own, word).slice(0, 1) : [];
	});
	return [...new Set(words)];
}

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

/** Makes the function that gives the digest of what the targets say to senses. */
export function tellerOf(targets: readonly Target[]): (senses: readonly string[]) => string {
	const told = new Map<string, string>();
	const say = (sense: string) =>
		JSON.stringify(targets.map(({ words, stems }) => (stems.get(sense) ?? []).map(([stem, p]) => [stem, p, words.get(stem)])));
	return (senses) => {
		const all = senses.map((sense) => {
			const known = told.get(sense) ?? say(sense);
			told.set(sense, known);
			return known;
		});
		return createHash('sha256').update(all.join('\n')).digest('hex');
	};
}
