/**
 * Fits the weights of scripts/ingest/describe/date/weights.ts: a conditional logit (McFadden 1974) over all dates of a page and "none of
 * them". Each page whose date is visible is used once more with that date taken out, so that the model learns to say nothing.
 *
 *   node scripts/train/dates.ts ../shared/eval/body.jsonl.gz scripts/ingest/describe/date/weights.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanDump } from '../ingest/clean/clean.ts';
import { candidatesOf, layoutOf, linesOf } from '../ingest/describe/date/candidates.ts';
import { featureNames, featuresOf } from '../ingest/describe/date/features.ts';
import { describeLanguage } from '../ingest/describe/language.ts';
import { readDumps } from '../ingest/read/read.ts';

type Page = { id: string; dump_text: string; date?: string | null; date_in_dump?: unknown };
type Row = { readonly at: Int32Array; readonly value: Float64Array };
type Example = {
	readonly rows: readonly Row[];
	readonly dates: readonly string[];
	readonly right: readonly boolean[];
	readonly weight: number;
	readonly fold: number;
	readonly visible: boolean;
};

const FOLDS = 5;
const WEIGHT_OF_EMPTIED = 0.35;
const RIDGE = 0.003;
const STEPS = 300;

/** Features are mostly 0: only the others are kept. */
function sparse(row: Float64Array): Row {
	const at = [...row.keys()].filter((k) => row[k] !== 0);
	return { at: Int32Array.from(at), value: Float64Array.from(at, (k) => row[k] ?? 0) };
}

function examplesOf(page: Page, index: number): Example[] {
	const [dump] = readDumps({ name: `${page.id}.txt`, bytes: new TextEncoder().encode(page.dump_text), correction: null });
	if (dump === undefined) return [];
	const clean = cleanDump(dump);
	const lines = linesOf(dump.text);
	const layout = layoutOf(clean, lines);
	const candidates = candidatesOf(lines, describeLanguage(clean).value);
	const fold = index % FOLDS;
	const gold = page.date?.slice(0, 10) ?? null;
	const visible = gold !== null && Boolean(page.date_in_dump);
	const whole: Example = {
		rows: featuresOf(candidates, layout, lines).map(sparse),
		dates: candidates.map(({ edtf }) => edtf),
		right: candidates.map(({ edtf }) => visible && edtf === gold),
		weight: 1,
		fold,
		visible,
	};
	if (!visible || !whole.right.includes(true)) return [whole];
	const left = candidates.filter(({ edtf }) => edtf !== gold);
	const emptied: Example = {
		rows: featuresOf(left, layout, lines).map(sparse),
		dates: left.map(({ edtf }) => edtf),
		right: left.map(() => false),
		weight: WEIGHT_OF_EMPTIED,
		fold,
		visible: false,
	};
	return left.length > 0 ? [whole, emptied] : [whole];
}

function score({ at, value }: Row, weights: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < at.length; i += 1) sum += (value[i] ?? 0) * (weights[at[i] ?? 0] ?? 0);
	return Math.exp(Math.min(30, sum));
}

/** Probabilities of the candidates; what is missing to 1 is "none of them". */
function probabilities(rows: readonly Row[], weights: Float64Array): number[] {
	const scores = rows.map((row) => score(row, weights));
	const total = scores.reduce((sum, value) => sum + value, 1);
	return scores.map((score) => score / total);
}

