/** How likely each date of a dump is the one of publication: a conditional logit over its days and "none of them". */
import type { Language } from '../../../../src/lib/language.ts';
import type { CleanText } from '../../types.ts';
import { type Candidate, candidatesOf, layoutOf, linesOf } from './candidates.ts';
import { featureNames, featuresOf } from './features.ts';
import { calibration, weights } from './weights.ts';

/** A day, the mention that speaks most for it, and the calibrated probability (0…1) that it is the day of publication. */
export type Judged = { readonly edtf: string; readonly probability: number; readonly best: Candidate };

const vector = Float64Array.from(featureNames, (name) => weights[name]);
const score = (row: Float64Array) =>
	Math.min(
		30,
		row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0),
	);

/** Platt scaling (Platt 2000) of odds. */
const calibrated = (odds: number) => 1 / (1 + odds ** -calibration.slope * Math.exp(-calibration.intercept));

/** Each day that the dump names, the likeliest first. Of several mentions of a day the best one counts: a list says no more by being long. */
export function judgeDates(clean: CleanText, language: Language): Judged[] {
	const lines = linesOf(clean.dump.text);
	const candidates = candidatesOf(lines, language);
	const rows = featuresOf(candidates, layoutOf(clean, lines), lines);
	const byDay = new Map<string, { top: number; best: Candidate }>();
	for (const [i, candidate] of candidates.entries()) {
		const top = score(rows[i] as Float64Array);
		if (top > (byDay.get(candidate.edtf)?.top ?? Number.NEGATIVE_INFINITY)) byDay.set(candidate.edtf, { top, best: candidate });
	}
	const total = [...byDay.values()].reduce((sum, { top }) => sum + Math.exp(top), 1);
	return [...byDay]
		.map(([edtf, { top, best }]) => ({ edtf, probability: calibrated(Math.exp(top) / (total - Math.exp(top))), best }))
		.toSorted((a, b) => b.probability - a.probability || (a.edtf < b.edtf ? -1 : 1));
}
