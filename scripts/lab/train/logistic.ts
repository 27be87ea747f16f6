/** Logistic regression by Newton's method with an L2 penalty (not on the intercept). Small and exact: no learning rate, no chance. */

/** Weights, the intercept first. `rows`: values of one example each; `labels`: 0 … 1; `counts`: how much each example counts (1). */
export function fitLogistic(
	rows: readonly (readonly number[])[],
	labels: readonly number[],
	penalty = 1,
	counts: readonly number[] = [],
): number[] {
	const size = (rows[0]?.length ?? 0) + 1;
	let weights: number[] = new Array(size).fill(0);
	for (let step = 0; step < 25; step++) {
		const gradient = weights.map((weight, k) => (k === 0 ? 0 : -penalty * weight));
		const curvature = weights.map((_, i) => weights.map((__, j) => (i === j && i > 0 ? penalty : 0)));
		for (const [n, row] of rows.entries()) {
			const count = counts[n] ?? 1;
			const values = [1, ...row];
			const p = 1 / (1 + Math.exp(-values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
			for (const [i, vi] of values.entries()) {
				gradient[i] = (gradient[i] ?? 0) + count * ((labels[n] ?? 0) - p) * vi;
				const line = curvature[i];
				if (line !== undefined) for (const [j, vj] of values.entries()) line[j] = (line[j] ?? 0) + count * p * (1 - p) * vi * vj;
			}
		}
		const change = solve(curvature, gradient);
		weights = weights.map((weight, k) => weight + (change[k] ?? 0));
		if (Math.max(...change.map(Math.abs)) < 1e-8) break;
	}
	return weights;
}

/** Gauss-Jordan with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
	for (let i = 0; i < rows.length; i++) {
		const at = (k: number) => rows[k]?.[i] ?? 0;
		let pivot = i;
		for (let k = i + 1; k < rows.length; k++) if (Math.abs(at(k)) > Math.abs(at(pivot))) pivot = k;
		const [top, swap] = [rows[pivot] ?? [], rows[i] ?? []];
		rows[i] = top;
		if (pivot !== i) rows[pivot] = swap;
		const lead = top[i] || 1e-12;
		for (const [k, row] of rows.entries()) {
			if (k === i) continue;
			const factor = (row[i] ?? 0) / lead;
			if (factor !== 0) for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
		}
	}
	return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] || 1e-12));
}
