/** How likely each date of a dump is the one of publication: a conditional logit over its days and "none of them". */
import type { Language } from '../../../../src/lib/language.ts';
import type { Document } from '../../document/lines.ts';
import { requireColumns } from '../../models/manifest.ts';
import manifest from '../../models/publication-date/manifest.json' with { type: 'json' };
import model from '../../models/publication-date/weights.json' with { type: 'json' };
import { featureNames, featuresOf } from './candidate-features.ts';
import { clockBeside } from './clock-time.ts';
import { type Candidate, candidatesOf, datedLines, type Layout, layoutOf } from './date-candidates.ts';
import { commentsFrom } from './page-dates.ts';

/** A day, the mention that speaks most for it, and the calibrated probability (0…1) that it is the day of publication. */
export type Judged = { readonly edtf: string; readonly probability: number; readonly best: Candidate; readonly aside: boolean };

/** From here on a date is more likely right than not, and stands as it is. Down to 0.5 there would be more wrong dates and no more right ones. */
export const BELIEVED = 0.55;
/** From here on it is given as uncertain; below, it is unknown. */
const DOUBTED = 0.4;
/** From this probability on a date of the text or the comments is believed; so is a labelled one against a dateline. */
export const SURE = 0.75;
/** A line of the body from this length on (characters) is text. */
const TEXT = 60;

/** Elements of a page that a scraper ran together: in a sentence there is a space before a date. */
const GLUED = /[\p{L}\p{N}.!?]["”“»)]?$/u;

/** Does a date stand, with a time, among the comments, or within a sentence of the body? What opens a line or is set off by a mark does not. */
export function isAside({ line, found, role, number }: Candidate, { kept }: Layout, comments: number): boolean {
	const before = line.slice(0, found.start);
	const setOff = !/[\p{L}\p{N}]/u.test(before) || GLUED.test(before) || /^\s?[|•·–—]/u.test(line.slice(found.end));
	const commented = comments >= 0 && number > comments && clockBeside(line, found.start, found.end) !== null;
	const told = kept[number] === true && line.length > TEXT && !setOff;
	return role === 'bare' && (told || commented);
}

/** How the likeliest day is given: as it is (''), as uncertain (EDTF `?`), or not at all (null). */
export function markOf({ probability, aside }: Pick<Judged, 'probability' | 'aside'>): '' | '?' | null {
	if (probability >= (aside ? SURE : BELIEVED)) return '';
	return !aside && probability >= DOUBTED ? '?' : null;
}

requireColumns('publication-date', manifest, { dates: featureNames });
/** From the log odds of the model to those of being right, fitted on pages that its weights had not seen. */
const { calibration } = model;
const vector = Float64Array.from(model.weights);
const score = (row: Float64Array) =>
	Math.min(
		30,
		row.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0),
	);

/** Platt scaling (Platt 2000) of odds. */
const calibrated = (odds: number) => 1 / (1 + odds ** -calibration.slope * Math.exp(-calibration.intercept));

/** Lines between a day of publishing and one of a change that are of one head. */
const BESIDE = 3;

/** Of two days that are as likely, the one that is called the day of publishing. */
const TIE = 0.05;

/** The day of a change gives way to that of publishing where both are labelled so in one head; its probability is theirs together. */
function publishedFirst(judged: readonly Judged[]): Judged[] {
	const [first] = judged;
	const givesWay = ({ best, probability }: Judged) =>
		(first?.best.role === 'updated' && Math.abs(best.number - first.best.number) <= BESIDE) ||
		(first?.best.role === 'bare' && first.probability - probability <= TIE);
	const published = judged.find((one) => one.best.role === 'published' && givesWay(one));
	if (first === undefined || published === undefined) return [...judged];
	const probability = Math.min(first.probability + published.probability, 0.99);
	return [{ ...published, probability }, ...judged.filter((one) => one !== published)];
}

/** Each day that the dump names, the likeliest first. Of several mentions of a day the best one counts: a list says no more by being long. */
export function judgeDates(clean: Document, language: Language): Judged[] {
	const lines = datedLines(clean);
	const candidates = candidatesOf(lines, language);
	const layout = layoutOf(clean, lines);
	const comments = commentsFrom(layout, lines);
	const rows = featuresOf(candidates, layout, lines);
	const byDay = new Map<string, { top: number; best: Candidate; aside: boolean }>();
	for (const [i, candidate] of candidates.entries()) {
		const top = score(rows[i] as Float64Array);
		const seen = byDay.get(candidate.edtf);
		// A day that stands elsewhere too is not one of the comments alone.
		const aside = isAside(candidate, layout, comments) && seen?.aside !== false;
		if (seen === undefined || top > seen.top) byDay.set(candidate.edtf, { top, best: candidate, aside });
		else byDay.set(candidate.edtf, { ...seen, aside });
	}
	const total = [...byDay.values()].reduce((sum, { top }) => sum + Math.exp(top), 1);
	const judged = [...byDay]
		.map(([edtf, { top, best, aside }]) => {
			const odds = Math.exp(top) / (total - Math.exp(top));
			return { edtf, probability: calibrated(odds), best, aside };
		})
		.toSorted((a, b) => b.probability - a.probability || (a.edtf < b.edtf ? -1 : 1));
	return publishedFirst(judged);
}
