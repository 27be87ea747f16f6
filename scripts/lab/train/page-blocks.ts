/**
 * Trains the judgement of a page's blocks from the saved pages of ../shared/eval and writes scripts/ingest/models/page-blocks/.
 *
 *   node scripts/lab/train/page-blocks.ts ../shared/eval/saved-pages.jsonl.gz [--write] [--folds DIR]
 *
 * Prints word F1 of what is kept on pages of sites that the weights have not seen. `--folds DIR` writes the weights of each fold
 * there, for scoring the whole of reading and cleaning with held-out-pages.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall, wrongCall } from '../../command/call.ts';
import { type Forest, packForest, predict } from '../../ingest/models/forest.ts';
import type { Segments } from '../../ingest/read/html/block.ts';
import { featuresOf } from '../../ingest/read/html/block-columns.ts';
import { FEATURES } from '../../ingest/read/html/feature-names.ts';
import { COLUMNS } from '../../ingest/read/html/page-blocks.ts';
import { segment } from '../../ingest/read/html/segment.ts';
import { hintsOfHtml } from '../../ingest/read/html-hints.ts';
import { readRows, type SavedPage, savedPageRow } from '../rows.ts';
import { folds } from './folds.ts';
import { type Settings, trainForest } from './gbdt.ts';
import { pageLabels, wordsOf } from './page-labels.ts';
import { foldOfPage, wordF1 } from './saved-pages.ts';
import type { Table } from './table.ts';
import { writeModel } from './write-model.ts';

const COMMITTED = join(import.meta.dirname, '../../ingest/models/page-blocks');
const SETTINGS: Settings = { trees: 200, depth: 4, rate: 0.1, columnShare: 0.2, rowShare: 0.5, leastWeight: 3, ridge: 6, seed: 1 };
/** Each page weighs the same; within it a block weighs by its words, less than proportionally. */
const PAGE_WEIGHT = 100;
const MOST_WORDS = 120;
const POWER = 0.8;

type Example = {
	readonly page: SavedPage;
	readonly segments: Segments;
	readonly values: Float32Array;
	readonly label: Int8Array;
	readonly fold: number;
};

function exampleOf(page: SavedPage): Example {
	const segments = segment(page.html);
	const title = hintsOfHtml(page.html).find(({ field }) => field === 'title')?.value ?? '';
	const texts = segments.blocks.map(({ text }) => text);
	return { page, segments, values: featuresOf(segments, title), label: pageLabels(texts, page.main_content), fold: foldOfPage(page) };
}

function tableOf(examples: readonly Example[]): Table {
	const rows = examples.reduce((sum, { label }) => sum + label.length, 0);
	const values = new Float32Array(rows * FEATURES);
	const target = new Float32Array(rows);
	const weight = new Float32Array(rows);
	let at = 0;
	for (const example of examples) {
		values.set(example.values, at * FEATURES);
		const raw = example.segments.blocks.map(({ text }, i) =>
			example.label[i] === -1 ? 0 : (Math.min(wordsOf(text).length, MOST_WORDS) + 2) ** POWER,
		);
		const sum = raw.reduce((a, b) => a + b, 0) || 1;
		for (const [i, one] of raw.entries()) {
			target[at] = example.label[i] === 1 ? 1 : 0;
			weight[at++] = (one * PAGE_WEIGHT) / sum;
		}
	}
	return { values, rows, columns: FEATURES, target, weight };
}

const train = (examples: readonly Example[]): Forest => trainForest(tableOf(examples), SETTINGS);

/** Prints word F1 at three thresholds; gives that of the middle one (percent). */
function report(examples: readonly Example[], forests: readonly Forest[]): number {
	const means: number[] = [];
	const judged = examples.map((one) => predict(forests[one.fold] as Forest, one.values, one.label.length, FEATURES));
	for (const least of [0.35, 0.45, 0.55]) {
		const scores = examples.map(({ page, segments }, k) => {
			const kept = segments.blocks.filter((_, i) => (judged[k]?.[i] ?? 0) >= least);
			return wordF1(kept.map(({ text }) => text).join('\n'), page.main_content);
		});
		const mean = (scores.reduce((a, b) => a + b, 0) * 100) / scores.length;
		means.push(Math.round(mean * 10) / 10);
		console.log(`from ${least} on: word F1 ${mean.toFixed(2)}, pages below 80: ${scores.filter((score) => score < 0.8).length}`);
	}
	return means[1] as number;
}

const { values: flags, positionals } = parseCall(
	'node scripts/lab/train/page-blocks.ts FILE [--write] [--folds DIR]   trains the judgement of blocks of saved pages',
	{
		options: { write: { type: 'boolean', default: false }, folds: { type: 'string' } },
		allowPositionals: true,
	},
);
const [file, more] = positionals;
if (file === undefined || more !== undefined) wrongCall('one file is needed');
const examples = readRows(file, savedPageRow).map(exampleOf);
const dir = flags.folds;
const forests = folds.map((fold) => train(examples.filter((one) => one.fold !== fold)));
const held = report(examples, forests);
if (dir !== undefined)
	for (const [fold, forest] of forests.entries()) writeFileSync(join(dir, `page-blocks-${fold}.json`), JSON.stringify(packForest(forest)));
if (flags.write) writeModel(COMMITTED, { weights: packForest(train(examples)), columns: COLUMNS, data: [file], heldOut: { wordF1: held } });
