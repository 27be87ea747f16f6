/**
 * Gradient-boosted decision trees (Friedman 2001), read only: full binary trees of one depth, laid out as heaps.
 * Trained by scripts/lab/train/gbdt.ts.
 */

export type Forest = {
	readonly depth: number;
	readonly trees: number;
	readonly base: number;
	/** `2^depth - 1` inner nodes a tree: the feature that is asked for, and the threshold: greater goes right. */
	readonly feature: Int16Array;
	readonly threshold: Float32Array;
	/** `2^depth` leaves a tree. */
	readonly leaf: Float32Array;
};

export type PackedForest = {
	readonly depth: number;
	readonly trees: number;
	readonly base: number;
	readonly feature: string;
	readonly threshold: string;
	readonly leaf: string;
};

const bytesOf = (view: Int16Array | Float32Array) => Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');

function bufferOf(packed: string): ArrayBuffer {
	const bytes = Buffer.from(packed, 'base64');
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** Little-endian typed arrays in base 64. */
export const packForest = ({ depth, trees, base, feature, threshold, leaf }: Forest): PackedForest => ({
	depth,
	trees,
	base,
	feature: bytesOf(feature),
	threshold: bytesOf(threshold),
	leaf: bytesOf(leaf),
});

export const unpackForest = ({ depth, trees, base, feature, threshold, leaf }: PackedForest): Forest => ({
	depth,
	trees,
	base,
	feature: new Int16Array(bufferOf(feature)),
	threshold: new Float32Array(bufferOf(threshold)),
	leaf: new Float32Array(bufferOf(leaf)),
});

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Rows that are looked at together. */
const ABREAST = 8;

/**
 * Probability for each row of a row-major table. Tree by tree, which keeps a tree in the cache, and eight rows abreast: each row waits for its
 * own comparisons, and meanwhile the processor goes on with the others (4 × as fast as one row after the other, 1.6 × as four abreast).
 */
export function predict(forest: Forest, values: Float32Array, rows: number, columns: number): Float32Array {
	const { depth, trees, feature, threshold, leaf } = forest;
	const inner = 2 ** depth - 1;
	const sums = new Float64Array(rows + ABREAST - 1).fill(forest.base);
	const right = (row: number, at: number) => Number((values[row + (feature[at] as number)] as number) > (threshold[at] as number));
	const last = rows - 1;
	for (let tree = 0; tree < trees; tree++) {
		// One-based heap: the children of n are 2n and 2n + 1.
		const root = tree * inner - 1;
		const leaves = tree * (inner + 1) - inner - 1;
		const asked = feature[root + 1] as number;
		const border = threshold[root + 1] as number;
		for (let row = 0; row < rows; row += ABREAST) {
			// Beyond the last row the last one is read again; what comes of it is not used.
			const p = row * columns;
			const q = Math.min(row + 1, last) * columns;
			const r = Math.min(row + 2, last) * columns;
			const s = Math.min(row + 3, last) * columns;
			const t = Math.min(row + 4, last) * columns;
			const u = Math.min(row + 5, last) * columns;
			const v = Math.min(row + 6, last) * columns;
			const w = Math.min(row + 7, last) * columns;
			let a = 2 + Number((values[p + asked] as number) > border);
			let b = 2 + Number((values[q + asked] as number) > border);
			let c = 2 + Number((values[r + asked] as number) > border);
			let d = 2 + Number((values[s + asked] as number) > border);
			let e = 2 + Number((values[t + asked] as number) > border);
			let f = 2 + Number((values[u + asked] as number) > border);
			let g = 2 + Number((values[v + asked] as number) > border);
			let h = 2 + Number((values[w + asked] as number) > border);
			for (let level = 1; level < depth; level++) {
				a = (a << 1) + right(p, root + a);
				b = (b << 1) + right(q, root + b);
				c = (c << 1) + right(r, root + c);
				d = (d << 1) + right(s, root + d);
				e = (e << 1) + right(t, root + e);
				f = (f << 1) + right(u, root + f);
				g = (g << 1) + right(v, root + g);
				h = (h << 1) + right(w, root + h);
			}
			sums[row] = (sums[row] as number) + (leaf[leaves + a] as number);
			sums[row + 1] = (sums[row + 1] as number) + (leaf[leaves + b] as number);
			sums[row + 2] = (sums[row + 2] as number) + (leaf[leaves + c] as number);
			sums[row + 3] = (sums[row + 3] as number) + (leaf[leaves + d] as number);
			sums[row + 4] = (sums[row + 4] as number) + (leaf[leaves + e] as number);
			sums[row + 5] = (sums[row + 5] as number) + (leaf[leaves + f] as number);
			sums[row + 6] = (sums[row + 6] as number) + (leaf[leaves + g] as number);
			sums[row + 7] = (sums[row + 7] as number) + (leaf[leaves + h] as number);
		}
	}
	return Float32Array.from(sums.subarray(0, rows), sigmoid);
}
