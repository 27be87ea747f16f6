/**
 * Which pairs are worth judging. An inverted index over rare words, names, 4-grams, places, numbers and notions adds up, for each article,
 * what it shares with those before it; a rough logistic score of these sums says whether the pair is judged. The score depends on the two
 * articles alone, so that no other article can change it.
 */

import { byCodeUnit } from '../text/compare.ts';
import { type Blocking, blockingOf, KINDS } from './blocking.ts';
import { daysBetween } from './day-interval.ts';
import { growingPostings, type Postings, type Tally } from './postings.ts';
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
	const numbers = numbered(ordered.map(({ language }) => language));
	const languages = Int32Array.from(ordered, ({ language }) => numbers.get(language) as number);
	const postings = KINDS.map((kind, k) =>
		growingPostings(
			ordered.map(({ vectors }) => vectors[k] as Vector),
			languages,
			fewest,
			kind,
		),
	);
	const tally: Tally = { sums: new Float64Array(articles.length), touched: new Int32Array(articles.length), count: 0 };
	const likely = (article: Blocking, visit: (postings: Postings, vector: Vector, scale: number) => void): number[] => {
		tally.count = 0;
		for (const [k, { unseen }] of KINDS.entries()) {
			const own = article.vectors[k] as Vector;
			visit(postings[k] as Postings, own, 1 / Math.sqrt(own.norm ** 2 + unseen));
		}
		const found: number[] = [];
		for (let t = 0; t < tally.count; t++) {
			const other = tally.touched[t] as number;
			const sum = tally.sums[other] as number;
			tally.sums[other] = 0;
			if (isLikely(article, ordered[other] as Blocking, sum)) found.push(order[other] as number);
		}
		return found;
	};
	const found = soundAlike(articles).map((others) => new Set(others));
	for (const [i, article] of ordered.entries()) {
		const a = order[i] as number;
		for (const b of likely(article, (kind, own, scale) => kind.add(i, own, scale, tally))) found[Math.min(a, b)]?.add(Math.max(a, b));
	}
	return {
		among: found.map((others) => Int32Array.from(others).sort()),
		beside: (other) => {
			const language = numbers.get(other.language) ?? -1;
			const near = likely(other, (kind, own, scale) => kind.find(language, own, scale, tally));
			return [...new Set([...near, ...articles.keys().filter((i) => haveNameAlike(articles[i] as Blocking, other))])].toSorted(
				(a, b) => a - b,
			);
		},
	};
}

/** `sum`: what the shared rare entries add to the log-odds. Places are compared last: many share one, and few of these are likely. */
function isLikely(a: Blocking, b: Blocking, sum: number): boolean {
	const [scalars, places] = a.language === b.language ? [WITHIN, PLACES_WITHIN] : [ACROSS, PLACES_ACROSS];
	if (sum + scalars.intercept + places < scalars.floor) return false;
	const odds = sum + scalarsOf(a, b, scalars);
	return odds + places >= scalars.floor && odds + places * cosine(a.places, b.places, 1) >= scalars.floor;
}

/** A number for each text. */
const numbered = (texts: readonly string[]) => new Map([...new Set(texts)].map((text, i) => [text, i] as const));

function scalarsOf(a: Blocking, b: Blocking, { intercept, gap, length, ratio }: Scalars): number {
	const days = a.days === null || b.days === null ? 0 : daysBetween(a.days, b.days);
	const [shorter, longer] = [Math.min(a.wordCount, b.wordCount), Math.max(a.wordCount, b.wordCount)];
	const lengths = Math.log((longer + 5) / (shorter + 5));
	return intercept + gap * Math.log1p(days) + length * Math.log(shorter + 1) + ratio * lengths;
}
