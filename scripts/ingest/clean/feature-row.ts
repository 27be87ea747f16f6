/** Rows of features. A row is written in small parts: V8 takes a second to compile a function that holds all of its numbers. */

/** Writes numbers from `at` on. Gives the place behind them. */
export function put(row: Float32Array, at: number, numbers: readonly number[]): number {
	for (let k = 0; k < numbers.length; k++) row[at + k] = numbers[k] as number;
	return at + numbers.length;
}
