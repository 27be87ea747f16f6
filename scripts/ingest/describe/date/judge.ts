/** How likely each date of a dump is the one of publication: a conditional logit over its days and "none of them". */
import type { Language } from '../../../../src/lib/language.ts';
import type { CleanText } from '../../types.ts';
import { type Candidate, candidatesOf, type Layout, layoutOf, linesOf } from './candidates.ts';
import { featureNames, featuresOf } from './features.ts';
import { commentsFrom } from './page-dates.ts';
import { clockBeside } from './time.ts';
import { calibration, weights } from './weights.ts';

/** A day, the mention that speaks most for it, and the calibrated probability (0…1) that it is the day of publication. */
export type Judged = { readonly edtf: string; readonly probability: number; readonly best: Candidate; readonly aside: boolean };

/** From here on a date is more likely right than not, and stands as it is. Down to 0.5 there would be more wrong dates and no more right ones. */
const BELIEVED = 0.55;
/** From here on it is given as uncertain; below, it is unknown. */
const DOUBTED = 0.4;
/** From this probability on a date of the text or the comments is believed; so is a labelled one against a dateline. */
export const SURE = 0.75;
/** A line of the body from this length on (characters) is text. */
const TEXT = 60;

/** Does a date stand, with a time, among the comments, or within a sentence of the body? What opens a line or is set off by a mark does not. */
export function isAside({ line, found, role, number }: Candidate, { kept }: Layout, comments: number): boolean {
	const setOff = !/[\p{L}\p{N}]/u.test(line.slice(0, found.start)) || /^\s?[|•·–—]/u.test(line.slice(found.end));
	const commented = comments >= 0 && number > comments && clockBeside(line, found.start, found.end) !== null;
	const told = kept[number] === true && line.length > TEXT && !setOff;
	return role === 'bare' && (told || commented);
}

/** How the likeliest day is given: as it is (''), as uncertain (EDTF `?`), or not at all (null). */
export function markOf({ probability, aside }: Pick<Judged, 'probability' | 'aside'>): '' | '?' | null {
	if (probability >= (aside ? SURE : BELIEVED)) return '';
	return !aside && probability >= DOUBTED ? '?' : null;
}

const vector = Float64Array.from(featureNames, (name) => weights[name]);
const score = (row: Float64Array) =>
	Math.min(
		30,
		row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0),
	);

/** Platt scaling (Platt 2000) of odds. */
const calibrated = (odds: number) => 1 / (1 + odds ** -calibration.slope * Math.exp(-calibration.intercept));

/** Lines between a day of publishing and one of a change that are of one head. */
const BESIDE = 3;

/** The day of a change gives way to that of publishing where both are labelled so in one head; its probability is theirs together. */
function publishedFirst(judged: readonly Judged[]): Judged[] {
	const [first] = judged;
	const published = judged.find(
		({ best }) => first?.best.role === 'updated' && best.role === 'published' && Math.abs(best.number - first.best.number) <= BESIDE,
	);
	if (first === undefined || published === undefined) return [...judged];
	const probability = Math.min(first.probability + published.probability, 0.99);
	return [{ ...published, probability }, ...judged.filter((one) => one !== published)];
}

/** Each day that the dump names, the likeliest first. Of several mentions of a day the best one counts: a list says no more by being long. */
export function judgeDates(clean: CleanText, language: Language): Judged[] {
	const lines = linesOf(clean.dump.text);
	const candidates = candidatesOf(lines, language);
	const layout = layoutOf(clean, lines);
	const comments = commentsFrom(layout, lines);
	const rows = featuresOf(candidates, layout, lines);
	const byDay = new Map<string, { top: number; best: Candidate }>();
	for (const [i, candidate] of candidates.entries()) {
		const top = score(rows[i] as Float64Array);
		if (top > (byDay.get(candidate.edtf)?.top ?? Number.NEGATIVE_INFINITY)) byDay.set(candidate.edtf, { top, best: candidate });
	}
	const total = [...byDay.values()].reduce((sum, { top }) => sum + Math.exp(top), 1);
	const judged = [...byDay]
		.map(([edtf, { top, best }]) => {
			const odds = Math.exp(top) / (total - Math.exp(top));
			return { edtf, probability: calibrated(odds), best, aside: isAside(best, layout, comments) };
		})
		.toSorted((a, b) => b.probability - a.probability || (a.edtf < b.edtf ? -1 : 1));
	return publishedFirst(judged);
}
