/** An inverted index over the entries of some weight that two articles or more have; it grows as the articles are walked in order. */
import { idTable } from './id-table.ts';
import type { Sparse } from './sparse.ts';

type Vector = Pick<Sparse, 'ids' | 'weights'>;

/** The place of an entry that too few have: no list is as long. */
const NONE = 0x7fffffff;

/** Articles of one language follow one another: from `first` to before `end`. */
export type Range = { readonly first: number; readonly end: number };

/**
 * `add`: adds to `sums` what article `i` shares with each article before it (the product of both weights, each times the scale that its article was added
 * with, times `within` or `across`), then adds the article. `own`: where those of its language stand.
 * `find`: the same for an article that is not added, with all that are. The product is the same, bit for bit, whichever of two was added.
 */
export type Postings = {
	readonly add: (i: number, own: Range, vector: Vector, scale: number, sums: Float64Array) => void;
	readonly find: (own: Range, vector: Vector, scale: number, sums: Float64Array) => void;
};

/**
 * `vectors`: all that will be added. `least`: entries of less weight are left out. `fewest`: articles that an entry has; 2 where nothing is looked up but
 * what is added.
 */
export function growingPostings(
	vectors: readonly Vector[],
	fewest: 1 | 2,
	{ least, within, across }: { readonly least: number; readonly within: number; readonly across: number },
): Postings {
	const starts = idTable();
	for (const { ids, weights } of vectors)
		for (let k = 0; k < ids.length; k++) if ((weights[k] as number) >= least) starts.add(ids[k] as number, 1);
	let length = 0;
	for (const id of starts.ids()) {
		const size = starts.get(id);
		starts.set(id, size < fewest ? NONE : length);
		if (size >= fewest) length += size + 1;
	}
	// Of each list the first place holds how many follow it, in the order of the articles.
	const articles = new Int32Array(length);
	const scaled = new Float32Array(length);
	const placeOf = (article: number, from: number, end: number) => {
		let [low, high] = [from, end];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((articles[middle] as number) < article) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	const addUp = (from: number, end: number, factor: number, own: number, sums: Float64Array) => {
		for (let p = from; p < end; p++) {
			const other = articles[p] as number;
			sums[other] = (sums[other] as number) + factor * (own * (scaled[p] as number));
		}
	};
	const visit = (start: number, end: number, weight: number, own: Range, sums: Float64Array) => {
		const [from, to] = [placeOf(own.first, start, end), placeOf(own.end, start, end)];
		if (within !== 0) addUp(from, to, within, weight, sums);
		if (across === 0) return;
		addUp(start, from, across, weight, sums);
		addUp(to, end, across, weight, sums);
	};
	return {
		add: (i, own, { ids, weights }, scale, sums) => {
			for (let k = 0; k < ids.length; k++) {
				if ((weights[k] as number) < least) continue;
				const start = starts.get(ids[k] as number);
				if (start < 0 || start === NONE) continue;
				const weight = Math.fround((weights[k] as number) * scale);
				const end = start + 1 + (articles[start] as number);
				visit(start + 1, end, weight, own, sums);
				articles[start] = (articles[start] as number) + 1;
				articles[end] = i;
				scaled[end] = weight;
			}
		},
		find: (own, { ids, weights }, scale, sums) => {
			for (let k = 0; k < ids.length; k++) {
				if ((weights[k] as number) < least) continue;
				const start = starts.get(ids[k] as number);
				if (start < 0 || start === NONE) continue;
				visit(start + 1, start + 1 + (articles[start] as number), Math.fround((weights[k] as number) * scale), own, sums);
			}
		},
	};
}
