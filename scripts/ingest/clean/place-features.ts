/** Where a line stands: its neighbours, the running text around it, the phrases above and below, the dump as a whole. */
import { column, FEATURE_COUNT, LONG, log, NEIGHBOUR_AT, type OWN, OWN_COUNT, REACH, TRACKED } from './line-feature-names.ts';
import type { Line } from './marked-lines.ts';
import type { PhraseMatch } from './stock-phrases.ts';

/** A running distance in lines, logarithmic, capped: how far back (or ahead) the last line with `is` stands. */
function distances(n: number, is: (i: number) => boolean, backwards: boolean): Float32Array {
	const out = new Float32Array(n);
	let steps = 200;
	for (let k = 0; k < n; k++) {
		const i = backwards ? n - 1 - k : k;
		out[i] = log(steps);
		steps = is(i) ? 0 : Math.min(steps + 1, 200);
	}
	return out;
}

/** Sums of a window of `reach` lines on both sides, the line itself included, divided by its size. */
export function windowMean(source: (i: number) => number, n: number, reach: number): Float32Array {
	const sums = new Float64Array(n + 1);
	for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] ?? 0) + source(i);
	return Float32Array.from({ length: n }, (_, i) => {
		const from = Math.max(0, i - reach);
		const to = Math.min(n, i + reach + 1);
		return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
	});
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
	const tracked = TRACKED.map((kind) => {
		const opens = (i: number) => (phrases[i] ?? []).some((match) => match.kind === kind && match.at === 0) && (widths[i] ?? 0) < 100;
		return [distances(n, opens, false), distances(n, opens, true)] as const;
	});
	let before = 0;
	let run = 0;
	for (let i = 0; i < n; i++) {
		let j = i * FEATURE_COUNT + OWN_COUNT;
		for (let step = -REACH; step <= REACH; step++) {
			if (step === 0) continue;
			const inside = i + step >= 0 && i + step < n;
			for (const source of NEIGHBOUR_AT) values[j++] = inside ? at(i + step, source) : -1;
		}
		run = isLong(i) ? run + 1 : 0;
		const w = isLong(i) ? (widths[i] ?? 0) : 0;
		const max5 = Math.max(widths[i - 2] ?? 0, widths[i - 1] ?? 0, widths[i] ?? 0, widths[i + 1] ?? 0, widths[i + 2] ?? 0);
		const place = [
			log(i), log(n - 1 - i), n === 1 ? 0 : i / (n - 1), before / (longTotal || 1), (longTotal - before - w) / (longTotal || 1), mean5[i] ?? 0, log(max5), mean15[i] ?? 0, dates9[i] ?? 0,
			sinceDate[i] ?? 0, ends9[i] ?? 0, sinceLong[i] ?? 0, untilLong[i] ?? 0, log(run), short9[i] ?? 0,
		]; // biome-ignore format: one place a name
		for (const value of place) values[j++] = value;
		for (const value of document) values[j++] = value;
		for (const [since, until] of tracked) {
			values[j++] = since[i] ?? 0;
			values[j++] = until[i] ?? 0;
		}
		before += w;
	}
}
