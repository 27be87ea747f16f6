/** What a model learns from: rows of numbers, row by row, each with its target (0 or 1) and its weight. */
export type Table = {
	readonly values: Float32Array;
	readonly rows: number;
	readonly columns: number;
	readonly target: Float32Array;
	readonly weight: Float32Array;
};
