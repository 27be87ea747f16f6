/** Sparse vectors whose entries are named by hashes, so that they are the same whatever else is in the folder. */
import { hash32 } from './minhash.ts';

/** `ids` ascending; `weights` beside them; `norm`: Euclidean; `total`: sum of the weights. */
export type Sparse = { readonly ids: Int32Array; readonly weights: Float64Array; readonly norm: number; readonly total: number };

const ids = new Map<string, number>();

/** A number for a feature's name, by its hash alone. */
export function featureId(name: string): number {
	const seen = ids.get(name);
	if (seen !== undefined) return seen;
	const id = hash32(name) | 0;
	ids.set(name, id);
	return id;
}

export function sparse(entries: ReadonlyMap<number, number>): Sparse {
	const sorted = Int32Array.from(entries.keys()).sort();
	const weights = Float64Array.from(sorted, (id) => entries.get(id) ?? 0);
	let squares = 0;
	let total = 0;
	for (const weight of weights) {
		squares += weight * weight;
		total += weight;
	}
	return { ids: sorted, weights, norm: Math.sqrt(squares), total };
}

/** What `visit` makes of the weights of each shared entry, in ascending order of the entries. */
function overShared(a: Sparse, b: Sparse, visit: (x: number, y: number) => void): void {
	const [x, y] = [a.ids, b.ids];
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		const [p, q] = [x[i] as number, y[j] as number];
		if (p === q) visit(a.weights[i++] as number, b.weights[j++] as number);
		else if (p < q) i++;
		else j++;
	}
}

export function dot(a: Sparse, b: Sparse): number {
	let sum = 0;
	overShared(a, b, (x, y) => {
		sum += x * y;
	});
	return sum;
}

/** The smaller weight of each shared entry, added up, and how many there are. */
export function shared(a: Sparse, b: Sparse): { readonly sum: number; readonly count: number } {
	let sum = 0;
	let count = 0;
	overShared(a, b, (x, y) => {
		sum += Math.min(x, y);
		count++;
	});
	return { sum, count };
}

/** Cosine, with `unseen` added to each squared length: two texts that hold one word each are not as alike as can be. */
export function cosine(a: Sparse, b: Sparse, unseen: number): number {
	return a.ids.length === 0 || b.ids.length === 0 ? 0 : dot(a, b) / Math.sqrt((a.norm ** 2 + unseen) * (b.norm ** 2 + unseen));
}
