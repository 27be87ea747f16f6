/**
 * Which pairs are worth judging. An inverted index over rare words, names, 4-grams, places, numbers and notions adds up, for each article,
 * what it shares with those before it; a rough logistic score of these sums says whether the pair is judged. The score depends on the two
 * articles alone, so that no other article can change it.
 */

import { byCodeUnit } from '../text/compare.ts';
import { type Blocking, blockingOf, KINDS } from './blocking.ts';
import { daysBetween } from './day-interval.ts';
import { growingPostings, type Postings, type Range } from './postings.ts';
import type { Profile } from './profile.ts';
import { haveNameAlike, soundAlike } from './sound-alike.ts';
import { cosine } from './sparse.ts';

const PLACES_WITHIN = 0.9;
const PLACES_ACROSS = 2.3;
/**
 * `gap`: of log(1 + days apart); `length`: of log(1 + words of the shorter); `ratio`: of |log of the ratio of the lengths|, all below 0.
 * `floor`: log-odds from which a pair is judged. Of 65,025 pairs of independent reports 8 of one story score less, of 22,350 of MEANTIME none.
 */
type Scalars = {
	readonly intercept: number;
	readonly gap: number;
	readonly length: number;
	readonly ratio: number;
	readonly floor: number;
};
const WITHIN: Scalars = { intercept: -6.7, gap: -0.49, length: -0.04, ratio: -0.17, floor: -5 };
const ACROSS: Scalars = { intercept: 3.5, gap: -0.36, length: -2.19, ratio: -1.86, floor: -5.3 };

type Vector = Blocking['vectors'][number];

/** `among`: for each article those after it that it is worth comparing with, ascending. `beside`: those that another article is, ascending. */
export type Candidates = { readonly among: readonly Int32Array[]; readonly beside: (other: Blocking) => number[] };

/** For each article those after it that it is worth comparing with, ascending. */
export const candidatePairs = (profiles: readonly Profile[]): readonly Int32Array[] => candidatesOf(profiles.map(blockingOf), 2).among;

/** `fewest`: 2 where `beside` is not called, which needs less memory. */
export function candidatesOf(articles: readonly Blocking[], fewest: 1 | 2 = 1): Candidates {
	const order = articles.map((_, i) => i).toSorted((a, b) => byCodeUnit(articles[a]?.language ?? '', articles[b]?.language ?? '') || a - b);
	const ordered = order.map((i) => articles[i] as Blocking);
	const ranges = rangesOf(ordered);
	const postings = KINDS.map((kind, k) =>
		growingPostings(
			ordered.map(({ vectors }) => vectors[k] as Vector),
			fewest,
			kind,
		),
	);
	const columns = columnsOf(ordered);
	const { sums } = columns;
	/** Those of the first `count` that are likely. */
	const likely = (
		article: Blocking,
		{ first, end }: Range,
		count: number,
		visit: (postings: Postings, vector: Vector, scale: number) => void,
	): number[] => {
		for (const [k, { unseen }] of KINDS.entries()) {
			const vector = article.vectors[k] as Vector;
			visit(postings[k] as Postings, vector, 1 / Math.sqrt(vector.norm ** 2 + unseen));
		}
		const near: number[] = [];
		scan(columns, article.wordCount, 0, Math.min(first, count), ACROSS, PLACES_ACROSS, near);
		scan(columns, article.wordCount, first, Math.min(end, count), WITHIN, PLACES_WITHIN, near);
		scan(columns, article.wordCount, end, count, ACROSS, PLACES_ACROSS, near);
		return near.flatMap((other) => {
			const sum = sums[other] as number;
			sums[other] = 0;
			return isLikely(article, ordered[other] as Blocking, sum) ? [order[other] as number] : [];
		});
	};
	const found = soundAlike(articles).map((others) => new Set(others));
	for (const [i, article] of ordered.entries()) {
		const a = order[i] as number;
		const own = ranges.get(article.language) as Range;
		for (const b of likely(article, own, i, (kind, vector, scale) => kind.add(i, own, vector, scale, sums)))
			found[Math.min(a, b)]?.add(Math.max(a, b));
	}
	return {
		among: found.map((others) => Int32Array.from(others).sort()),
		beside: (other) => {
			const own = ranges.get(other.language) ?? NOWHERE;
			const near = likely(other, own, ordered.length, (kind, vector, scale) => kind.find(own, vector, scale, sums));
			return [...new Set([...near, ...articles.keys().filter((i) => haveNameAlike(articles[i] as Blocking, other))])].toSorted(
				(a, b) => a - b,
			);
		},
	};
}

const NOWHERE: Range = { first: 0, end: 0 };

/** Where the articles of each language stand, which follow one another. */
function rangesOf(ordered: readonly Blocking[]): ReadonlyMap<string, Range> {
	const ranges = new Map<string, Range>();
	for (const [i, { language }] of ordered.entries()) ranges.set(language, { first: ranges.get(language)?.first ?? i, end: i + 1 });
	return ranges;
}

/** What a sum of floating-point numbers may be off by. */
const SLACK = 1e-6;

/** Columns of what of the articles alone is in the score, and of what a pair shares. */
type Columns = { readonly shortness: Float64Array; readonly lengths: Float64Array; readonly sums: Float64Array };

const columnsOf = (ordered: readonly Blocking[]): Columns => ({
	shortness: Float64Array.from(ordered, ({ wordCount }) => Math.log(wordCount + 1)),
	lengths: Float64Array.from(ordered, ({ wordCount }) => Math.log(wordCount + 5)),
	sums: new Float64Array(ordered.length),
});

/**
 * Adds to `near` those from `from` to before `end` that may be likely, by the columns alone: most pairs that share an entry are not, and nothing else of
 * the other article is looked at then. Dates only speak against a pair, and places for it with their whole weight at most.
 */
function scan(
	{ shortness, lengths, sums }: Columns,
	wordCount: number,
	from: number,
	end: number,
	scalars: Scalars,
	places: number,
	near: number[],
): void {
	const { intercept, length, ratio, floor } = scalars;
	const [short, long, least] = [Math.log(wordCount + 1), Math.log(wordCount + 5), floor - SLACK - intercept - places];
	for (let other = from; other < end; other++) {
		const sum = sums[other] as number;
		if (sum === 0) continue;
		const apart = ratio * Math.abs(long - (lengths[other] as number));
		if (sum + length * Math.min(short, shortness[other] as number) + apart >= least) near.push(other);
		else sums[other] = 0;
	}
}

/** `sum`: what the shared rare entries add to the log-odds. Places are compared last: many share one, and few of these are likely. */
function isLikely(a: Blocking, b: Blocking, sum: number): boolean {
	const [scalars, places] = a.language === b.language ? [WITHIN, PLACES_WITHIN] : [ACROSS, PLACES_ACROSS];
	const odds = sum + scalarsOf(a, b, scalars);
	return odds + places >= scalars.floor && odds + places * cosine(a.places, b.places, 1) >= scalars.floor;
}

function scalarsOf(a: Blocking, b: Blocking, { intercept, gap, length, ratio }: Scalars): number {
	const days = a.days === null || b.days === null ? 0 : daysBetween(a.days, b.days);
	const [shorter, longer] = [Math.min(a.wordCount, b.wordCount), Math.max(a.wordCount, b.wordCount)];
	const lengths = Math.log((longer + 5) / (shorter + 5));
	return intercept + gap * Math.log1p(days) + length * Math.log(shorter + 1) + ratio * lengths;
}
