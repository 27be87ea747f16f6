/** A text of several articles whose heads have one form, without labels and without rules → its parts; only where nothing speaks for one article. */
import type { Hint } from '../document/types.ts';
import { hintOf } from './formats/format.ts';
import { issueOf } from './issue-line.ts';
import { LABELLED, type LineTable, lengthOf, lineOf, TEXT } from './line-table.ts';
import { readingLength } from './reading-length.ts';
import { type Head, headAt, isDated } from './stamped-heads.ts';

/** Short lines above the first head: the name of the press review, its day. */
const MOST_FOREWORD = 4;
const LONGEST_FOREWORD = 100;
/** How much the text of an article says at least, and the line of it that says most. */
const LEAST_BODY = 100;
const LEAST_LINE = 50;
/** An article with teasers of others below it: so much longer than the longest of them, which is no longer than this. */
const TEASED = 4;
const LONGEST_TEASER = 400;

export type StampedPart = { readonly text: string; readonly hints: readonly Hint[] };

/** Null where the text is one article, or may be. */
export function stampedParts(lines: LineTable): StampedPart[] | null {
	const heads = headsOf(lines);
	const [lead] = heads ?? [];
	if (heads === null || lead === undefined || heads.length < 2 || !isForeword(lines, lead.first)) return null;
	if (new Set(heads.map(({ title }) => title)).size < heads.length) return null;
	const bodies = heads.map(({ rest }, i) =>
		filled(lines, rest, heads[i + 1]?.first ?? lines.count).map((line) => readingLength(lineOf(lines, line))),
	);
	const [first = 0, ...others] = bodies.map((body) => body.reduce((sum, length) => sum + length, 0));
	const longest = Math.max(...others);
	const whole = bodies.every((body) => body.some((length) => length >= LEAST_LINE)) && Math.min(first, ...others) >= LEAST_BODY;
	if (!whole || (first >= TEASED * longest && longest <= LONGEST_TEASER)) return null;
	return heads.map((head, i) => partOf(lines, head, heads[i + 1]?.first ?? lines.count));
}

/** The heads of the form that the first has; null where a day stands on a short line anywhere else: it may be a head that is not understood. */
function headsOf(lines: LineTable): Head[] | null {
	const heads: Head[] = [];
	for (let i = 0; i < lines.count; i++) {
		if (lines.kind[i] !== TEXT || lengthOf(lines, i) < 6) continue;
		const head = headAt(lines, i);
		if (head !== null && (heads.length === 0 || head.form === heads[0]?.form)) {
			heads.push(head);
			i = head.rest - 1;
		} else if (heads.length > 0 && isDated(lineOf(lines, i))) return null;
		else if (heads.length === 0 && i > MOST_LINES) return null;
	}
	return heads;
}

/** Lines into a text within which its first head stands. */
const MOST_LINES = 12;

const filled = (lines: LineTable, from: number, to: number): number[] => {
	const found: number[] = [];
	for (let i = from; i < to; i++) if (lines.kind[i] === TEXT || lines.kind[i] === LABELLED) found.push(i);
	return found;
};

function isForeword(lines: LineTable, end: number): boolean {
	const above = filled(lines, 0, end);
	return above.length <= MOST_FOREWORD && above.every((line) => lengthOf(lines, line) <= LONGEST_FOREWORD);
}

function partOf(lines: LineTable, head: Head, end: number): StampedPart {
	const { title, stamp, url, mended } = head;
	const from = mended === null ? head.first : head.rest;
	const text = `${mended === null ? '' : `${mended}\n`}${lines.text.slice(lines.start[from], end === lines.count ? undefined : lines.start[end])}`;
	const issue = issueOf(stamp);
	// Beside a day alone the name may be the author's: with its page it is a paper's.
	const paper = issue?.page === undefined || issue.name === null ? [] : [hintOf('source', issue.name, 'stamp-line', stamp)];
	const page = issue?.page === undefined ? [] : [hintOf('page', issue.page, 'stamp-line', stamp)];
	return {
		text,
		hints: [hintOf('title', title, 'title-above-stamp'), ...(url === null ? [] : [hintOf('url', url, 'stamp-line')]), ...paper, ...page],
	};
}
