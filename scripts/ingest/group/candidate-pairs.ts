/**
 * Which pairs are worth judging. An inverted index over rare words, names, 4-grams, places, numbers and notions adds up, for each article,
 * what it shares with those before it; a rough logistic score of these sums says whether the pair is judged. The score depends on the two
 * articles alone, so that no other article can change it.
 */
import { growingPostings } from './postings.ts';
import type { Profile } from './profile.ts';
import { soundAlike } from './sound-alike.ts';
import type { Sparse } from './sparse.ts';

/**
 * `unseen`: as in the cosine of pair-features.ts. `least`: entries of less weight are so common that they propose nothing. `within`,
 * `across`: what the cosine over the rarer entries adds to the log-odds, in pairs of one language and of two.
 */
type Kind = {
	readonly of: (profile: Profile) => Sparse;
	readonly unseen: number;
	readonly least: number;
	readonly within: number;
	readonly across: number;
};

/** Least squares on the log-odds of the judge, over the pairs of the training sets. */
const KINDS: readonly Kind[] = [
	{ of: ({ words }) => words, unseen: 20, least: 3, within: 7.8, across: 0 },
	{ of: ({ opening }) => opening, unseen: 20, least: 3, within: 4.5, across: 0 },
	{ of: ({ names }) => names, unseen: 30, least: 3, within: 5.5, across: 3.7 },
	{ of: ({ grams }) => grams, unseen: 100, least: 12, within: 0, across: 7.7 },
	{ of: ({ places }) => places, unseen: 1, least: 0, within: 0.9, across: 2.3 },
	{ of: ({ numbers }) => numbers, unseen: 10, least: 1.3, within: 2.7, across: 7.3 },
	{ of: ({ notions }) => notions, unseen: 20, least: 3, within: 0, across: 6.5 },
	{ of: ({ english }) => english, unseen: 20, least: 3, within: 0, across: 6.5 },
];
/** `gap`: of log(1 + days apart); `length`: of log(1 + words of the shorter); `ratio`: of |log of the ratio of the lengths|. */
type Scalars = { readonly intercept: number; readonly gap: number; readonly length: number; readonly ratio: number };
const WITHIN: Scalars = { intercept: -6.7, gap: -0.49, length: -0.04, ratio: -0.17 };
const ACROSS: Scalars = { intercept: 3.5, gap: -0.36, length: -2.19, ratio: -1.86 };
/** Log-odds from which a pair is judged: of the pairs that the judge gives 0.05 or more, one in two hundred scores less. */
const FLOOR_WITHIN = -5;
const FLOOR_ACROSS = -5.3;

/** For each article those after it that it is worth comparing with, ascending. */
export function candidatePairs(profiles: readonly Profile[]): Int32Array[] {
	const found: number[][] = profiles.map(() => []);
	const languages = Int32Array.from(numbered(profiles.map(({ language }) => language)));
	const postings = KINDS.map(({ of, least }) => growingPostings(profiles.map(of), least));
	const sums = new Float64Array(profiles.length);
	const touched = new Int32Array(profiles.length);
	for (const [i, profile] of profiles.entries()) {
		let count = 0;
		for (const [k, { of, unseen, within, across }] of KINDS.entries()) {
			const own = of(profile);
			postings[k]?.add(i, own, 1 / Math.sqrt(own.norm ** 2 + unseen), (other, product) => {
				const factor = languages[other] === languages[i] ? within : across;
				if (factor === 0) return;
				if (sums[other] === 0) touched[count++] = other;
				sums[other] = (sums[other] as number) + factor * product;
			});
		}
		for (let t = 0; t < count; t++) {
			const other = touched[t] as number;
			const same = languages[other] === languages[i];
			const scalars = scalarsOf(profile, profiles[other] as Profile, same ? WITHIN : ACROSS);
			if ((sums[other] as number) + scalars >= (same ? FLOOR_WITHIN : FLOOR_ACROSS)) found[other]?.push(i);
			sums[other] = 0;
		}
	}
	for (const [i, others] of soundAlike(profiles).entries()) for (const other of others) found[i]?.push(other);
	return found.map((others) => Int32Array.from(new Set(others)).sort());
}

/** Equal texts, equal numbers. */
function numbered(texts: readonly string[]): number[] {
	const numbers = new Map([...new Set(texts)].map((text, i) => [text, i] as const));
	return texts.map((text) => numbers.get(text) ?? -1);
}

function scalarsOf(a: Profile, b: Profile, { intercept, gap, length, ratio }: Scalars): number {
	const days = a.days === null || b.days === null ? 0 : Math.max(0, a.days.first - b.days.last, b.days.first - a.days.last);
	const shorter = Math.min(a.wordCount, b.wordCount);
	const lengths = Math.abs(Math.log((a.wordCount + 5) / (b.wordCount + 5)));
	return intercept + gap * Math.log1p(days) + length * Math.log(shorter + 1) + ratio * lengths;
}
