/**
 * Which pairs are worth judging. An inverted index over rare words, names, 4-grams, places, numbers and notions gives each article those that
 * share enough of any kind with it. Whether a pair is a candidate depends on the two alone, so that no other article can change it.
 */
import type { Profile } from './profile.ts';
import { alikeInSound } from './sound.ts';
import type { Sparse } from './sparse.ts';

type Kind = {
	readonly of: (profile: Profile) => Sparse;
	readonly unseen: number;
	readonly floor: number;
	readonly least: number;
	readonly within: boolean;
};

/**
 * `floor`: cosine from which a kind proposes a pair; `least`: entries of less weight are so common that they propose nothing. Within a
 * language words alone decide.
 */
const KINDS: readonly Kind[] = [
	{ of: ({ words }) => words, unseen: 20, floor: 0.04, least: 3, within: true },
	{ of: ({ names }) => names, unseen: 30, floor: 0.02, least: 2.5, within: false },
	{ of: ({ grams }) => grams, unseen: 100, floor: 0.05, least: 5, within: false },
	{ of: ({ places }) => places, unseen: 1, floor: 0.2, least: 0, within: false },
	{ of: ({ numbers }) => numbers, unseen: 10, floor: 0.2, least: 0.8, within: false },
	{ of: ({ notions }) => notions, unseen: 20, floor: 0.3, least: 1.5, within: false },
	{ of: ({ english }) => english, unseen: 20, floor: 0.1, least: 2, within: false },
];
/** Words of a short text. */
const SHORT = 60;
const SOUND = 0.75;

/** For each article those after it that it is worth comparing with, ascending. */
export function candidatePairs(profiles: readonly Profile[]): Int32Array[] {
	const found = profiles.map(() => new Set<number>());
	for (const kind of KINDS) propose(profiles, kind, found);
	proposeBySound(profiles, found);
	return found.map((others) => Int32Array.from(others).sort());
}

function propose(profiles: readonly Profile[], { of, unseen, floor, least, within }: Kind, found: readonly Set<number>[]): void {
	const postings = postingsOf(profiles.map(of), least);
	const sums = new Float64Array(profiles.length);
	for (const [i, profile] of profiles.entries()) {
		const { ids, weights, norm } = of(profile);
		sums.fill(0, 0, i);
		for (let k = 0; k < ids.length; k++) {
			const list = postings.get(ids[k] as number);
			if (list === undefined) continue;
			const own = weights[k] as number;
			for (let p = 0; p < list.articles.length && (list.articles[p] as number) < i; p++) {
				const other = list.articles[p] as number;
				sums[other] = (sums[other] as number) + own * (list.weights[p] as number);
			}
		}
		for (let other = 0; other < i; other++) {
			if ((sums[other] as number) === 0) continue;
			const neighbour = profiles[other] as Profile;
			if ((neighbour.language === profile.language) !== within) continue;
			const cosine = (sums[other] as number) / Math.sqrt((norm ** 2 + unseen) * (of(neighbour).norm ** 2 + unseen));
			if (cosine >= floor) found[other]?.add(i);
		}
	}
}

type Posting = { readonly articles: Int32Array; readonly weights: Float64Array };

/** Entries of some weight that two articles or more have. */
function postingsOf(vectors: readonly Sparse[], least: number): Map<number, Posting> {
	const sizes = new Map<number, number>();
	for (const { ids, weights } of vectors)
		for (let k = 0; k < ids.length; k++)
			if ((weights[k] as number) >= least) sizes.set(ids[k] as number, (sizes.get(ids[k] as number) ?? 0) + 1);
	const postings = new Map<number, Posting & { end: number }>();
	for (const [i, { ids, weights }] of vectors.entries()) {
		for (let k = 0; k < ids.length; k++) {
			const id = ids[k] as number;
			const size = sizes.get(id) ?? 0;
			if (size < 2 || (weights[k] as number) < least) continue;
			let list = postings.get(id);
			if (list === undefined) {
				list = { articles: new Int32Array(size), weights: new Float64Array(size), end: 0 };
				postings.set(id, list);
			}
			list.articles[list.end] = i;
			list.weights[list.end] = weights[k] as number;
			list.end++;
		}
	}
	return postings;
}

/** Short texts in two languages that have a name of one sound. */
function proposeBySound(profiles: readonly Profile[], found: readonly Set<number>[]): void {
	const short = profiles.flatMap((profile, i) => (profile.wordCount < SHORT && profile.sounds.length > 0 ? [i] : []));
	for (const [n, i] of short.entries()) {
		const one = profiles[i] as Profile;
		for (const j of short.slice(n + 1)) {
			const other = profiles[j] as Profile;
			if (other.language === one.language || found[i]?.has(j)) continue;
			const alike = one.sounds.some((a) => a.consonants > 2 && other.sounds.some((b) => b.consonants > 2 && alikeInSound(a, b) >= SOUND));
			if (alike) found[i]?.add(j);
		}
	}
}
