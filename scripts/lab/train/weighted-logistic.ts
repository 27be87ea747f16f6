/** Logistic regression for large tables: Newton's method, examples weighted, features standardised, L2 penalty (not on the intercept). */

/** `values` row by row. */
export type Examples = {
	readonly columns: number;
	readonly values: Float64Array;
	readonly labels: Float64Array;
	readonly weights: Float64Array;
};
/** Weights for features as they are, not standardised; `means` of the features. */
export type Fitted = { readonly intercept: number; readonly weights: readonly number[]; readonly means: readonly number[] };

const STEPS = 10;
const CLOSE = 1e-3;

export function fitWeighted({ columns, values, labels, weights }: Examples, penalty: number): Fitted {
	const rows = labels.length;
	const means = new Float64Array(columns);
	const spread = new Float64Array(columns);
	const at = (row: number, column: number) => values[row * columns + column] as number;
	for (let row = 0; row < rows; row++) for (let c = 0; c < columns; c++) means[c] = (means[c] as number) + at(row, c) / rows;
	for (let row = 0; row < rows; row++)
		for (let c = 0; c < columns; c++) spread[c] = (spread[c] as number) + (at(row, c) - (means[c] as number)) ** 2 / rows;
	const deviation = spread.map((variance) => Math.sqrt(variance) || 1);
	const size = columns + 1;
	let fitted = new Float64Array(size);
	const x = new Float64Array(size).fill(1);
	for (let step = 0; step < STEPS; step++) {
		const gradient = new Float64Array(size);
		const curvature = new Float64Array(size * size);
		for (let row = 0; row < rows; row++) {
			let score = fitted[0] as number;
			for (let c = 0; c < columns; c++) {
				x[c + 1] = (at(row, c) - (means[c] as number)) / (deviation[c] as number);
				score += (fitted[c + 1] as number) * (x[c + 1] as number);
			}
			const p = 1 / (1 + Math.exp(-score));
			const weight = weights[row] as number;
			const error = ((labels[row] as number) - p) * weight;
			const bend = p * (1 - p) * weight;
			for (let i = 0; i < size; i++) {
				gradient[i] = (gradient[i] as number) + error * (x[i] as number);
				const line = bend * (x[i] as number);
				for (let j = 0; j <= i; j++) curvature[i * size + j] = (curvature[i * size + j] as number) + line * (x[j] as number);
			}
		}
		for (let i = 1; i < size; i++) {
			gradient[i] = (gradient[i] as number) - penalty * (fitted[i] as number);
			curvature[i * size + i] = (curvature[i * size + i] as number) + penalty;
		}
		for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) curvature[j * size + i] = curvature[i * size + j] as number;
		const change = solve(curvature, gradient);
		fitted = fitted.map((weight, i) => weight + (change[i] as number));
		if (Math.max(...change.map(Math.abs)) < CLOSE) break;
	}
	const own = [...deviation].map((one, c) => (fitted[c + 1] as number) / one);
	const intercept = (fitted[0] as number) - own.reduce((sum, weight, c) => sum + weight * (means[c] as number), 0);
	return { intercept, weights: own, means: [...means] };
}

/** Gauss-Jordan with partial pivoting. */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
	const size = right.length;
	const rows = Array.from({ length: size }, (_, i) => [...matrix.subarray(i * size, (i + 1) * size), right[i] as number]);
	for (let i = 0; i < size; i++) {
		let pivot = i;
		for (let k = i + 1; k < size; k++) if (Math.abs(rows[k]?.[i] as number) > Math.abs(rows[pivot]?.[i] as number)) pivot = k;
		[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
		const lead = rows[i] as number[];
		for (const [k, row] of rows.entries()) {
			const factor = k === i ? 0 : (row[i] as number) / ((lead[i] as number) || 1e-12);
			if (factor !== 0) for (let j = i; j <= size; j++) row[j] = (row[j] as number) - factor * (lead[j] as number);
		}
	}
	return Float64Array.from(rows, (row, i) => (row[size] as number) / ((row[i] as number) || 1e-12));
}
