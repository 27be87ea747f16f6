/** What an article is compared by. It depends on the article alone, never on what else is in the folder. */
import { parseDigits } from '../text/numbers.ts';
import type { DayInterval } from './day-interval.ts';
import { isEvergreen } from './evergreen.ts';
import { soundsOf, type WeightedSound } from './profile-sounds.ts';
import { type PlacedWord, placedWords } from './profile-words.ts';
import { featureId, type Sparse, sparse, sparseBy } from './sparse.ts';
import type { KnownWord, LanguageKnowledge } from './word-knowledge.ts';

export type Profile = {
	/** Primary subtag. */
	readonly language: string;
	readonly days: DayInterval | null;
	/** The same of an uncertain date, which may be off by half a year: what lies apart even so is of another time. */
	readonly daysAtMost: DayInterval | null;
	readonly wordCount: number;
	/** Long, and tells of no event. */
	readonly evergreen: boolean;
	/** Weekdays that are named, as bits. */
	readonly weekdays: number;
	/** Days of a month, and years, that the text names. */
	readonly daysNamed: ReadonlySet<string>;
	readonly yearsNamed: ReadonlySet<number>;
	/** Stem of what is counted → the first number given for it. */
	readonly figures: ReadonlyMap<number, number>;
	/** Stems, weighted by how often they stand and how rare they are; `opening`: those of the title and the first words. */
	readonly words: Sparse;
	readonly opening: Sparse;
	/** Words that are no names: what happened. */
	readonly common: Sparse;
	readonly names: Sparse;
	readonly openingNames: Sparse;
	readonly numbers: Sparse;
	readonly places: Sparse;
	readonly notions: Sparse;
	readonly grams: Sparse;
	/** What the words mean, as English stems. */
	readonly english: Sparse;
	readonly openingEnglish: Sparse;
	/** Stems of the title alone. */
	readonly title: Sparse;
	readonly sounds: readonly WeightedSound[];
};

type Counts = Map<number, number>;
const count = (counts: Counts, id: number, times = 1) => counts.set(id, (counts.get(id) ?? 0) + times);
const keepMost = (counts: Counts, id: number, weight: number) => {
	const kept = counts.get(id);
	if (kept === undefined || weight > kept) counts.set(id, Math.max(weight, 0));
};

type SixCounts = [Counts, Counts, Counts, Counts, Counts, Counts];
const sixCounts = (): SixCounts => [new Map(), new Map(), new Map(), new Map(), new Map(), new Map()];

/** How often a word stands in a text: at all, in its opening, in its title, and as a name. */
type Occurrences = { all: number; opening: number; title: number; named: number; openingNamed: number };

/** Opening words of an English sentence are names only where they are rarer than this. */
const RARE_OPENING = 4.5;
/** Rarer words are names or slips, not what happened. */
const COMMON = 6.3;
const MONTH_DAY = 3;
const YEAR = /^(?:19|20)\d\d$/;

