/** Scores of a forest that was trained to choose one row of several, or none. */

/** Beyond this the odds of a single precision probability say nothing. */
const MOST = 1 - 1e-7;

/**
 * Softmax over the rows and one more choice, "none", whose score is 0. `alone`: the logistic function of each row's score, as
 * `predict` gives it, so that its odds are e to the score. The shares and that of "none" add up to 1.
 */
export function choiceProbabilities(alone: Float32Array): Float32Array {
	const odds = Float64Array.from(alone, (p) => Math.min(p, MOST) / (1 - Math.min(p, MOST)));
	const all = odds.reduce((sum, value) => sum + value, 1);
	return Float32Array.from(odds, (value) => value / all);
}
