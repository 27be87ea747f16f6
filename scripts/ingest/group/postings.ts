/** An inverted index over the entries of some weight that two articles or more have; it grows as the articles are walked in order. */
import type { Sparse } from './sparse.ts';

/**
 * `add`: visits what article `i` shares with each article before it, with the product of both weights, each times the scale that its
 * article was added with; then adds the article.
 */
export type Postings = {
	readonly add: (i: number, vector: Sparse, scale: number, visit: (other: number, product: number) => void) => void;
};

/** `vectors`: all that will be added. `least`: entries of less weight are left out. */
export function growingPostings(vectors: readonly Sparse[], least: number): Postings {
	const sizes = new Map<number, number>();
	for (const { ids, weights } of vectors)
		for (let k = 0; k < ids.length; k++)
			if ((weights[k] as number) >= least) sizes.set(ids[k] as number, (sizes.get(ids[k] as number) ?? 0) + 1);
	const starts = new Map<number, number>();
	let length = 0;
	for (const [id, size] of sizes) {
		if (size < 2) continue;
		starts.set(id, length);
		length += size + 1;
	}
	// Of each list the first place holds how many follow it.
	const articles = new Int32Array(length);
	const products = new Float32Array(length);
	return {
		add: (i, { ids, weights }, scale, visit) => {
			for (let k = 0; k < ids.length; k++) {
				if ((weights[k] as number) < least) continue;
				const start = starts.get(ids[k] as number);
				if (start === undefined) continue;
				const own = (weights[k] as number) * scale;
				const end = start + (articles[start] as number);
				for (let p = start + 1; p <= end; p++) visit(articles[p] as number, own * (products[p] as number));
				articles[start] = (articles[start] as number) + 1;
				articles[end + 1] = i;
				products[end + 1] = own;
			}
		},
	};
}
