/** How much of one text stands in another, beside the cosines of sparse.ts. */
import { dot, type Sparse } from './sparse.ts';

/** How much of the opening of one text stands in the words of the other. */
export function opened(opening: Sparse, words: Sparse): number {
	return dot(opening, words) / Math.sqrt((opening.norm ** 2 + 20) * (words.norm * opening.norm + 20));
}

/** How much of the smaller one is shared, from the dot product. */
export function covered(product: number, a: Sparse, b: Sparse, unseen: number): number {
	return product / (Math.min(a.norm, b.norm) ** 2 + unseen);
}

/** Weight that is added to a text's own, so that a title of one word is not wholly in the other. */
const UNSEEN = 4;

/** The share of the entries of one text, by weight, that stand in the other at all: 0 … 1. */
export function inText(part: Sparse, whole: Sparse): number {
	let sum = 0;
	eachShared(part, whole, (weight) => {
		sum += weight;
	});
	return sum / (part.total + UNSEEN);
}

/** The weight of the rarest entry that both have, and how many they have of at least this weight. */
export function rareShared(a: Sparse, b: Sparse, least: number): { readonly most: number; readonly count: number } {
	let most = 0;
	let count = 0;
	eachShared(a, b, (one, other) => {
		const weight = Math.min(one, other);
		most = Math.max(most, weight);
		if (weight >= least) count++;
	});
	return { most, count };
}

function eachShared(a: Sparse, b: Sparse, see: (one: number, other: number) => void): void {
	for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
		const [p, q] = [a.ids[i] as number, b.ids[j] as number];
		if (p === q) see(a.weights[i] as number, b.weights[j] as number);
		if (p <= q) i++;
		if (q <= p) j++;
	}
}
