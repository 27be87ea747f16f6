/** Every date of a dump with what stands around it: where it could be the date of publication. */
import type { Language } from '../../../../src/lib/language.ts';
import type { Document, TextLine } from '../../document/lines.ts';
import type { CleanText, Span } from '../../document/types.ts';
import { bookLines } from './book-data.ts';
import { type Role, resolveOrder, roleOf } from './date-line.ts';
import { type FoundDate, scanDates } from './scan-dates.ts';

/** A date in its line. Line numbers count the dump's lines that hold text. */
export type Candidate = {
	readonly edtf: string;
	readonly ambiguous: boolean;
	readonly role: Role;
	readonly found: FoundDate;
	readonly line: string;
	readonly number: number;
	readonly span: Span;
};

/** Where the parts of the article stand, in line numbers; -1: there is none. */
export type Layout = {
	readonly title: number;
	readonly first: number;
	readonly last: number;
	readonly lines: number;
	readonly kept: readonly boolean[];
};

/** Characters of a dump that are read for dates, from its beginning and from its end. */
const HEAD = 150_000;
const TAIL = 30_000;
/** Characters of one line that are read. */
const WIDTH = 1500;

/** The lines in which dates are looked for: those that begin in the first `HEAD` or the last `TAIL` characters of the dump. */
export const datedLines = ({ dump, lines }: Document): readonly TextLine[] =>
	lines.filter(({ start }) => start < HEAD || start > dump.text.length - TAIL);

/** The line that holds an offset (the last one that starts at or before it). */
function lineAt(lines: readonly TextLine[], offset: number): number {
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle]?.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The rule by which cleaning tells what readers wrote below an article. */
const READERS = 'reader-thread';

/** Which lines are the title, the first and last of the body, and which belong to the body; what readers wrote counts as body, whose days are of a time after it. */
export function layoutOf(clean: CleanText, lines: readonly TextLine[]): Layout {
	const kept = lines.map(() => false);
	for (const { span } of [...clean.blocks, ...clean.removed.filter(({ rule }) => rule === READERS)]) {
		for (let at = lineAt(lines, span.start); at < lines.length && (lines[at]?.start ?? 0) < span.end; at += 1) kept[at] = true;
	}
	const titleSpan = clean.title.evidence[0]?.span;
	return { title: titleSpan == null ? -1 : lineAt(lines, titleSpan.start), ...densest(lines, kept), lines: lines.length, kept };
}

/** What a line outside the body takes away from a stretch of body text (characters). */
const GAP = 120;

/** The stretch of lines with most body text and least else (maximum subarray, Kadane): stray lines of the body far off do not move it. */
function densest(lines: readonly TextLine[], kept: readonly boolean[]): { readonly first: number; readonly last: number } {
	let best = { sum: 0, first: kept.indexOf(true), last: kept.lastIndexOf(true) };
	let sum = 0;
	let start = 0;
	for (const [number, { text }] of lines.entries()) {
		if (sum <= 0) {
			sum = 0;
			start = number;
		}
		sum += kept[number] === true ? text.length : -GAP;
		if (sum > best.sum) best = { sum, first: start, last: number };
	}
	return best;
}

/** All calendar days of a dump but those of a book that it is about, in reading order. A month alone is no candidate: it is read only where its place says what it is. */
export function candidatesOf(lines: readonly TextLine[], language: Language): Candidate[] {
	const ofBook = bookLines(lines);
	return lines.flatMap(({ text, start }, number) => {
		if (ofBook.has(number)) return [];
		const line = text.slice(0, WIDTH);
		const dates = scanDates(line, language);
		return dates.flatMap((found, index): Candidate[] => {
			if (found.form === 'month') return [];
			const edtf = resolveOrder(line, found, language);
			const role = roleOf(line, found, dates[index - 1]?.end ?? 0);
			const span = { start: start + found.start, end: start + found.end };
			return [{ edtf: edtf ?? found.edtf, ambiguous: edtf === null, role, found, line: text, number, span }];
		});
	});
}