function fit(examples: readonly Example[]): Float64Array {
	const size = featureNames.length;
	const weights = new Float64Array(size);
	const velocity = new Float64Array(size);
	const scale = new Float64Array(size);
	const total = examples.reduce((sum, { weight }) => sum + weight, 0);
	for (let step = 1; step <= STEPS; step += 1) {
		const gradient = Float64Array.from(weights, (w, i) => (i === 0 ? 0 : RIDGE * w));
		for (const { rows, right, weight } of examples) {
			const p = probabilities(rows, weights);
			const rightMass = p.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
			const noneRight = !right.includes(true);
			rows.forEach((row, i) => {
				const value = p[i] ?? 0;
				const wanted = noneRight ? 0 : right[i] ? value / Math.max(rightMass, 1e-9) : 0;
				const push = (weight / total) * (value - wanted);
				if (Math.abs(push) > 1e-9) {
					for (let j = 0; j < row.at.length; j += 1) {
						const k = row.at[j] ?? 0;
						gradient[k] = (gradient[k] ?? 0) + push * (row.value[j] ?? 0);
					}
				}
			});
		}
		for (let k = 0; k < size; k += 1) {
			const g = gradient[k] ?? 0;
			velocity[k] = 0.9 * (velocity[k] ?? 0) + 0.1 * g;
			scale[k] = 0.99 * (scale[k] ?? 0) + 0.01 * g * g;
			const v = (velocity[k] ?? 0) / (1 - 0.9 ** step);
			const s = (scale[k] ?? 0) / (1 - 0.99 ** step);
			weights[k] = (weights[k] ?? 0) - (0.05 * v) / (Math.sqrt(s) + 1e-8);
		}
	}
	return weights;
}

type Figures = { right: number; wrong: number; visible: number; guessed: number; absent: number; emptied: number; invented: number };

function measure(examples: readonly Example[], weights: Float64Array, threshold: number, into: Figures): void {
	for (const { rows, dates, right, weight, visible } of examples) {
		const p = probabilities(rows, weights);
		const sums = new Map<string, number>();
		for (const [i, date] of dates.entries()) sums.set(date, (sums.get(date) ?? 0) + (p[i] ?? 0));
		const [top = ['', 0]] = [...sums].toSorted((a, b) => b[1] - a[1]);
		const best = dates.indexOf(top[0]);
		const said = best >= 0 && top[1] >= threshold;
		if (visible) {
			into.visible += 1;
			if (said && right[best]) into.right += 1;
			else if (said) into.wrong += 1;
		} else {
			into[weight < 1 ? 'emptied' : 'absent'] += 1;
			if (said) into[weight < 1 ? 'invented' : 'guessed'] += 1;
		}
	}
}

const [data = '', out] = process.argv.slice(2);
const pages = gunzipSync(readFileSync(data))
	.toString('utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Page);
const examples = pages.filter((page) => 'date' in page || 'gold_unknown' in page).flatMap(examplesOf);
const folds = Array.from({ length: FOLDS }, (_, fold) => fit(examples.filter((example) => example.fold !== fold)));
for (const threshold of [0.15, 0.2, 0.25, 0.3, 0.4, 0.5]) {
	const figures: Figures = { right: 0, wrong: 0, visible: 0, guessed: 0, absent: 0, emptied: 0, invented: 0 };
	for (const [fold, held] of folds.entries()) {
		measure(
			examples.filter((example) => example.fold === fold),
			held,
			threshold,
			figures,
		);
	}
	console.log(
		`threshold ${threshold}: right ${((100 * figures.right) / figures.visible).toFixed(1)} wrong ${((100 * figures.wrong) / figures.visible).toFixed(1)} of ${figures.visible}; guessed ${figures.guessed} of ${figures.absent}; from pages with the date taken out ${figures.invented} of ${figures.emptied}`,
	);
}
const weights = fit(examples);
for (const [i, name] of featureNames.entries()) console.log(name.padEnd(20), (weights[i] ?? 0).toFixed(2));
if (out !== undefined) {
	const rows = featureNames.map((name, i) => `\t'${name}': ${(weights[i] ?? 0).toFixed(3)},`).join('\n');
	writeFileSync(
		out,
		`/** Made by scripts/train/dates.ts; do not edit. */\nimport type { Feature } from './features.ts';\n\nexport const weights: Readonly<Record<Feature, number>> = {\n${rows}\n};\n`,
	);
}
