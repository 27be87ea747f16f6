/** Histogram bins of a table's columns: trees are grown on bin numbers, not on values. */
import type { Table } from './table.ts';

export const BINS = 48;

/** Index of the first element of an ascending list that is not below the value. */
function firstNotBelow(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Quantile borders of one column; a value's bin is the number of borders below it. */
export function bordersOf({ values, rows, columns }: Table, column: number): Float32Array {
	const step = Math.max(1, Math.floor(rows / 20_000));
	const sample: number[] = [];
	for (let row = 0; row < rows; row += step) sample.push(values[row * columns + column] ?? 0);
	const sorted = Float64Array.from(sample).sort();
	const borders = new Set<number>();
	for (let bin = 1; bin < BINS; bin++) {
		const value = sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0;
		const at = firstNotBelow(sorted, value);
		if (at > 0) borders.add(Math.fround((value + (sorted[at - 1] as number)) / 2));
	}
	return Float32Array.from([...borders].sort((a, b) => a - b));
}

export function binned(table: Table, borders: readonly Float32Array[]): Uint8Array[] {
	return borders.map((edges, column) => {
		const bins = new Uint8Array(table.rows);
		for (let row = 0; row < table.rows; row++) {
			const value = table.values[row * table.columns + column] ?? 0;
			let low = 0;
			let high = edges.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (value > (edges[middle] ?? 0)) low = middle + 1;
				else high = middle;
			}
			bins[row] = low;
		}
		return bins;
	});
}
