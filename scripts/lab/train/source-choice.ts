/** Fits the choice of the source: a conditional logit over the candidates of a page and "none of them", several of which may be right. */
import { BASE, COUNT } from '../../ingest/describe/source/columns.ts';
import type { Forest } from '../../ingest/models/forest.ts';
import { type Settings, trainForest } from './gbdt.ts';

/** One page: row-major values of its candidates, which are right, and what it weighs. */
export type ChoicePage = { readonly values: Float32Array; readonly right: readonly number[]; readonly weight: number };
export type ChoiceSettings = { readonly ridge: number; readonly steps: number; readonly rate: number };

type Sparse = { readonly at: Int32Array; readonly value: Float32Array };

/** Farther from the mean than so many spreads no value of a column lies: a rare column would else weigh too much. */
const FARTHEST = 8;

type Columns = { readonly mean: Float64Array; readonly spread: Float64Array };

/** Mean and spread of each column, so that one ridge and one rate fit all. */
function columnsOf(pages: readonly ChoicePage[]): Columns {
	const [sum, square, most] = [new Float64Array(COUNT), new Float64Array(COUNT), new Float64Array(COUNT)];
	let rows = 0;
	for (const { values } of pages) {
		for (let i = 0; i < values.length; i++) {
			const [k, value] = [i % COUNT, values[i] as number];
			sum[k] = (sum[k] as number) + value;
			square[k] = (square[k] as number) + value * value;
			most[k] = Math.max(most[k] as number, value);
		}
		rows += values.length / COUNT;
	}
	const mean = sum.map((total) => total / rows);
	const spread = mean.map((m, k) => {
		const own = Math.sqrt(Math.max(0, (square[k] as number) / rows - m * m)) + 1e-3;
		return Math.max(own, ((most[k] as number) - m) / FARTHEST);
	});
	return { mean, spread };
}

function sparseRows({ values }: ChoicePage, { spread }: Columns): Sparse[] {
	return Array.from({ length: values.length / COUNT }, (_, i) => {
		const row = values.subarray(i * COUNT, (i + 1) * COUNT);
		const at = [...row.keys()].filter((k) => row[k] !== 0);
		return { at: Int32Array.from(at), value: Float32Array.from(at, (k) => (row[k] as number) / (spread[k] as number)) };
	});
}

/** Adds the gradient of one page's log likelihood, times `scale`, but for the means; returns that of the intercept. */
function addGradient(
	rows: readonly Sparse[],
	right: readonly number[],
	weights: Float64Array,
	gradient: Float64Array,
	scale: number,
	offset: number,
): number {
	const odds = rows.map(({ at, value }) => {
		let score = (weights[0] as number) - offset;
		for (let j = 0; j < at.length; j++) score += (value[j] as number) * (weights[(at[j] as number) + 1] as number);
		return Math.exp(Math.min(30, Math.max(-30, score)));
	});
	let [all, hit] = [1, 0];
	for (const [i, value] of odds.entries()) {
		all += value;
		if (right[i] === 1) hit += value;
	}
	let pushed = 0;
	for (const [i, { at, value }] of rows.entries()) {
		const push = scale * ((odds[i] as number) / all - (right[i] === 1 ? (odds[i] as number) / hit : 0));
		if (Math.abs(push) < 1e-9) continue;
		pushed += push;
		for (let j = 0; j < at.length; j++) {
			const k = (at[j] as number) + 1;
			gradient[k] = (gradient[k] as number) + push * (value[j] as number);
		}
	}
	return pushed;
}

/** The intercept and a weight a column, by Adam (Kingma & Ba 2015) on the whole set from zero: the same pages give the same weights. */
export function fitChoice(pages: readonly ChoicePage[], { ridge, steps, rate }: ChoiceSettings): number[] {
	const columns = columnsOf(pages);
	const shift = columns.mean.map((mean, k) => mean / (columns.spread[k] as number));
	const rows = pages.map((page) => sparseRows(page, columns));
	const size = COUNT + 1;
	const [weights, velocity, scale] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
	weights[0] = -4;
	const total = pages.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 1; step <= steps; step++) {
		const gradient = weights.map((weight, k) => (k === 0 ? 0 : ridge * weight));
		const offset = shift.reduce((sum, mean, k) => sum + mean * (weights[k + 1] as number), 0);
		let pushed = 0;
		for (const [i, page] of pages.entries())
			pushed += addGradient(rows[i] ?? [], page.right, weights, gradient, page.weight / total, offset);
		gradient[0] = (gradient[0] as number) + pushed;
		for (const [k, mean] of shift.entries()) gradient[k + 1] = (gradient[k + 1] as number) - mean * pushed;
		for (let k = 0; k < size; k++) {
			const g = gradient[k] as number;
			velocity[k] = 0.9 * (velocity[k] as number) + 0.1 * g;
			scale[k] = 0.99 * (scale[k] as number) + 0.01 * g * g;
			const change = (velocity[k] as number) / (1 - 0.9 ** step) / (Math.sqrt((scale[k] as number) / (1 - 0.99 ** step)) + 1e-8);
			weights[k] = (weights[k] as number) - rate * change;
		}
	}
	const offset = shift.reduce((sum, mean, k) => sum + mean * (weights[k + 1] as number), 0);
	return [...weights].map((weight, k) => (k === 0 ? weight - offset : weight / (columns.spread[k - 1] as number)));
}

const TREES: Settings = { trees: 300, depth: 3, rate: 0.07, columnShare: 0.3, rowShare: 0.7, leastWeight: 1, ridge: 10, seed: 4 };

/** Trees that say of each candidate alone whether it is right; those that are neither right nor wrong teach nothing. */
export function fitTrees(pages: readonly ChoicePage[]): Forest {
	const picks = pages.flatMap(({ values, right, weight }) =>
		right.flatMap((label, i) => (label < 0 ? [] : [{ values, i, label, weight }])),
	);
	const table = {
		values: new Float32Array(picks.length * BASE),
		rows: picks.length,
		columns: BASE,
		target: Float32Array.from(picks, ({ label }) => label),
		weight: Float32Array.from(picks, ({ weight }) => weight),
	};
	for (const [row, { values, i }] of picks.entries()) table.values.set(values.subarray(i * COUNT, i * COUNT + BASE), row * BASE);
	return trainForest(table, TREES);
}
