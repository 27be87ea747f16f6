/** Features of the second look: what the first look thought of a line's neighbours and of the text as a whole (auto-context, Tu 2008). */
import { type DumpWords, linesWith } from './dump-words.ts';
import { put } from './feature-row.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from './line-feature-names.ts';
import { type Features, width, windowMean } from './line-features.ts';
import type { Line } from './marked-lines.ts';

const REACH = 5;
const MEANS = [1, 3, 8, 20];
export const CONTEXT_NAMES: readonly string[] = [
	...FEATURE_NAMES,
	...Array.from({ length: 2 * REACH + 1 }, (_, i) => `keep at ${i - REACH}`),
	...MEANS.map((reach) => `mean kept width within ${reach}`),
	'in run', 'lines after run start', 'lines before run end', 'run length', 'kept before', 'kept after', 'keep above', 'keep below',
	'known words share', 'known words', 'kept width of the dump',
]; // biome-ignore format: one place a name
export const CONTEXT_COUNT = CONTEXT_NAMES.length;

export type Run = { readonly from: number; readonly to: number };

/** The stretch of lines with the greatest sum (Kadane's algorithm); [from, to). */
export function bestRun(gains: ArrayLike<number>): Run {
	let best = 0;
	let run: Run = { from: 0, to: 0 };
	let sum = 0;
	let from = 0;
	for (let i = 0; i < gains.length; i++) {
		if (sum <= 0) {
			sum = 0;
			from = i;
		}
		sum += gains[i] ?? 0;
		if (sum > best) {
			best = sum;
			run = { from, to: i + 1 };
		}
	}
	return run;
}

const signed = (n: number) => Math.sign(n) * Math.log1p(Math.abs(n));

/** Rows of CONTEXT_COUNT: the features of the first look, then the context made of its probabilities. */
export function contextFeatures(lines: readonly Line[], first: Features, keep: Float32Array): Float32Array {
	const n = lines.length;
	const out = new Float32Array(n * CONTEXT_COUNT);
	const widths = lines.map(width);
	const p = (i: number) => keep[i] ?? 0;
	const means = MEANS.map((reach) => windowMean((i) => p(i) * Math.log1p(widths[i] ?? 0), n, reach));
	const run = bestRun(Float32Array.from(lines, (_, i) => (p(i) - 0.45) * Math.sqrt(widths[i] ?? 0)));
	const mass = lines.map((_, i) => p(i) * (widths[i] ?? 0));
	const total = mass.reduce((a, b) => a + b, 0) || 1;
	const kept = linesWith(first.words, (i) => p(i) > 0.5);
	let before = 0;
	let above = 0;
	const below = new Float32Array(n);
	for (let i = n - 2; i >= 0; i--) below[i] = 0.7 * (below[i + 1] ?? 0) + 0.3 * p(i + 1);
	for (let i = 0; i < n; i++) {
		let j = i * CONTEXT_COUNT;
		out.set(first.values.subarray(i * FEATURE_COUNT, (i + 1) * FEATURE_COUNT), j);
		j = putNear(out, j + FEATURE_COUNT, keep, i, n);
		for (let k = 0; k < means.length; k++) out[j++] = means[k]?.[i] ?? 0;
		j = put(out, j, placeInRun(run, i));
		j = put(out, j, [before / total, (total - before - (mass[i] ?? 0)) / total, above, below[i] ?? 0]);
		j = put(out, j, topicality(first.words, i, p(i) > 0.5, kept));
		out[j] = Math.log1p(total);
		before += mass[i] ?? 0;
		above = 0.7 * above + 0.3 * p(i);
	}
	return out;
}

/** What the first look thought of the lines near this one; -1 beyond the first and the last. Gives the place behind. */
function putNear(out: Float32Array, from: number, keep: Float32Array, i: number, n: number): number {
	for (let step = -REACH; step <= REACH; step++) out[from + REACH + step] = i + step < 0 || i + step >= n ? -1 : (keep[i + step] as number);
	return from + 2 * REACH + 1;
}

const placeInRun = ({ from, to }: Run, i: number): number[] => [
	i >= from && i < to ? 1 : 0,
	signed(i - from),
	signed(to - 1 - i),
	Math.log1p(to - from),
];

/** `kept`: in how many of the kept lines each longer word stands. */
function topicality({ ofLine, stem }: DumpWords, i: number, self: boolean, kept: Int32Array): [number, number] {
	const least = self ? 1 : 0;
	let [all, known] = [0, 0];
	for (const word of ofLine[i] ?? []) {
		if ((stem[word] as number) < 0) continue;
		all++;
		if ((kept[word] as number) > least) known++;
	}
	return [known / (all || 1), Math.log1p(known)];
}
