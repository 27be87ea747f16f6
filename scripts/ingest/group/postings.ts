/** An inverted index over the entries of some weight that two articles or more have; it grows as the articles are walked in order. */
import type { Sparse } from './sparse.ts';

type Vector = Pick<Sparse, 'ids' | 'weights'>;

/** What each article has in common with the one at hand. `touched`: the first `count` are those whose sum is not 0. */
export type Tally = { readonly sums: Float64Array; readonly touched: Int32Array; count: number };

/**
 * `add`: adds what article `i` shares with each article before it to the tally (the product of both weights, each times the scale that its
 * article was added with, times `within` or `across`), then adds the article. Articles of one language must follow one another.
 * `find`: the same for an article that is not added, with all that are. The product is the same, bit for bit, whichever of two was added.
 */
export type Postings = {
	readonly add: (i: number, vector: Vector, scale: number, tally: Tally) => void;
	readonly find: (language: number, vector: Vector, scale: number, tally: Tally) => void;
};

/**
 * `vectors`: all that will be added. `least`: entries of less weight are left out. `languages`: a number for each article's. `fewest`: articles
 * that an entry has; 2 where nothing is looked up but what is added.
 */
export function growingPostings(
	vectors: readonly Vector[],
	languages: Int32Array,
	fewest: 1 | 2,
	{ least, within, across }: { readonly least: number; readonly within: number; readonly across: number },
): Postings {
	const sizes = new Map<number, number>();
	for (const { ids, weights } of vectors)
		for (let k = 0; k < ids.length; k++)
			if ((weights[k] as number) >= least) sizes.set(ids[k] as number, (sizes.get(ids[k] as number) ?? 0) + 1);
	const starts = new Map<number, number>();
	let length = 0;
	for (const [id, size] of sizes) {
		if (size < fewest) continue;
		starts.set(id, length);
		length += size + 1;
	}
	// Of each list the first place holds how many follow it.
	const articles = new Int32Array(length);
	const scaled = new Float32Array(length);
	/** `isLast`: are those of the same language the last of each list? */
	const visit = (start: number, end: number, own: number, language: number, isLast: boolean, tally: Tally) => {
		const { sums, touched } = tally;
		for (let p = start; p < end; p++) {
			const other = articles[p] as number;
			const same = languages[other] === language;
			if (same && within === 0) {
				if (isLast) return;
				continue;
			}
			if (sums[other] === 0) touched[tally.count++] = other;
			sums[other] = (sums[other] as number) + (same ? within : across) * (own * (scaled[p] as number));
		}
	};
	return {
		add: (i, { ids, weights }, scale, tally) => {
			for (let k = 0; k < ids.length; k++) {
				if ((weights[k] as number) < least) continue;
				const start = starts.get(ids[k] as number);
				if (start === undefined) continue;
				const own = Math.fround((weights[k] as number) * scale);
				const end = start + 1 + (articles[start] as number);
				visit(start + 1, end, own, languages[i] as number, true, tally);
				articles[start] = (articles[start] as number) + 1;
				articles[end] = i;
				scaled[end] = own;
			}
		},
		find: (language, { ids, weights }, scale, tally) => {
			for (let k = 0; k < ids.length; k++) {
				if ((weights[k] as number) < least) continue;
				const start = starts.get(ids[k] as number);
				if (start === undefined) continue;
				visit(start + 1, start + 1 + (articles[start] as number), Math.fround((weights[k] as number) * scale), language, false, tally);
			}
		},
	};
}
