/** The two looks of the line classifier: training, and what they reach line by line. */

import { CONTEXT_COUNT, contextFeatures } from '../../ingest/clean/context-features.ts';
import { FEATURE_COUNT } from '../../ingest/clean/line-features.ts';
import { type Forest, predict } from '../../ingest/models/forest.ts';
import { type Settings, trainForest } from './gbdt.ts';
import type { Table } from './table.ts';
import type { Scores, Seen } from './training-rows.ts';

const FIRST: Settings = { trees: 220, depth: 4, rate: 0.1, columnShare: 0.15, rowShare: 0.5, leastWeight: 4, ridge: 8, seed: 1 };
const SECOND: Settings = { trees: 260, depth: 4, rate: 0.08, columnShare: 0.15, rowShare: 0.5, leastWeight: 4, ridge: 8, seed: 2 };

/** The labelled lines of the pages as one table. */
function tableOf(seen: readonly Seen[], columns: number, values: (one: Seen) => Float32Array): Table {
	const picks = seen.map((one) => [one, [...one.page.label.keys()].filter((i) => one.page.label[i] !== -1)] as const);
	const count = picks.reduce((sum, [, lines]) => sum + lines.length, 0);
	const table = {
		values: new Float32Array(count * columns),
		rows: count,
		columns,
		target: new Float32Array(count),
		weight: new Float32Array(count),
	};
	let at = 0;
	for (const [one, lines] of picks) {
		const rows = values(one);
		for (const i of lines) {
			table.values.set(rows.subarray(i * columns, (i + 1) * columns), at * columns);
			table.target[at] = one.page.label[i] ?? 0;
			table.weight[at++] = one.page.weight[i] ?? 0;
		}
	}
	return table;
}

const none = new Float32Array();
const second = (one: Seen, keep: Scores) => contextFeatures(one.page.lines, one.features, keep.get(one) ?? none);

export const trainFirst = (seen: readonly Seen[]): Forest =>
	trainForest(
		tableOf(seen, FEATURE_COUNT, (one) => one.features.values),
		FIRST,
	);

export const lookFirst = (forest: Forest, one: Seen): Float32Array =>
	predict(forest, one.features.values, one.features.rows, FEATURE_COUNT);

/** `keep`: what a first look that had not seen a page said of its lines. */
export const trainSecond = (seen: readonly Seen[], keep: Scores): Forest =>
	trainForest(
		tableOf(seen, CONTEXT_COUNT, (one) => second(one, keep)),
		SECOND,
	);

export const lookSecond = (forest: Forest, one: Seen, keep: Scores): Float32Array =>
	predict(forest, second(one, keep), one.features.rows, CONTEXT_COUNT);

type Count = { kept: number; lost: number; junk: number; gone: number; f1: number; pages: number };

function score(one: Seen, keep: Float32Array, threshold: number, count: Count): void {
	const { label, lines, dataset } = one.page;
	let both = 0;
	let gold = 0;
	let found = 0;
	for (let i = 0; i < label.length; i++) {
		if (label[i] === -1) continue;
		const yes = (keep[i] ?? 0) >= threshold;
		const tokens = lines[i]?.words.length ?? 0;
		if (label[i] === 1) yes ? count.kept++ : count.lost++;
		else yes ? count.junk++ : count.gone++;
		if (label[i] === 1) gold += tokens;
		if (yes) found += tokens;
		if (yes && label[i] === 1) both += tokens;
	}
	if (dataset === 'trafilatura') return;
	count.pages++;
	count.f1 += gold + found === 0 ? 1 : (2 * both) / (gold + found);
}

/** Prints precision, recall and F1 of the lines, and F1 of the words page by page, at three thresholds. */
export function reportLines(keep: Scores, name: string): void {
	for (const threshold of [0.35, 0.45, 0.55]) {
		const parts = ['trafilatura', 'fundus', 'article-extraction-benchmark', 'flat', 'made'].map((dataset) => {
			const count: Count = { kept: 0, lost: 0, junk: 0, gone: 0, f1: 0, pages: 0 };
			for (const [one, scores] of keep) if (one.page.dataset === dataset) score(one, scores, threshold, count);
			const p = count.kept / (count.kept + count.junk);
			const r = count.kept / (count.kept + count.lost);
			return `${dataset.slice(0, 5)} P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F ${((200 * p * r) / (p + r)).toFixed(1)} tokenF ${((100 * count.f1) / (count.pages || 1)).toFixed(1)}`;
		});
		console.log(`${name} @${threshold}: ${parts.join(' | ')}`);
	}
}
