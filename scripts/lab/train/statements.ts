/**
 * Trains the judge of "says the same": `node scripts/lab/train/statements.ts [FOLDER]` reads the evaluation sets, prints the average precision held out in
 * five folds (pairs of headlines by their original, reports by topic), and writes scripts/ingest/models/same-statement/, trained on all.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argumentsOf } from '../../command/call.ts';
import { VALUE_NAMES } from '../../ingest/summarise/statement/pair-values.ts';
import { DATA } from '../eval/run.ts';
import { fitLogistic } from './logistic.ts';
import { type Example, headlineExamples, reportExamples, translationExamples } from './statement-examples.ts';
import { writeModel } from './write-model.ts';

export const FOLDS = 5;
/** How much an example of each set counts: headlines carry the scale, reports and translations the length of real sentences. */
const COUNTS = { headlines: 1, reports: 0.15, similar: 0.05, translations: 0.1 } as const;

function fit(examples: readonly Example[]): number[] {
	return fitLogistic(
		examples.map(({ values }) => values),
		examples.map(({ target }) => target),
		1,
		examples.map(({ set }) => COUNTS[set]),
	);
}

export const logit = (weights: readonly number[], values: readonly number[]): number =>
	values.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0);

/** Mean precision at each right pair, the likeliest first, 0 … 100. */
export function averagePrecision(pairs: readonly { readonly score: number; readonly right: boolean }[]): number {
	let [right, sum] = [0, 0];
	for (const [i, pair] of pairs.toSorted((a, b) => b.score - a.score).entries()) {
		if (!pair.right) continue;
		right++;
		sum += right / (i + 1);
	}
	return (100 * sum) / Math.max(1, right);
}

/** Average precision held out, in one language and across; pairs between the same and not the same do not count. */
export function heldOut(examples: readonly Example[]): { readonly same: number; readonly across: number } {
	const scored = Array.from({ length: FOLDS }, (_, fold) => {
		const weights = fit(examples.filter((one) => one.fold !== fold));
		return examples
			.filter((one) => one.fold === fold && one.set === 'headlines' && (one.score >= 4 || one.score <= 2.5))
			.map(({ values, score, across }) => ({ score: logit(weights, values), right: score >= 4, across }));
	}).flat();
	return {
		same: averagePrecision(scored.filter(({ across }) => !across)),
		across: averagePrecision(scored.filter(({ across }) => across)),
	};
}

if (import.meta.main) {
	const [folder = DATA] = argumentsOf('node scripts/lab/train/statements.ts [FOLDER]   writes scripts/ingest/models/same-statement/', 0, 1);
	const file = (name: string) => join(folder, `${name}.jsonl.gz`);
	const sets = ['same-statement', 'stories-independent', 'stories-meantime-half'].map(file);
	const [headlines = '', reports = '', translations = ''] = sets;
	const examples = [...headlineExamples(headlines, FOLDS), ...reportExamples(reports, FOLDS), ...translationExamples(translations, FOLDS)];
	const { same, across } = heldOut(examples);
	console.log(`held out: ${same.toFixed(1)} in one language, ${across.toFixed(1)} across`);
	const [intercept = 0, ...weights] = fit(examples).map((weight) => Number(weight.toFixed(3)));
	const tenth = (value: number) => Number(value.toFixed(1));
	writeModel(fileURLToPath(new URL('../../ingest/models/same-statement', import.meta.url)), {
		weights: { intercept, weights },
		columns: { pairs: VALUE_NAMES },
		data: sets,
		heldOut: { 'average precision, one language, percent': tenth(same), 'average precision, across languages, percent': tenth(across) },
	});
}
