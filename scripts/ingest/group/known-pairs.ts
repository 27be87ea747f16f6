/**
 * What a run found out about pairs of articles, for the next one. It depends on the two articles alone, so that it holds whatever else comes into
 * the folder or leaves it.
 */
import type { JoinGround } from '../../../src/lib/join-grounds.ts';
import { keyWith } from '../document/key.ts';
import type { Edge } from './connected-components.ts';

/** Why two articles were thought to tell of one event, where that is doubtful. */
type Grounds = readonly (readonly [a: number, b: number, grounds: readonly JoinGround[]])[];

/**
 * `articles`: a digest of each article that was compared, with all others that are listed. `a`, `b`: of each pair that is likely enough, positions in
 * `articles`, the earlier first; `similarity`: its probability beside them. A pair that is not there is not likely.
 */
export type KnownPairs = {
	readonly articles: readonly string[];
	readonly a: Int32Array;
	readonly b: Int32Array;
	readonly similarity: Float32Array;
	readonly grounds: Grounds;
};

/** `seed`: decides which of two articles is the earlier, and so has a part in what is found of a pair. Hex, 32 digits. */
export const comparedDigest = (seed: string, { key }: { readonly key: string }): string => keyWith(key, seed);

/** What is known of the articles with these digests, in their order: who is new, and the pairs of those that are not, by their positions here. */
export type Recalled = { readonly fresh: readonly number[]; readonly edges: readonly Edge[]; readonly grounds: Grounds };

export function recall(articles: readonly string[], known: KnownPairs | null): Recalled {
	const before = new Set(known?.articles);
	const fresh = articles.flatMap((digest, i) => (before.has(digest) ? [] : [i]));
	if (known === null) return { fresh, edges: [], grounds: [] };
	const now = new Map(articles.map((digest, i) => [digest, i]));
	const places = known.articles.map((digest) => now.get(digest));
	const edges: Edge[] = [];
	for (const [i, similarity] of known.similarity.entries()) {
		const [a, b] = [places[known.a[i] as number], places[known.b[i] as number]];
		if (a !== undefined && b !== undefined) edges.push({ a, b, similarity });
	}
	const grounds = known.grounds.flatMap(([one, other, list]) => {
		const [a, b] = [places[one], places[other]];
		return a === undefined || b === undefined ? [] : [[a, b, list] as const];
	});
	return { fresh, edges, grounds };
}

/** The reverse of `recall`. */
export const toRemember = (articles: readonly string[], edges: readonly Edge[], grounds: Grounds): KnownPairs => ({
	articles,
	a: Int32Array.from(edges, ({ a }) => a),
	b: Int32Array.from(edges, ({ b }) => b),
	similarity: Float32Array.from(edges, ({ similarity }) => similarity),
	grounds,
});
