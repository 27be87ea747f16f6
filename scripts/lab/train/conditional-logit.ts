/**
 * A conditional logit (McFadden 1974) over the alternatives of a choice and "none of them", whose score is 0. An alternative (a date)
 * can have several rows (its mentions on the page): the one that scores highest speaks for it.
 */
export type Row = { readonly at: Int32Array; readonly value: Float64Array };

export type Choice = {
	readonly rows: readonly Row[];
	/** Which alternative each row belongs to: 0 … `size` - 1. */
	readonly alternative: readonly number[];
	readonly size: number;
	/** The right alternative; -1: none of them. */
	readonly right: number;
	readonly weight: number;
};

export type Settings = { readonly ridge: number; readonly steps: number; readonly rate: number };

/** A row without its zeros. */
export function sparse(row: Float64Array): Row {
	const at = [...row.keys()].filter((k) => row[k] !== 0);
	return { at: Int32Array.from(at), value: Float64Array.from(at, (k) => row[k] ?? 0) };
}

function score({ at, value }: Row, weights: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < at.length; i += 1) sum += (value[i] ?? 0) * (weights[at[i] ?? 0] ?? 0);
	return Math.min(30, sum);
}

/** Probability of each alternative, and the row that speaks for it; what is missing to 1 is "none of them". */
export function probabilities({ rows, alternative, size }: Choice, weights: Float64Array) {
	const top = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
	const best = new Int32Array(size);
	for (const [i, row] of rows.entries()) {
		const value = score(row, weights);
		const at = alternative[i] ?? 0;
		if (value > (top[at] ?? 0)) {
			top[at] = value;
			best[at] = i;
		}
	}
	const odds = top.map(Math.exp);
	const total = odds.reduce((sum, value) => sum + value, 1);
	return { p: odds.map((value) => value / total), best };
}

/** Weights by Adam (Kingma & Ba 2015) on the whole set, from zero: the same choices give the same weights. The first is the bias: not shrunk. */
export function fit(choices: readonly Choice[], size: number, { ridge, steps, rate }: Settings): Float64Array {
	const weights = new Float64Array(size);
	const velocity = new Float64Array(size);
	const scale = new Float64Array(size);
	const total = choices.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 1; step <= steps; step += 1) {
		const gradient = Float64Array.from(weights, (w, k) => (k === 0 ? 0 : ridge * w));
		for (const choice of choices) {
			const { p, best } = probabilities(choice, weights);
			for (let d = 0; d < choice.size; d += 1) {
				const push = (choice.weight / total) * ((p[d] ?? 0) - (d === choice.right ? 1 : 0));
				const row = choice.rows[best[d] ?? 0];
				if (Math.abs(push) < 1e-9 || row === undefined) continue;
				for (let j = 0; j < row.at.length; j += 1) {
					const k = row.at[j] ?? 0;
					gradient[k] = (gradient[k] ?? 0) + push * (row.value[j] ?? 0);
				}
			}
		}
		for (let k = 0; k < size; k += 1) {
			const g = gradient[k] ?? 0;
			velocity[k] = 0.9 * (velocity[k] ?? 0) + 0.1 * g;
			scale[k] = 0.99 * (scale[k] ?? 0) + 0.01 * g * g;
			const v = (velocity[k] ?? 0) / (1 - 0.9 ** step);
			const s = (scale[k] ?? 0) / (1 - 0.99 ** step);
			weights[k] = (weights[k] ?? 0) - (rate * v) / (Math.sqrt(s) + 1e-8);
		}
	}
	return weights;
}

/** Slope and intercept that turn the log odds of `p` into those of being right (Platt 2000), by Newton's method. */
export function calibrate(seen: readonly { readonly p: number; readonly right: boolean }[]): {
	readonly slope: number;
	readonly intercept: number;
} {
	let [slope, intercept] = [1, 0];
	for (let step = 0; step < 50; step += 1) {
		let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
		for (const { p, right } of seen) {
			const x = Math.log(p / (1 - p));
			const q = 1 / (1 + Math.exp(-(slope * x + intercept)));
			const [error, spread] = [q - Number(right), q * (1 - q)];
			ga += error * x;
			gb += error;
			haa += spread * x * x;
			hab += spread * x;
			hbb += spread;
		}
		const determinant = haa * hbb - hab * hab;
		slope -= (hbb * ga - hab * gb) / determinant;
		intercept -= (haa * gb - hab * ga) / determinant;
	}
	return { slope, intercept };
}
