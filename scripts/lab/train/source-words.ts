/** Fits what the words beside a name are worth (`describe/source/words-beside.ts`): logistic regression on words that many sites have. */
import { type Beside, STEP, type WordOdds } from '../../ingest/describe/source/words-beside.ts';
import type { SourcePage } from './source-pages.ts';

/** A word counts that stands beside names of so many sites. */
const LEAST_SITES = 16;
/** Weights below so much of log odds are left out. */
const LEAST_WEIGHT = 1 / STEP;
const RIDGE = 10;
const PASSES = 160;
const RATE = 0.08;

type Rows = { readonly columns: readonly Int32Array[]; readonly labels: Float32Array; readonly size: number };

function rowsOf(pages: readonly SourcePage[], columnOf: ReadonlyMap<number, number>): Rows {
	const columns: Int32Array[] = [];
	const labels: number[] = [];
	for (const { right, beside } of pages) {
		for (const [i, label] of right.entries()) {
			if (label < 0) continue;
			columns.push(Int32Array.from([...(beside[i] as Beside).words].flatMap((word) => columnOf.get(word) ?? [])));
			labels.push(label);
		}
	}
	return { columns, labels: Float32Array.from(labels), size: columnOf.size };
}

/** The intercept, then the weights, by Adam (Kingma & Ba 2015) on the whole set: the same pages give the same weights. */
function fit({ columns, labels, size }: Rows): Float64Array {
	const [weights, velocity, scale] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)];
	const share = labels.reduce((sum, label) => sum + label, 0) / labels.length;
	weights[0] = Math.log(share / (1 - share));
	for (let pass = 1; pass <= PASSES; pass++) {
		const gradient = weights.map((weight, k) => (k === 0 ? 0 : RIDGE * weight));
		for (const [i, row] of columns.entries()) {
			let score = weights[0] as number;
			for (const k of row) score += weights[k] as number;
			const push = 1 / (1 + Math.exp(-score)) - (labels[i] as number);
			gradient[0] = (gradient[0] as number) + push;
			for (const k of row) gradient[k] = (gradient[k] as number) + push;
		}
		const rate = RATE * (1 - (pass - 1) / PASSES);
		for (let k = 0; k <= size; k++) {
			const g = gradient[k] as number;
			velocity[k] = 0.9 * (velocity[k] as number) + 0.1 * g;
			scale[k] = 0.99 * (scale[k] as number) + 0.01 * g * g;
			weights[k] =
				(weights[k] as number) -
				(rate * (velocity[k] as number)) / (1 - 0.9 ** pass) / (Math.sqrt((scale[k] as number) / (1 - 0.99 ** pass)) + 1e-8);
		}
	}
	return weights;
}

/** What each word is worth, on these pages; texts without anything around them teach nothing. */
export function fitWords(pages: readonly SourcePage[]): WordOdds {
	const taught = pages.filter(({ kind }) => kind !== 'bare');
	const sites = new Map<number, Set<string>>();
	for (const { beside, site } of taught)
		for (const { words } of beside)
			for (const word of words) {
				const known = sites.get(word) ?? new Set<string>();
				if (known.size < LEAST_SITES) sites.set(word, known.add(site));
			}
	const list = [...sites].filter(([, { size }]) => size >= LEAST_SITES).map(([word]) => word).sort((a, b) => a - b); // biome-ignore format: one line
	const weights = fit(rowsOf(taught, new Map(list.map((word, k) => [word, k + 1]))));
	const steps = list.map((word, k) => [word, Math.round((weights[k + 1] as number) * STEP)] as const);
	return {
		intercept: Number((weights[0] as number).toPrecision(4)),
		steps: new Map(steps.filter(([, step]) => Math.abs(step) >= LEAST_WEIGHT * STEP)),
	};
}
