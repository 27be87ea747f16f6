/**
 * Which pairs are worth comparing: those that share rare features. An inverted index gives each article its neighbours by the features
 * that few articles have, so that the cost grows with an article's block and not with the collection.
 */

import { WEIGHTS } from './article-similarity.ts';
import { KINDS, type Kind } from './feature-kinds.ts';
import type { Index, Vector } from './vectors.ts';

/** Features of more articles than this do not propose a pair (they count in its similarity all the same). */
const RARE: Readonly<Record<Kind, number>> = { names: 512, numbers: 512, grams: 128, words: 128 };
/** A pair is proposed when its rare features alone make it at least this alike … */
const FLOOR = 0.02;
/** … and it is among this many of the best of either article. */
const NEAREST = 512;

/** The neighbours of each article that stand after it, ascending. */
export function candidates(index: Index): readonly Int32Array[] {
	const count = index.vectors.length;
	const postings = KINDS.map((kind) =>
		postingsOf(
			index.vectors.map((vectors) => vectors[kind]),
			index.frequency[kind],
			RARE[kind],
		),
	);
	const score = new Float32Array(count);
	const found: number[][] = Array.from({ length: count }, () => []);
	for (const [i, vectors] of index.vectors.entries()) {
		for (const [k, kind] of KINDS.entries()) propose(score, vectors[kind], postings[k] as Postings, WEIGHTS[kind]);
		const near: number[] = [];
		for (let other = 0; other < count; other++) if ((score[other] as number) >= FLOOR && other !== i) near.push(other);
		if (near.length > NEAREST) near.sort((a, b) => (score[b] as number) - (score[a] as number) || a - b).length = NEAREST;
		for (const other of near) found[Math.min(i, other)]?.push(Math.max(i, other));
		score.fill(0);
	}
	return found.map((others) => Int32Array.from(new Set(others)).sort());
}

type Postings = { readonly start: Int32Array; readonly article: Int32Array; readonly weight: Float32Array };

/** Adds to each article's score what it shares with this vector. */
function propose(score: Float32Array, { ids, weights }: Vector, { start, article, weight }: Postings, factor: number): void {
	for (let f = 0; f < ids.length; f++) {
		const id = ids[f] as number;
		const end = start[id + 1] as number;
		const own = factor * (weights[f] as number);
		for (let p = start[id] as number; p < end; p++) {
			const other = article[p] as number;
			score[other] = (score[other] as number) + own * (weight[p] as number);
		}
	}
}

function postingsOf(vectors: readonly Vector[], frequency: Int32Array, rare: number): Postings {
	const size = (id: number) => ((frequency[id] as number) > rare ? 0 : (frequency[id] as number));
	const start = new Int32Array(frequency.length + 1);
	for (let id = 0; id < frequency.length; id++) start[id + 1] = (start[id] as number) + size(id);
	const next = start.slice();
	const article = new Int32Array(start[frequency.length] as number);
	const weight = new Float32Array(article.length);
	for (const [i, { ids, weights }] of vectors.entries()) {
		for (let f = 0; f < ids.length; f++) {
			const id = ids[f] as number;
			if (size(id) === 0) continue;
			const at = next[id] as number;
			next[id] = at + 1;
			article[at] = i;
			weight[at] = weights[f] as number;
		}
	}
	return { start, article, weight };
}
