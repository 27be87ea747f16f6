/** Trains gradient-boosted trees (histograms, one depth), deterministically. Small enough to be read. */
import type { Forest } from '../../ingest/models/forest.ts';
import { seededRandom } from '../../ingest/text/seeded-random.ts';
import { BINS, binned, bordersOf } from './bins.ts';
import { logistic, type Objective } from './objectives.ts';
import type { Table } from './table.ts';

export type Settings = {
	readonly trees: number;
	readonly depth: number;
	readonly rate: number;
	readonly columnShare: number;
	readonly rowShare: number;
	readonly leastWeight: number;
	readonly ridge: number;
	readonly seed: number;
};

export function trainForest(table: Table, settings: Settings, objective: Objective = logistic(table)): Forest {
	const { trees, depth, rate, ridge, leastWeight } = settings;
	const { rows, columns, target, weight } = table;
	const next = seededRandom(settings.seed);
	const borders = Array.from({ length: columns }, (_, column) => bordersOf(table, column));
	const bins = binned(table, borders);
	const inner = 2 ** depth - 1;
	const feature = new Int16Array(trees * inner);
	const threshold = new Float32Array(trees * inner).fill(Number.POSITIVE_INFINITY);
	const leaf = new Float32Array(trees * (inner + 1));
	let positive = 0;
	let all = 0;
	for (let row = 0; row < rows; row++) {
		positive += (target[row] ?? 0) * (weight[row] ?? 0);
		all += weight[row] ?? 0;
	}
	const base = Math.log(positive / (all - positive));
	const score = new Float64Array(rows).fill(base);
	const gradient = new Float32Array(rows);
	const hessian = new Float32Array(rows);
	const node = new Int32Array(rows);
	for (let tree = 0; tree < trees; tree++) {
		const active: number[] = [];
		objective(score, gradient, hessian);
		for (let row = 0; row < rows; row++) {
			node[row] = 0;
			if (next() < settings.rowShare) active.push(row);
		}
		const used = Array.from({ length: columns }, (_, column) => column).filter(
			(column) => next() < settings.columnShare && (borders[column]?.length ?? 0) > 0,
		);
		const taken = Int32Array.from(active);
		for (let level = 0; level < depth; level++)
			splitLevel(level, taken, used, { bins, borders, gradient, hessian, node, feature, threshold, tree, inner, ridge, leastWeight });
		const sumG = new Float64Array(inner + 1);
		const sumH = new Float64Array(inner + 1);
		for (const row of taken) {
			const at = (node[row] as number) - inner;
			sumG[at] = (sumG[at] as number) + (gradient[row] as number);
			sumH[at] = (sumH[at] as number) + (hessian[row] as number);
		}
		for (let at = 0; at <= inner; at++) leaf[tree * (inner + 1) + at] = (rate * (sumG[at] as number)) / ((sumH[at] as number) + ridge);
		for (let row = 0; row < rows; row++) {
			let at = 0;
			for (let level = 0; level < depth; level++) {
				const here = tree * inner + at;
				at = 2 * at + ((table.values[row * columns + (feature[here] as number)] as number) > (threshold[here] as number) ? 2 : 1);
			}
			score[row] = (score[row] as number) + (leaf[tree * (inner + 1) + at - inner] as number);
		}
	}
	return { depth, trees, base, feature, threshold, leaf };
}

/** One forest whose score is the mean of the scores of several of one depth (bagging, Breiman 1996). */
export function bagged(forests: readonly Forest[]): Forest {
	const count = forests.length;
	const one = forests[0] as Forest;
	return {
		depth: one.depth,
		trees: forests.reduce((sum, { trees }) => sum + trees, 0),
		base: forests.reduce((sum, { base }) => sum + base, 0) / count,
		feature: Int16Array.from(forests.flatMap(({ feature }) => [...feature])),
		threshold: Float32Array.from(forests.flatMap(({ threshold }) => [...threshold])),
		leaf: Float32Array.from(
			forests.flatMap(({ leaf }) => [...leaf]),
			(value) => value / count,
		),
	};
}

type Growing = {
	bins: readonly Uint8Array[]; borders: readonly Float32Array[]; gradient: Float32Array; hessian: Float32Array; node: Int32Array;
	feature: Int16Array; threshold: Float32Array; tree: number; inner: number; ridge: number; leastWeight: number;
}; // biome-ignore format: short

/** Splits every node of one level by the best gain over all columns used, and moves the rows down. */
function splitLevel(level: number, taken: Int32Array, used: readonly number[], g: Growing): void {
	const first = 2 ** level - 1;
	const width = 2 ** level;
	const bestGain = new Float64Array(width);
	const bestColumn = new Int32Array(width).fill(-1);
	const bestBin = new Int32Array(width);
	const histG = new Float64Array(width * BINS);
	const histH = new Float64Array(width * BINS);
	for (const column of used) {
		histG.fill(0);
		histH.fill(0);
		const bins = g.bins[column] as Uint8Array;
		for (let k = 0; k < taken.length; k++) {
			const row = taken[k] as number;
			const at = ((g.node[row] as number) - first) * BINS + (bins[row] as number);
			histG[at] = (histG[at] as number) + (g.gradient[row] as number);
			histH[at] = (histH[at] as number) + (g.hessian[row] as number);
		}
		for (let n = 0; n < width; n++) {
			let totalG = 0;
			let totalH = 0;
			for (let b = 0; b < BINS; b++) {
				totalG += histG[n * BINS + b] as number;
				totalH += histH[n * BINS + b] as number;
			}
			const parent = (totalG * totalG) / (totalH + g.ridge);
			let leftG = 0;
			let leftH = 0;
			for (let b = 0; b < (g.borders[column]?.length ?? 0); b++) {
				leftG += histG[n * BINS + b] as number;
				leftH += histH[n * BINS + b] as number;
				const rightG = totalG - leftG;
				const rightH = totalH - leftH;
				if (leftH < g.leastWeight || rightH < g.leastWeight) continue;
				const gain = (leftG * leftG) / (leftH + g.ridge) + (rightG * rightG) / (rightH + g.ridge) - parent;
				if (gain > (bestGain[n] as number)) {
					bestGain[n] = gain;
					bestColumn[n] = column;
					bestBin[n] = b;
				}
			}
		}
	}
	for (let n = 0; n < width; n++) {
		if ((bestColumn[n] as number) < 0) continue;
		const at = g.tree * g.inner + first + n;
		g.feature[at] = bestColumn[n] as number;
		g.threshold[at] = g.borders[bestColumn[n] as number]?.[bestBin[n] as number] ?? Number.POSITIVE_INFINITY;
	}
	for (let k = 0; k < taken.length; k++) {
		const row = taken[k] as number;
		const here = (g.node[row] as number) - first;
		const column = bestColumn[here] as number;
		const right = column >= 0 && ((g.bins[column] as Uint8Array)[row] as number) > (bestBin[here] as number);
		g.node[row] = 2 * (g.node[row] as number) + (right ? 2 : 1);
	}
}
