/**
 * Which pairs are worth judging. An inverted index over rare words, names, 4-grams, places, numbers and notions adds up, for each article,
 * what it shares with those before it; a rough logistic score of these sums says whether the pair is judged. Texts of one series never are. Both depend on
 * the two articles alone, so that no other article can change it.
 */

import { byCodeUnit } from '../text/compare.ts';
import { daysBetween } from '../text/day-interval.ts';
import type { Blocking } from './blocking.ts';
import { entryTable } from './entry-table.ts';
import { growingPostings, HELD } from './postings.ts';
import { inSeries } from './series.ts';
import { soundAlike } from './sound-alike.ts';
import { cosine } from './sparse.ts';

type Pair = readonly [a: number, b: number];

/**
 * `gap`: of log(1 + days apart); `length`: of log(1 + words of the shorter); `ratio`: of |log of the ratio of the lengths|, all below 0.
 * `places`: of the cosine of their places. `floor`: log-odds from which a pair is judged. Of 65,025 pairs of independent reports 8 of one story score less, of 22,350 of MEANTIME none.
 */
type Scalars = {
	readonly intercept: number;
	readonly gap: number;
	readonly length: number;
	readonly ratio: number;
	readonly places: number;
	readonly floor: number;
};
const WITHIN: Scalars = { intercept: -6.7, gap: -0.49, length: -0.04, ratio: -0.17, places: 0.9, floor: -5 };
const ACROSS: Scalars = { intercept: 3.5, gap: -0.36, length: -2.19, ratio: -1.86, places: 2.3, floor: -5.3 };

/**
 * The pairs worth judging of articles of which one at least is new, in order: positions in `articles`, the earlier first. Articles are ordered by whether they are new, then by
 * language, and held some at a time, all of one language; each article that comes later is compared with those that are held.
 */
export function likelyPairs(articles: readonly Blocking[], isNew: (i: number) => boolean = () => true): Pair[] {
	const rank = articles.map((_, i) => Number(!isNew(i)));
	const order = [...articles.keys()].toSorted(
		(a, b) => (rank[a] as number) - (rank[b] as number) || byCodeUnit(articles[a]?.language ?? '', articles[b]?.language ?? '') || a - b,
	);
	const ordered = order.map((i) => articles[i] as Blocking);
	const fresh = rank.filter((one) => one === 0).length;
	const table = entryTable(ordered, fresh);
	const columns = columnsOf(ordered);
	const isNone = (a: number, b: number) => inSeries(articles[a] as Blocking, articles[b] as Blocking);
	const found = soundAlike(articles, isNew).flatMap(([a, b]) => (isNone(a, b) ? [] : [a * articles.length + b]));
	for (let first = 0, end = 0; first < fresh; first = end) {
		const { language } = ordered[first] as Blocking;
		while (end < Math.min(fresh, first + HELD) && ordered[end]?.language === language) end++;
		const postings = growingPostings(table, first, end);
		const sums = new Float64Array(end - first);
		for (let i = first; i < ordered.length; i++) {
			const article = ordered[i] as Blocking;
			const judge = article.language === language ? WITHIN : ACROSS;
			postings.share(i, judge === WITHIN, sums);
			for (const other of scan(columns, article.wordCount, first, Math.min(end, i), judge, sums)) {
				if (!isLikely(article, ordered[other] as Blocking, sums[other - first] as number, judge)) continue;
				const [a, b] = [order[i] as number, order[other] as number];
				if (isNone(a, b)) continue;
				found.push(Math.min(a, b) * articles.length + Math.max(a, b));
			}
			sums.fill(0);
			if (i < end) postings.add();
		}
	}
	const keys = Float64Array.from(found).sort();
	return Array.from(
		keys.filter((key, at) => key !== keys[at - 1]),
		(key) => key,
	).map((key): Pair => [Math.floor(key / articles.length), key % articles.length]);
}

/** What a sum of floating-point numbers may be off by. */
const SLACK = 1e-6;

/** Columns of what of the articles alone is in the score. */
type Columns = { readonly shortness: Float64Array; readonly lengths: Float64Array };

const columnsOf = (ordered: readonly Blocking[]): Columns => ({
	shortness: Float64Array.from(ordered, ({ wordCount }) => Math.log(wordCount + 1)),
	lengths: Float64Array.from(ordered, ({ wordCount }) => Math.log(wordCount + 5)),
});

/**
 * Those from `first` to before `end` that share something and may be likely, by the columns alone: most pairs that share an entry are not, and nothing else of
 * the other article is looked at then. Dates only speak against a pair, and places for it with their whole weight at most. `sums`: from `first` on.
 */
function scan(
	{ shortness, lengths }: Columns,
	wordCount: number,
	first: number,
	end: number,
	{ intercept, length, ratio, places, floor }: Scalars,
	sums: Float64Array,
): number[] {
	const near: number[] = [];
	const [short, long, least] = [Math.log(wordCount + 1), Math.log(wordCount + 5), floor - SLACK - intercept - places];
	for (let other = first; other < end; other++) {
		const sum = sums[other - first] as number;
		if (sum === 0) continue;
		const apart = ratio * Math.abs(long - (lengths[other] as number));
		if (sum + length * Math.min(short, shortness[other] as number) + apart >= least) near.push(other);
	}
	return near;
}

/** `sum`: what the shared rare entries add to the log-odds. Places are compared last: many share one, and few of these are likely. */
function isLikely(a: Blocking, b: Blocking, sum: number, scalars: Scalars): boolean {
	const odds = sum + scalarsOf(a, b, scalars);
	const { places, floor } = scalars;
	return odds + places >= floor && odds + places * cosine(a.places, b.places, 1) >= floor;
}

function scalarsOf(a: Blocking, b: Blocking, { intercept, gap, length, ratio }: Scalars): number {
	const days = a.days === null || b.days === null ? 0 : daysBetween(a.days, b.days);
	const [shorter, longer] = [Math.min(a.wordCount, b.wordCount), Math.max(a.wordCount, b.wordCount)];
	const lengths = Math.log((longer + 5) / (shorter + 5));
	return intercept + gap * Math.log1p(days) + length * Math.log(shorter + 1) + ratio * lengths;
}
