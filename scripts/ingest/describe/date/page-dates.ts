/** What all the dates of a page say together: which come first, which stand in its head, what the comments and the text tell of. */

import type { TextLine } from '../../document/lines.ts';
import { anchorOf, type LineContext } from './candidate-line.ts';
import type { Candidate, Layout } from './date-candidates.ts';
import { COMMENTS } from './date-labels.ts';

export type PageDates = {
	/** Distances count from this line. */
	readonly anchor: number;
	/** The line that heads the comments; -1: none. */
	readonly comments: number;
	readonly days: ReadonlySet<string>;
	readonly earliest: string | null;
	readonly mentions: ReadonlyMap<string, number>;
	/** Days of short lines with few other words, sorted. */
	readonly short: readonly string[];
	readonly headDays: ReadonlySet<string>;
	readonly strongDays: ReadonlySet<string>;
	readonly clockDays: ReadonlySet<string>;
	readonly shortDaysBeforeBody: ReadonlySet<string>;
	readonly firstAfter: Candidate | null;
	readonly firstShort: Candidate | null;
	readonly firstHead: Candidate | null;
	readonly firstPublished: Candidate | null;
	readonly lastAboveTitle: Candidate | null;
	readonly lastBeforeBody: Candidate | null;
	/** Is there a date between title and body? */
	readonly dated: boolean;
	/** Day numbers; null: no such date. */
	readonly latestTold: number | null;
	readonly firstComment: number | null;
	readonly dayNumbers: readonly number[];
};

/** Days since 1970 of a calendar date. */
export const dayNumber = (edtf: string): number => Date.parse(edtf) / 86_400_000;

/** A line of the head or of a list, by its length (characters) and its other words. */
const SHORT = 100;
const SHORT_WORDS = 5;
/** From this length on a line of the body is running text. */
const PARAGRAPH = 150;
/** Lines above the title that still belong to the head. */
const ABOVE = 6;

const daysOf = (candidates: readonly Candidate[]): ReadonlySet<string> => new Set(candidates.map(({ edtf }) => edtf));
const fold = (values: readonly number[], pick: (a: number, b: number) => number): number | null =>
	values.length === 0 ? null : values.reduce((a, b) => pick(a, b));

/** The line that heads the comments; -1: none. */
export function commentsFrom({ first }: Layout, lines: readonly TextLine[]): number {
	return lines.findIndex(({ text }, number) => number > first && text.length <= 60 && COMMENTS.test(text));
}

/** Facts on the dates of one page. `contexts` are in the order of `candidates`. */
export function pageDates(
	candidates: readonly Candidate[],
	contexts: readonly LineContext[],
	layout: Layout,
	lines: readonly TextLine[],
): PageDates {
	const { first } = layout;
	const anchor = anchorOf(layout, lines);
	const comments = commentsFrom(layout, lines);
	const where = (test: (candidate: Candidate, context: LineContext) => boolean) =>
		candidates.filter((candidate, i) => test(candidate, contexts[i] as LineContext));
	const short = where(({ line }, { residue }) => line.length <= SHORT && residue <= SHORT_WORDS);
	const heads = where(({ number }, { headLike }) => headLike && number >= anchor - 2);
	const mentions = new Map<string, number>();
	for (const { edtf } of candidates) mentions.set(edtf, (mentions.get(edtf) ?? 0) + 1);
	const told = where(({ number, line, found }) => layout.kept[number] === true && line.length > PARAGRAPH && found.start > 3);
	const commented = where(({ number }) => comments >= 0 && number > comments);
	const days = daysOf(candidates);
	return {
		anchor,
		comments,
		days,
		earliest: [...days].toSorted()[0] ?? null,
		mentions,
		short: short.map(({ edtf }) => edtf).toSorted(),
		headDays: daysOf(heads),
		strongDays: daysOf(where((_, { strong }) => strong)),
		clockDays: daysOf(where(({ line }, { clock }) => clock !== null && line.length <= SHORT)),
		shortDaysBeforeBody: daysOf(where(({ number, line }) => number < first && line.length <= SHORT)),
		firstAfter: candidates.find(({ number }) => number >= anchor) ?? null,
		firstShort: short.find(({ number }) => number >= anchor) ?? null,
		firstHead: heads[0] ?? null,
		firstPublished: candidates.find(({ role }) => role === 'published') ?? null,
		lastAboveTitle: where(({ number }, { headLike }) => headLike && number < anchor && number >= anchor - ABOVE).at(-1) ?? null,
		lastBeforeBody: candidates.findLast(({ number }) => number < first) ?? null,
		dated: candidates.some(({ number }) => number >= anchor && number <= first),
		latestTold: fold(
			told.map(({ edtf }) => dayNumber(edtf)),
			Math.max,
		),
		firstComment: fold(
			commented.map(({ edtf }) => dayNumber(edtf)),
			Math.min,
		),
		dayNumbers: [...days].map(dayNumber).toSorted((a, b) => a - b),
	};
}
