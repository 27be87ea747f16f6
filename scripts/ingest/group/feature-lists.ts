/**
 * Lists of features with their weights, behind one another in columns: what is known of a hundred thousand words is some short lists each, and as
 * arrays these are three times as large and lie all over the memory.
 */
import type { IdTable } from './id-table.ts';
import type { Weighted } from './sparse.ts';

/** Lists have numbers. */
export type FeatureLists = {
	/** The number of a list that is kept from now on; all empty ones are one. */
	readonly add: (list: Weighted) => number;
	/** Raises what a table has for the features of a list to their weights. */
	readonly raise: (table: IdTable, list: number) => void;
};

/** Entries and lists for which there is room at first. */
const FIRST = 1024;
const EMPTY = 0;

export function featureLists(): FeatureLists {
	let ids = new Int32Array(FIRST);
	let weights = new Float32Array(FIRST);
	/** Where each list ends; it begins where the one before it ends. */
	let ends = new Int32Array(FIRST);
	let [size, last] = [0, EMPTY];
	return {
		add: (list) => {
			if (list.length === 0) return EMPTY;
			while (size + list.length / 2 > ids.length) [ids, weights] = [grown(ids), grown(weights)];
			if (last + 1 === ends.length) ends = grown(ends);
			for (let k = 0; k < list.length; k += 2) {
				ids[size] = list[k] as number;
				weights[size++] = list[k + 1] as number;
			}
			ends[++last] = size;
			return last;
		},
		raise: (table, list) => {
			if (list === EMPTY) return;
			const end = ends[list] as number;
			for (let k = ends[list - 1] as number; k < end; k++) table.raise(ids[k] as number, weights[k] as number);
		},
	};
}

/** The same with more room. */
function grown<T extends Int32Array | Float32Array>(column: T): T {
	const larger = new (column.constructor as new (length: number) => T)(Math.ceil(column.length * 1.5));
	larger.set(column);
	return larger;
}
