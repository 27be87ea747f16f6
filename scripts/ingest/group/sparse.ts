/** Sparse vectors whose entries are named by hashes, so that they are the same whatever else is in the folder. */
import type { IdTable } from './id-table.ts';
import { hash32 } from './minhash.ts';

/** `ids` ascending; `weights` beside them; `norm`: Euclidean; `total`: sum of the weights. */
export type Sparse = { readonly ids: Int32Array; readonly weights: Float32Array; readonly norm: number; readonly total: number };

/** Ids of features, each followed by its weight: numbers behind one another are read faster than pairs that lie about in memory. */
export type Weighted = readonly number[];

/** A number for a feature's name, by its hash alone. */
export function featureId(name: string): number {
	return hash32(name) | 0;
}

type Entries = Pick<IdTable, 'ids' | 'get'>;

export const sparse = (entries: Entries): Sparse => sparseBy(entries, (_, weight) => weight);

/** `weightOf`: the weight of an entry from its id and what the table has for it. */
export function sparseBy(entries: Entries, weightOf: (id: number, value: number) => number): Sparse {
	const ids = entries.ids().slice().sort();
	const weights = new Float32Array(ids.length);
	let squares = 0;
	let total = 0;
	for (let i = 0; i < ids.length; i++) {
		const id = ids[i] as number;
		weights[i] = weightOf(id, entries.get(id));
		const weight = weights[i] as number;
		squares += weight * weight;
		total += weight;
	}
	return { ids, weights, norm: Math.sqrt(squares), total };
}

export function dot(a: Sparse, b: Sparse): number {
	const [x, y, v, w] = [a.ids, b.ids, a.weights, b.weights];
	let sum = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		const [p, q] = [x[i] as number, y[j] as number];
		if (p === q) sum += (v[i] as number) * (w[j] as number);
		if (p <= q) i++;
		if (q <= p) j++;
	}
	return sum;
}

/** The smaller weight of each shared entry, added up, and how many there are. */
export function shared(a: Sparse, b: Sparse): { readonly sum: number; readonly count: number } {
	const [x, y, v, w] = [a.ids, b.ids, a.weights, b.weights];
	let sum = 0;
	let count = 0;
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		const [p, q] = [x[i] as number, y[j] as number];
		if (p === q) {
			sum += Math.min(v[i] as number, w[j] as number);
			count++;
		}
		if (p <= q) i++;
		if (q <= p) j++;
	}
	return { sum, count };
}

/** Cosine, with `unseen` added to each squared length: two texts that hold one word each are not as alike as can be. */
export function cosine(a: Sparse, b: Sparse, unseen: number): number {
	return a.ids.length === 0 || b.ids.length === 0 ? 0 : cosineOf(dot(a, b), a, b, unseen);
}

/** The same from the dot product. */
export function cosineOf(product: number, a: Sparse, b: Sparse, unseen: number): number {
	return product / Math.sqrt((a.norm ** 2 + unseen) * (b.norm ** 2 + unseen));
}
