/**
 * An inverted index over the entries of some articles that follow one another in a table; it grows as they are added in their order. Of few articles at a time, so that
 * what is added up for them stays in the fastest memory.
 */
import { KINDS } from './blocking.ts';
import type { EntryTable } from './entry-table.ts';

/** Articles that one index holds at most: their sums are 16 kB, and their places numbers of 16 bits. */
export const HELD = 2048;

/**
 * `share`: adds to `sums`, at the place of each article that is held, what it shares with article `i`: the product of both weights, times what the kind adds within
 * a language or across two. The product is the same, bit for bit, whichever of two is held. `add`: holds the next article.
 */
export type Postings = {
	readonly share: (i: number, within: boolean, sums: Float64Array) => void;
	readonly add: () => void;
};

/** For the articles from `first` to before `end`, of which none is held yet. */
export function growingPostings({ entries, weights, ends, size }: EntryTable, first: number, end: number): Postings {
	const [from, to] = [ends[first * KINDS.length] as number, ends[end * KINDS.length] as number];
	// Of each entry where its list begins, and where it ends so far.
	const lists = new Int32Array(size * 2);
	for (let p = from; p < to; p++) {
		const list = (entries[p] as number) * 2;
		lists[list] = (lists[list] as number) + 1;
	}
	let length = 0;
	for (let entry = 0; entry < lists.length; entry += 2) {
		const held = lists[entry] as number;
		lists[entry] = length;
		lists[entry + 1] = length;
		length += held;
	}
	const places = new Uint16Array(length);
	const scaled = new Float32Array(length);
	let next = first;
	return {
		share: (i, within, sums) => {
			for (const [k, kind] of KINDS.entries()) {
				const factor = within ? kind.within : kind.across;
				if (factor === 0) continue;
				const last = ends[i * KINDS.length + k + 1] as number;
				for (let p = ends[i * KINDS.length + k] as number; p < last; p++) {
					const list = (entries[p] as number) * 2;
					addUp(places, scaled, lists[list] as number, lists[list + 1] as number, factor, weights[p] as number, sums);
				}
			}
		},
		add: () => {
			const last = ends[(next + 1) * KINDS.length] as number;
			for (let p = ends[next * KINDS.length] as number; p < last; p++) {
				const list = (entries[p] as number) * 2 + 1;
				const at = lists[list] as number;
				lists[list] = at + 1;
				places[at] = next - first;
				scaled[at] = weights[p] as number;
			}
			next++;
		},
	};
}

function addUp(
	places: Uint16Array,
	scaled: Float32Array,
	from: number,
	end: number,
	factor: number,
	weight: number,
	sums: Float64Array,
): void {
	for (let p = from; p < end; p++) {
		const place = places[p] as number;
		sums[place] = (sums[place] as number) + factor * (weight * (scaled[p] as number));
	}
}
