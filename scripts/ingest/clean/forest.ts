/**
 * Gradient-boosted decision trees (Friedman 2001), read only: full binary trees of one depth, laid out as heaps.
 * Trained by scripts/train/gbdt.ts.
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

/** Probability for each row of a row-major table. */
export function predict(forest: Forest, values: Float32Array, rows: number, columns: number): Float32Array {
	const { depth, trees, feature, threshold, leaf } = forest;
	const inner = 2 ** depth - 1;
	const out = new Float32Array(rows);
	for (let row = 0; row < rows; row++) {
		const base = row * columns;
		let score = forest.base;
		for (let tree = 0; tree < trees; tree++) {
			// One-based heap: the children of n are 2n and 2n + 1.
			const root = tree * inner - 1;
			let node = 1;
			for (let level = 0; level < depth; level++) {
				const at = root + node;
				node = (node << 1) | ((values[base + (feature[at] as number)] as number) > (threshold[at] as number) ? 1 : 0);
			}
			score += leaf[tree * inner + tree + node - inner - 1] as number;
		}
		out[row] = sigmoid(score);
	}
	return out;
}
