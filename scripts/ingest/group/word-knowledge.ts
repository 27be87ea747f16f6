/** What is known of each spelling of a word of a language, worked out once. */

import { ownString } from '../../../src/lib/own-string.ts';
import type { Dictionary } from '../dictionary/dictionary.ts';
import { translate } from '../dictionary/dictionary.ts';
import { newsStem } from '../dictionary/news-stem.ts';
import { sensesOf } from '../models/word-translations/senses.ts';
import { monthsOf, weekdaysOf } from '../text/calendar-words.ts';
import { fold } from '../text/folded-words.ts';
import { notionsOf } from '../text/lexicon.ts';
import { SCALES } from '../text/number-words.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import { isHan, latin, wordKey } from '../text/word-key.ts';
import { type Background, backgroundOf } from './background-weights.ts';
import { type FeatureLists, featureLists } from './feature-lists.ts';
import { type Gazetteer, gazetteerOf } from './gazetteer.ts';
import { notionTable } from './notions.ts';
import { featureId, type Weighted } from './sparse.ts';

/** Features by number, with their weights where these differ; `notions`, `grams`, `english`: lists of the language's. */
export type KnownWord = {
	readonly key: string;
	readonly latin: string;
	readonly capital: boolean;
	readonly uncased: boolean;
	/** Written in Chinese characters. */
	readonly han: boolean;
	readonly stop: boolean;
	/** Of the stem, and of the word as a name. */
	readonly id: number;
	readonly weight: number;
	readonly nameId: number;
	readonly nameWeight: number;
	/** 0 … 6, Monday first. */
	readonly weekday: number | null;
	/** `month:1` … */
	readonly month: string | null;
	/** What the number before it is multiplied by. */
	readonly scale: number;
	/** Features of the place, and of the city, that the word names by itself. */
	readonly place: number | null;
	readonly city: number | null;
	/** May it name a place with the next word? */
	readonly opensPlace: boolean;
	readonly notions: number;
	readonly grams: number;
	/** English stems that mean the same, of the dictionary or as learned from translations; an English word has its own. */
	readonly english: number;
};

export type LanguageKnowledge = {
	readonly language: string;
	readonly background: Background;
	readonly gazetteer: Gazetteer;
	readonly lists: FeatureLists;
	/** Parts a text without spaces into words. */
	readonly segmenter: Intl.Segmenter | null;
	readonly word: (written: string) => KnownWord;
};

const UNSPACED = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);
/** Weight of a notion of our own lexicon. */
const LEXICON = 3;

/** One for all words, since most have none of a kind. */
const NONE: readonly never[] = [];
const NO_DICTIONARY = {};
const made = new WeakMap<object, Map<string, LanguageKnowledge>>();

/** What is known of a language (primary subtag); made once for each dictionary. */
export function knowledgeOf(language: string, dictionary: Dictionary | null): LanguageKnowledge {
	const byLanguage = made.get(dictionary ?? NO_DICTIONARY) ?? new Map<string, LanguageKnowledge>();
	made.set(dictionary ?? NO_DICTIONARY, byLanguage);
	const knowledge = byLanguage.get(language) ?? makeKnowledge(language, dictionary);
	byLanguage.set(language, knowledge);
	return knowledge;
}

/** The feature of a place. */
export const placeId = (place: string | null): number | null => (place === null ? null : featureId(`place:${place}`));

/** English stems with their weights: how rare each is, times how surely it translates the word. */
function englishOf(language: string, folded: string, dictionary: Dictionary | null): Weighted {
	const senses = new Map(language === 'en' ? [[stemOf('en', folded), 1] as const] : sensesOf(language, stemOf(language, folded)));
	if (dictionary !== null && language !== 'en')
		for (const word of translate(dictionary, language, folded)) senses.set(stemOf('en', fold(word)), 1);
	const { stemWeight } = backgroundOf('en');
	return [...senses].flatMap(([sense, sure]) => [featureId(`english:${sense}`), stemWeight(sense) * sure]);
}

function makeKnowledge(language: string, dictionary: Dictionary | null): LanguageKnowledge {
	const background = backgroundOf(language);
	const { notions, cities } = notionTable(language);
	const months = monthsOf(language);
	const weekdays = weekdaysOf(language);
	const scales = SCALES[language] ?? {};
	const gazetteer = gazetteerOf(language, cities);
	const stop = new Set([...stopWords(language)].map(fold));
	const lists = featureLists();
	const known = new Map<string, KnownWord>();
	const learn = (written: string): KnownWord => {
		const han = isHan(written);
		const folded = fold(written);
		const key = han ? wordKey(written) : folded;
		const root = newsStem(language, written, key);
		const capital = /^\p{Lu}/u.test(written) && [...written].length > 1;
		const isStop = stop.has(key);
		const weight = background.stemWeight(root);
		const own = notions.get(root) ?? NONE;
		const meant = notionsOf(key, language);
		const letters = latin(written, key);
		const english = isStop ? NONE : englishOf(language, folded, dictionary);
		return {
			key,
			latin: letters,
			capital,
			han,
			uncased: !/[\p{Lu}\p{Ll}]/u.test(written),
			stop: isStop,
			id: featureId(`${language}:${root}`),
			weight,
			nameId: featureId(`name:${key}`),
			nameWeight: background.wordWeight(key),
			weekday: weekdays.get(key) ?? null,
			// "May" and "may": where months are written with a capital, only those are months.
			month: language === 'en' && !capital ? null : (months.get(folded) ?? null),
			scale: (key.length > 2 && Object.hasOwn(scales, key) ? scales[key] : undefined) ?? 1,
			place: placeId(gazetteer.placeOf(key, '')),
			city: placeId(gazetteer.cityOf(key, '')),
			opensPlace: gazetteer.opens(key),
			notions: lists.add([
				...meant.flatMap((notion) => [featureId(`lexicon:${notion}`), LEXICON]),
				...own.flatMap((notion) => [featureId(`notion:${notion}`), weight / Math.sqrt(own.length)]),
			]),
			grams: lists.add(isStop || han ? NONE : background.gramsOf(letters)),
			english: lists.add(english),
		};
	};
	return {
		language,
		background,
		gazetteer,
		lists,
		segmenter: UNSPACED.has(language) ? new Intl.Segmenter(language, { granularity: 'word' }) : null,
		word: (given) => {
			const seen = known.get(given);
			if (seen !== undefined) return seen;
			const written = ownString(given);
			const word = learn(written);
			known.set(written, word);
			return word;
		},
	};
}
