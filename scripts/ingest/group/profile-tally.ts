/**
 * What is counted of a text's words for its profile. One function a kind of word: V8 takes seconds to compile one that counts them all, and
 * compiles it again for each new kind that it meets.
 */
import { parseDigits } from '../text/numbers.ts';
import type { PlacedWord } from './profile-words.ts';
import { featureId } from './sparse.ts';
import type { KnownWord, LanguageKnowledge } from './word-knowledge.ts';

/** Rarer words are names or slips, not what happened. */
export const COMMON = 6.3;
const MONTH_DAY = 3;
const YEAR = /^(?:19|20)\d\d$/;

export type Counts = Map<number, number>;
/** Adds `times` to what is counted under an id. */
export const count = (counts: Counts, id: number, times = 1) => counts.set(id, (counts.get(id) ?? 0) + times);
const keepMost = (counts: Counts, id: number, weight: number) => {
	const kept = counts.get(id);
	if (kept === undefined || weight > kept) counts.set(id, Math.max(weight, 0));
};

/** How often a word stands in a text: at all, in its opening, in its title, and as a name. */
type Occurrences = { all: number; opening: number; title: number; named: number; openingNamed: number };

/** What is counted word by word. `weights`: of the stems. */
export type Tally = Record<Counted, Counts> & {
	readonly daysNamed: Set<string>;
	readonly yearsNamed: Set<number>;
	readonly figures: Map<number, number>;
	readonly occurrences: Map<KnownWord, Occurrences>;
	weekdays: number;
};
type Counted =
	| 'weights' | 'all' | 'opening' | 'common' | 'names' | 'openingNames' | 'numbers' | 'places' | 'notions' | 'grams' | 'english' | 'openingEnglish' | 'title'; // biome-ignore format: a list

/** Nothing counted yet. */
export function newTally(): Tally {
	const counts = () => new Map<number, number>();
	return {
		weights: counts(), all: counts(), opening: counts(), common: counts(), names: counts(), openingNames: counts(), numbers: counts(), places: counts(),
		notions: counts(), grams: counts(), english: counts(), openingEnglish: counts(), title: counts(),
		daysNamed: new Set(), yearsNamed: new Set(), figures: new Map(), occurrences: new Map(), weekdays: 0,
	}; // biome-ignore format: a list
}

/** A number: its value, as written, and what is counted. */
export function addNumber(tally: Tally, words: readonly PlacedWord[], i: number, language: string): void {
	const { written, inOpening } = words[i] as PlacedWord;
	const value = parseDigits(written, language) * (words[i + 1]?.known.scale ?? 1);
	if (!Number.isFinite(value)) return;
	const weight = weightOfNumber(written, value);
	tally.numbers.set(featureId(`number:${Number(value.toPrecision(12))}`), weight);
	const id = featureId(`${language}:${written}`);
	tally.weights.set(id, weight);
	count(tally.all, id);
	if (inOpening) count(tally.opening, id);
	if (YEAR.test(written)) tally.yearsNamed.add(Number(written));
	else noteFigure(tally.figures, words, i, value);
}

/** A month, with the day beside it. */
export function addMonth({ numbers, daysNamed }: Tally, words: readonly PlacedWord[], i: number, month: string): void {
	numbers.set(featureId(month), 1);
	for (const near of [words[i - 1]?.written ?? '', words[i + 1]?.written ?? '']) {
		if (!/^(?:[12]?\d|3[01])$/.test(near)) continue;
		numbers.set(featureId(`${month}-${Number(near)}`), MONTH_DAY);
		daysNamed.add(`${month}-${Number(near)}`);
	}
}

/** A word that means something: how often it stands where, and the place that it names. */
export function addWord(
	tally: Tally,
	words: readonly PlacedWord[],
	i: number,
	named: boolean,
	gazetteer: LanguageKnowledge['gazetteer'],
): void {
	const { known, inOpening, inTitle } = words[i] as PlacedWord;
	tally.weights.set(known.id, known.weight);
	let seen = tally.occurrences.get(known);
	if (seen === undefined) {
		seen = { all: 0, opening: 0, title: 0, named: 0, openingNamed: 0 };
		tally.occurrences.set(known, seen);
	}
	seen.all++;
	if (inOpening) seen.opening++;
	if (inTitle) seen.title++;
	if (named) seen.named++;
	if (named && inOpening) seen.openingNamed++;
	const next = words[i + 1]?.known.key ?? '';
	const place = gazetteer.placeOf(known.key, next) ?? (named || known.uncased ? gazetteer.cityOf(known.key, next) : null);
	if (place !== null) count(tally.places, featureId(`place:${place}`));
}

/** What is known of a word, weighed by its occurrences. */
export function addOccurrences(tally: Tally, known: KnownWord, seen: Occurrences): void {
	const { weights, names, openingNames, notions, grams, english, openingEnglish } = tally;
	count(tally.all, known.id, seen.all);
	if (seen.opening > 0) {
		count(tally.opening, known.id, seen.opening);
		for (const [id, weight] of known.english) keepMost(openingEnglish, id, weight);
	}
	if (seen.title > 0) count(tally.title, known.id, seen.title);
	if (seen.named > 0) {
		weights.set(known.nameId, Math.max(known.nameWeight, 1));
		count(names, known.nameId, seen.named);
		if (seen.openingNamed > 0) count(openingNames, known.nameId, seen.openingNamed);
	}
	if (seen.named < seen.all && known.weight < COMMON) count(tally.common, known.id, seen.all - seen.named);
	for (const [id, weight] of known.notions) keepMost(notions, id, weight);
	for (const [id, weight] of known.grams) grams.set(id, weight);
	for (const [id, weight] of known.english) keepMost(english, id, weight);
}

/** A long number is rare, a small one says little. */
function weightOfNumber(written: string, value: number): number {
	if (YEAR.test(written)) return 1;
	if (value <= 12) return 0.7;
	if (value <= 31) return 1.2;
	const digits = written.replace(/\D/g, '').length;
	return digits <= 2 ? 2 : digits === 3 ? 3 : 4.5;
}

/** What is counted is the first word after the number that is no function word, of the next two. */
function noteFigure(figures: Map<number, number>, words: readonly PlacedWord[], at: number, value: number): void {
	for (const next of words.slice(at + 1, at + 3)) {
		if (next.number) return;
		if (next.known.stop) continue;
		if (!figures.has(next.known.id)) figures.set(next.known.id, value);
		return;
	}
}
