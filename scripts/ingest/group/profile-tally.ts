/**
 * What is counted of a text's words for its profile. One function a kind of word: V8 takes seconds to compile one that counts them all, and
 * compiles it again for each new kind that it meets.
 */
import { parseDigits } from '../text/numbers.ts';
import type { FeatureLists } from './feature-lists.ts';
import { type IdTable, idTable } from './id-table.ts';
import type { PlacedWord } from './profile-words.ts';
import { featureId } from './sparse.ts';
import { type KnownWord, type LanguageKnowledge, placeId } from './word-knowledge.ts';

/** Rarer words are names or slips, not what happened. */
export const COMMON = 6.3;
const MONTH_DAY = 3;
const YEAR = /^(?:19|20)\d\d$/;

/** How often a word stands in a text: at all, in its opening, in its title, and as a name. */
type Occurrences = { all: number; opening: number; title: number; named: number; openingNamed: number };

/** What is counted word by word. `weights`: of the stems. */
export type Tally = Readonly<Record<Counted, IdTable>> & {
	readonly daysNamed: Set<string>;
	readonly yearsNamed: Set<number>;
	readonly figures: Map<number, number>;
	readonly occurrences: Map<KnownWord, Occurrences>;
	weekdays: number;
};
type Counted = keyof typeof tables;

/** Emptied for each text and used again: so many would take as long to make as to fill. */
const tables = {
	weights: idTable(), all: idTable(), opening: idTable(), common: idTable(), names: idTable(), openingNames: idTable(), numbers: idTable(),
	places: idTable(), notions: idTable(), grams: idTable(), english: idTable(), openingEnglish: idTable(), title: idTable(),
}; // biome-ignore format: a list

/** Nothing counted yet; what was counted before is gone. */
export function newTally(): Tally {
	for (const table of Object.values(tables)) table.clear();
	return { ...tables, daysNamed: new Set(), yearsNamed: new Set(), figures: new Map(), occurrences: new Map(), weekdays: 0 };
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
	tally.all.add(id, 1);
	if (inOpening) tally.opening.add(id, 1);
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
	// A number may be written like the stem of a word: the last of them counts.
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
	const byCity = named || known.uncased;
	const place = known.opensPlace
		? longestPlace(known, words[i + 1]?.known.key ?? '', byCity, gazetteer)
		: (known.place ?? (byCity ? known.city : null));
	if (place !== null) tally.places.add(place, 1);
}

/** Of a word and the next. */
const longestPlace = ({ key }: KnownWord, next: string, byCity: boolean, { placeOf, cityOf }: LanguageKnowledge['gazetteer']) =>
	placeId(placeOf(key, next) ?? (byCity ? cityOf(key, next) : null));

/** What is known of a word, weighed by its occurrences. */
export function addOccurrences(tally: Tally, known: KnownWord, seen: Occurrences, lists: FeatureLists): void {
	const { weights, names } = tally;
	tally.all.add(known.id, seen.all);
	if (seen.opening > 0) {
		tally.opening.add(known.id, seen.opening);
		lists.raise(tally.openingEnglish, known.english);
	}
	if (seen.title > 0) tally.title.add(known.id, seen.title);
	if (seen.named > 0) {
		weights.set(known.nameId, Math.max(known.nameWeight, 1));
		names.add(known.nameId, seen.named);
		if (seen.openingNamed > 0) tally.openingNames.add(known.nameId, seen.openingNamed);
	}
	if (seen.named < seen.all && known.weight < COMMON) tally.common.add(known.id, seen.all - seen.named);
	lists.raise(tally.notions, known.notions);
	lists.raise(tally.grams, known.grams);
	lists.raise(tally.english, known.english);
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
