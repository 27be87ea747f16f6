/** An article half cleaned: what a pass reads, and what it adds to. */
import type { Dump } from '../document/types.ts';
import { isCaption } from './block-kinds.ts';
import type { Decision } from './decision.ts';
import type { Judged } from './line-classifier.ts';
import { width } from './line-features.ts';
import type { Line } from './marked-lines.ts';
import type { FoundTitle } from './title-line.ts';

/** From this width on a line is running text. */
const LONG = 90;
/** From this probability on the model keeps a line. */
export const KEEP = 0.45;

export type Draft = {
	readonly dump: Dump;
	readonly lines: readonly Line[];
	readonly judged: Judged;
	readonly title: FoundTitle;
	/** Numbers of the lines that a scraper set as the date. */
	readonly stamps: ReadonlySet<number>;
	/** Numbers of the lines before and after the article of a dump on one line. */
	readonly outside: ReadonlySet<number>;
	readonly extent: Extent;
	/** What becomes of each line; null: no pass has decided. */
	readonly decisions: readonly (Decision | null)[];
};

/** Looks at the draft and says what becomes of each line. It reads the decisions of the passes before it, and may overrule them. */
export type Pass = (draft: Draft) => readonly (Decision | null)[];

/** Where the running text stands, in line numbers. */
export type Extent = {
	/** The first line of running text; the number of lines where there is none. */
	readonly first: number;
	/** The last one; -1: there is none. */
	readonly last: number;
	/** Lines from the first of running text to its third, and after its last, are the edges: bylines and dates stand there. */
	readonly edge: (i: number) => boolean;
	/** From here on a credited line is a caption of the article. */
	readonly nearStart: number;
	/** Nearly all lines are running text: what stands between them is the article's, unless its wording says otherwise. */
	readonly clean: boolean;
};

export function extentOf(lines: readonly Line[], keep: Float32Array, titleLine: number | null): Extent {
	const body = [...lines.keys()].filter((i) => (keep[i] ?? 0) >= KEEP && isLong(lines[i]));
	const third = body[2] ?? lines.length;
	const last = body.at(-1) ?? -1;
	const opening = body[0] ?? 0;
	return {
		first: body[0] ?? lines.length,
		last,
		edge: (i) => i < third || i > last,
		nearStart: titleLine !== null && titleLine <= opening && titleLine >= opening - 15 ? titleLine : Math.max(0, opening - 5),
		clean: isRunningText(lines),
	};
}

function isRunningText(lines: readonly Line[]): boolean {
	const widths = lines.map(width);
	const all = widths.reduce((a, b) => a + b, 0);
	const long = widths.reduce((sum, w) => sum + (w >= LONG ? w : 0), 0);
	return lines.length <= 80 && long >= 0.7 * all;
}

export const isLong = (line: Line | undefined): boolean => line !== undefined && width(line) >= LONG;

/** A pass that decides the lines which no pass before it has. Null leaves a line open. */
export const decideOpen =
	(decide: (draft: Draft, line: Line, i: number) => Decision | null): Pass =>
	(draft) =>
		draft.decisions.map((decision, i) => decision ?? decide(draft, draft.lines[i] as Line, i));

/** Is the line of the article's own text a caption, by its mark or by a credit near or in the text? */
export const isOwnCaption = ({ extent }: Draft, line: Line, i: number): boolean =>
	line.mark === 'caption' || (i >= extent.nearStart && (extent.clean || i <= extent.last + 1) && isCaption(line));

/** Did the model remove the line, for want of anything more certain? */
export const isModels = (decision: Decision | null | undefined): boolean => typeof decision === 'object' && decision?.rule === 'classifier';

/** Is a line kept as text, or still open? */
export const isKept = (decision: Decision | null | undefined): boolean => decision === 'keep' || decision === null;