/** `lines`: the title first, then the blocks of the body. `glossary`: ids of the owner's names that stand in the text. */
export function profileOf(
	lines: readonly string[],
	{ days, daysAtMost }: Pick<Profile, 'days' | 'daysAtMost'>,
	glossary: readonly string[],
	knowledge: LanguageKnowledge,
): Profile {
	const { language, gazetteer } = knowledge;
	const words = placedWords(lines, knowledge);
	const small = new Set<string>();
	for (const { known } of words) if (!known.capital) small.add(known.key);
	const isName = ({ known, opens }: PlacedWord) =>
		known.capital && !(opens && (small.has(known.key) || (language === 'en' && known.nameWeight < RARE_OPENING)));
	const weights: Counts = new Map();
	const [all, opening, common, names, openingNames, numbers] = sixCounts();
	const [places, notions, grams, english, openingEnglish, title] = sixCounts();
	const daysNamed = new Set<string>();
	const yearsNamed = new Set<number>();
	const figures = new Map<number, number>();
	const occurrences = new Map<KnownWord, Occurrences>();
	let weekdays = 0;
	for (const [i, word] of words.entries()) {
		const { known, written, inOpening } = word;
		const next = words[i + 1];
		if (word.number) {
			const value = parseDigits(written, language) * (next?.known.scale ?? 1);
			if (!Number.isFinite(value)) continue;
			const weight = weightOfNumber(written, value);
			numbers.set(featureId(`number:${Number(value.toPrecision(12))}`), weight);
			const id = featureId(`${language}:${written}`);
			weights.set(id, weight);
			count(all, id);
			if (inOpening) count(opening, id);
			if (YEAR.test(written)) yearsNamed.add(Number(written));
			else noteFigure(figures, words, i, value);
			continue;
		}
		if (known.weekday !== null) {
			weekdays |= 1 << known.weekday;
			continue;
		}
		if (known.month !== null) {
			numbers.set(featureId(known.month), 1);
			for (const near of [words[i - 1]?.written ?? '', next?.written ?? '']) {
				if (!/^(?:[12]?\d|3[01])$/.test(near)) continue;
				numbers.set(featureId(`${known.month}-${Number(near)}`), MONTH_DAY);
				daysNamed.add(`${known.month}-${Number(near)}`);
			}
			continue;
		}
		if (known.stop) continue;
		weights.set(known.id, known.weight);
		let seen = occurrences.get(known);
		if (seen === undefined) {
			seen = { all: 0, opening: 0, title: 0, named: 0, openingNamed: 0 };
			occurrences.set(known, seen);
		}
		const named = isName(word);
		seen.all++;
		if (inOpening) seen.opening++;
		if (word.inTitle) seen.title++;
		if (named) seen.named++;
		if (named && inOpening) seen.openingNamed++;
		const nextKey = next?.known.key ?? '';
		const place = gazetteer.placeOf(known.key, nextKey) ?? (named || known.uncased ? gazetteer.cityOf(known.key, nextKey) : null);
		if (place !== null) count(places, featureId(`place:${place}`));
	}
	for (const [known, seen] of occurrences) {
		count(all, known.id, seen.all);
		if (seen.opening > 0) {
			count(opening, known.id, seen.opening);
			for (const [id, weight] of known.english) keepMost(openingEnglish, id, weight);
		}
		if (seen.title > 0) count(title, known.id, seen.title);
		if (seen.named > 0) {
			weights.set(known.nameId, Math.max(known.nameWeight, 1));
			count(names, known.nameId, seen.named);
			if (seen.openingNamed > 0) count(openingNames, known.nameId, seen.openingNamed);
		}
		if (seen.named < seen.all && known.weight < COMMON) count(common, known.id, seen.all - seen.named);
		for (const [id, weight] of known.notions) keepMost(notions, id, weight);
		for (const [id, weight] of known.grams) grams.set(id, weight);
		for (const [id, weight] of known.english) keepMost(english, id, weight);
	}
	for (const key of glossary) {
		const id = featureId(`glossary:${key}`);
		weights.set(id, COMMON);
		for (const counts of [names, openingNames]) count(counts, id);
	}
	const weighed = (counts: Counts) => sparseBy(counts, (id, times) => (1 + Math.log(times)) * (weights.get(id) ?? 1));
	const listed = (counts: Counts) => sparseBy(counts, (id) => weights.get(id) ?? 1);
	return {
		language,
		days,
		daysAtMost,
		wordCount: words.length,
		evergreen: isEvergreen(words, language),
		weekdays,
		daysNamed,
		yearsNamed,
		figures,
		words: weighed(all),
		opening: listed(opening),
		common: weighed(common),
		names: weighed(names),
		openingNames: listed(openingNames),
		numbers: sparse(numbers),
		places: sparseBy(places, (_, times) => 1 + Math.log(times)),
		notions: sparse(notions),
		grams: sparse(grams),
		english: sparse(english),
		openingEnglish: sparse(openingEnglish),
		title: listed(title),
		sounds: soundsOf(lines.join('\n'), words, isName, knowledge),
	};
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
