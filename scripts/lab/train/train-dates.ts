/**
 * Fits scripts/ingest/models/publication-date: which date of a page is the one of publication, or none of them, and how sure that is.
 *
 *   node scripts/lab/train/train-dates.ts ../shared/eval/body.jsonl.gz [scripts/ingest/models/publication-date] [--folds=DIR]
 *
 * `--folds=DIR`: clean each page with weights that have not seen its site (train-lines.ts --folds=DIR makes them), as pages elsewhere
 * are cleaned; the committed weights were made so. Prints held-out figures: pages of one site are never in training and test at once.
 */

import { fnv1a } from '../../../src/lib/fnv.ts';
import { parseCall, wrongCall } from '../../command/call.ts';
import { committedWeights } from '../../ingest/clean/line-classifier.ts';
import { featureNames } from '../../ingest/describe/date/candidate-features.ts';
import { BELIEVED, SURE } from '../../ingest/describe/date/rank-candidates.ts';
import { type PageRow, pageRow, readRows } from '../rows.ts';
import { calibrate, fit, probabilities } from './conditional-logit.ts';
import { type Example, examplesOf, type Kind } from './date-pages.ts';
import { readFolds } from './fold-files.ts';
import { FOLDS, folds } from './folds.ts';
import { writeModel } from './write-model.ts';

const SETTINGS = { ridge: 0.01, steps: 140, rate: 0.05 };
const CUTS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9];

/** The host's last two labels. */
const siteOf = ({ url }: PageRow) => new URL(url).hostname.split('.').slice(-2).join('.');

/** Where the annotators' date is visible but none that is read, nothing can be learned. */
const learnable = ({ kind, right }: Example) => kind !== 'visible' || right >= 0;
const train = (examples: readonly Example[]) => fit(examples.filter(learnable), featureNames.length, SETTINGS);

type Judged = { readonly kind: Kind; readonly p: number; readonly aside: boolean; readonly right: boolean };

function judge(example: Example, weights: Float64Array): Judged {
	const { p, best: rows } = probabilities(example, weights);
	const best = p.reduce((top, value, i) => (value > (p[top] ?? 0) ? i : top), 0);
	return {
		kind: example.kind,
		p: p[best] ?? 0,
		aside: example.aside[rows[best] ?? 0] === true,
		right: example.right >= 0 && best === example.right,
	};
}

function frontier(judged: readonly Judged[], confidence: (p: number) => number): void {
	for (const cut of CUTS) {
		const said = judged.filter(({ p, aside }) => p > 0 && confidence(p) >= (aside ? Math.max(SURE, cut) : cut));
		const share = (kind: Kind, right: boolean) => {
			const of = judged.filter((one) => one.kind === kind).length;
			const hits = said.filter((one) => one.kind === kind && one.right === right).length;
			return `${((100 * hits) / of).toFixed(1)} % of ${of}`;
		};
		console.log(
			`cut ${cut}: right ${share('visible', true)}, wrong ${share('visible', false)}, guessed ${share('absent', false)}; date taken out: given ${share('emptied', false)}; body alone: given ${share('cropped', false)}; with the date's line: right ${share('headed', true)}`,
		);
	}
}

const { values, positionals } = parseCall(
	'node scripts/lab/train/train-dates.ts PAGES.jsonl.gz [FOLDER] [--folds DIR]   fits the weights of dates; FOLDER is written',
	{
		options: { folds: { type: 'string' } },
		allowPositionals: true,
	},
);
const [data, out, more] = positionals;
if (data === undefined || more !== undefined) wrongCall('one or two files are needed');
const dir = values.folds;
const unseen = dir === undefined ? null : readFolds(dir);
const cleanerOf = (id: string) => unseen?.weights[unseen.foldOf(id)] ?? committedWeights();
const pages = readRows(data, pageRow);
const examples: Example[] = [];
for (const page of pages.filter(({ date }) => date !== undefined))
	examples.push(...(await examplesOf(page, cleanerOf(page.id), fnv1a(siteOf(page)) % FOLDS)));
const judged = folds.flatMap((fold) => {
	const weights = train(examples.filter((example) => example.fold !== fold));
	return examples.filter((example) => example.fold === fold).map((example) => judge(example, weights));
});
/** Of `kind`, how many get a date from the threshold on that is right (wrong), in percent. */
function given(kind: Kind, right: boolean, confidence: (p: number) => number): number {
	const of = judged.filter((one) => one.kind === kind);
	const hits = of.filter((one) => one.p > 0 && confidence(one.p) >= (one.aside ? SURE : BELIEVED) && one.right === right);
	return Math.round((1000 * hits.length) / of.length) / 10;
}

const { slope, intercept } = calibrate(judged.filter(({ kind, p }) => (kind === 'visible' || kind === 'absent') && p > 0));
const confidence = (p: number) => 1 / (1 + (p / (1 - p)) ** -slope * Math.exp(-intercept));
frontier(judged, confidence);
const weights = train(examples);
for (const [i, name] of featureNames.entries()) console.log(name.padEnd(24), (weights[i] ?? 0).toFixed(2));
if (out !== undefined) {
	const rounded = (value: number) => Math.round(value * 1000) / 1000;
	writeModel(out, {
		weights: { weights: Array.from(weights, rounded), calibration: { slope: rounded(slope), intercept: rounded(intercept) } },
		columns: { dates: featureNames },
		data: [data],
		heldOut: {
			'date right where visible': given('visible', true, confidence),
			'date wrong where visible': given('visible', false, confidence),
			'date given as sure where the annotators saw none': given('absent', false, confidence),
		},
	});
}
