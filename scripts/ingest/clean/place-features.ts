/** Where a line stands: its neighbours, the running text around it, the phrases above and below, the dump as a whole. */
import { put } from './feature-row.ts';
import { column, FEATURE_COUNT, LONG, log, NEIGHBOUR_AT, type OWN, OWN_COUNT, REACH, TRACKED } from './line-feature-names.ts';
import type { Line } from './marked-lines.ts';
import type { PhraseMatch } from './stock-phrases.ts';

const NONE: readonly PhraseMatch['kind'][] = [];
const FARTHEST = 200;
const logs = Float32Array.from({ length: FARTHEST + 1 }, (_, steps) => log(steps));

/** A running distance in lines, logarithmic, capped: how far back (or ahead) the last line with `is` stands. */
function distances(n: number, is: (i: number) => boolean, backwards: boolean): Float32Array {
	const out = new Float32Array(n);
	let steps = FARTHEST;
	for (let k = 0; k < n; k++) {
		const i = backwards ? n - 1 - k : k;
		out[i] = logs[steps] as number;
		steps = is(i) ? 0 : Math.min(steps + 1, FARTHEST);
	}
	return out;
}

/** Sums of a window of `reach` lines on both sides, the line itself included, divided by its size. */
export function windowMean(source: (i: number) => number, n: number, reach: number): Float32Array {
	const sums = new Float64Array(n + 1);
	for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] ?? 0) + source(i);
	const means = new Float32Array(n);
	for (let i = 0; i < n; i++) {
		const from = Math.max(0, i - reach);
		const to = Math.min(n, i + reach + 1);
		means[i] = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
	}
	return means;
}

/** Fills the features of place of each row of `values`; the own features must be there. */
export function placeFeatures(
	lines: readonly Line[],
	widths: readonly number[],
	phrases: readonly (readonly PhraseMatch[])[],
	values: Float32Array,
): void {
	const n = lines.length;
	const at = (i: number, j: number) => values[i * FEATURE_COUNT + j] ?? 0;
	const own = (name: (typeof OWN)[number]) => {
		const j = column(name);
		return (i: number) => at(i, j);
	};
	const isLong = (i: number) => (widths[i] ?? 0) >= LONG;
	const total = widths.reduce((a, b) => a + b, 0) || 1;
	const longTotal = widths.reduce((sum, w) => sum + (w >= LONG ? w : 0), 0);
	const sorted = widths.toSorted((a, b) => a - b);
	const document = [
		log(n), longTotal / total, log(sorted[n >> 1] ?? 0), lines.filter((line) => line.gap > 0).length / (n || 1), log(widths.filter((w) => w >= LONG).length),
		lines.filter((_, i) => at(i, column('meanWord')) > 12).length / (n || 1),
	]; // biome-ignore format: one place a name
	const logChars = own('logChars');
	const dates = own('date');
	const ends = own('sentenceEnd');
	const mean5 = windowMean(logChars, n, 2);
	const mean15 = windowMean(logChars, n, 7);
	const dates9 = windowMean(dates, n, 4);
	const ends9 = windowMean(ends, n, 4);
	const short9 = windowMean((i) => ((widths[i] ?? 0) < 35 ? 1 : 0), n, 4);
	const sinceDate = distances(n, (i) => dates(i) === 1, false);
	const sinceLong = distances(n, isLong, false);
	const untilLong = distances(n, isLong, true);
	const tracked = trackedDistances(widths, phrases);
	let before = 0;
	let run = 0;
	for (let i = 0; i < n; i++) {
		let j = putNeighbours(values, i, n);
		run = isLong(i) ? run + 1 : 0;
		const w = isLong(i) ? (widths[i] ?? 0) : 0;
		const around = [
			log(i),
			log(n - 1 - i),
			n === 1 ? 0 : i / (n - 1),
			before / (longTotal || 1),
			(longTotal - before - w) / (longTotal || 1),
		];
		j = put(values, j, around);
		j = put(values, j, [mean5[i] ?? 0, log(widest(widths, i)), mean15[i] ?? 0, dates9[i] ?? 0, sinceDate[i] ?? 0, ends9[i] ?? 0]);
		j = put(values, j, [sinceLong[i] ?? 0, untilLong[i] ?? 0, log(run), short9[i] ?? 0]);
		j = put(values, j, document);
		for (let k = 0; k < tracked.length; k++) values[j + k] = tracked[k]?.[i] ?? 0;
		before += w;
	}
}

const widest = (widths: readonly number[], i: number): number =>
	Math.max(widths[i - 2] ?? 0, widths[i - 1] ?? 0, widths[i] ?? 0, widths[i + 1] ?? 0, widths[i + 2] ?? 0);

/** What stands in the lines near this one; -1 beyond the first and the last. Gives the place behind. */
function putNeighbours(values: Float32Array, i: number, n: number): number {
	let j = i * FEATURE_COUNT + OWN_COUNT;
	for (let step = -REACH; step <= REACH; step++) {
		if (step === 0) continue;
		const inside = i + step >= 0 && i + step < n;
		const row = (i + step) * FEATURE_COUNT;
		for (let k = 0; k < NEIGHBOUR_AT.length; k++) values[j++] = inside ? (values[row + (NEIGHBOUR_AT[k] as number)] as number) : -1;
	}
	return j;
}

/** Of each kind that is tracked: how far back, then how far ahead a short line opens with it. */
function trackedDistances(widths: readonly number[], phrases: readonly (readonly PhraseMatch[])[]): Float32Array[] {
	const opening = phrases.map((matches, i) =>
		(widths[i] ?? 0) < 100 && matches.length > 0 ? matches.filter(({ at }) => at === 0).map(({ kind }) => kind) : NONE,
	);
	return TRACKED.flatMap((kind) => {
		const opens = (i: number) => opening[i]?.includes(kind) === true;
		return [distances(widths.length, opens, false), distances(widths.length, opens, true)];
	});
}
