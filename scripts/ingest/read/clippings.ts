/** One file with several articles → its parts; a labelled header → hints. */
import type { Hint } from '../document/types.ts';
import { labels } from './header-labels.ts';
import { BLANK, BREAK, LABELLED, type LineTable, labelOf, lengthOf, lineOf, lineTable, RULE, TEXT } from './line-table.ts';
import { isByline } from './stamped-heads.ts';
import { stampedParts } from './stamped-parts.ts';

export type Clipping = { readonly text: string; readonly hints: readonly Hint[] };

/** Line numbers of the first and last labelled line, and the numbers of the labels in their order. */
type Header = { readonly first: number; readonly last: number; readonly labels: readonly number[] };

const LEAST_BODY = 120;

const TITLES: ReadonlySet<number> = new Set(['title', 'headline'].map((title) => labels.findIndex(([label]) => label === title)));

/** Runs of labelled lines (one blank line allowed between two); a header names at least a title, or two different fields. */
function headersOf(lines: LineTable): Header[] {
	const headers: Header[] = [];
	let fields: Hint['field'][] = [];
	let numbers: number[] = [];
	let first = -1;
	let last = -1;
	const close = () => {
		if (first >= 0 && (fields.length >= 2 || numbers.some((number) => TITLES.has(number)))) headers.push({ first, last, labels: numbers });
		fields = [];
		numbers = [];
		first = -1;
	};
	for (let i = 0; i < lines.count; i++) {
		const kind = lines.kind[i];
		if (kind === BLANK || (kind !== LABELLED && first < 0)) continue;
		const number = lines.label[i] ?? 0;
		const field = kind === LABELLED ? (labels[number]?.[1] ?? null) : null;
		if (first >= 0 && (field === null || i - last > 2 || fields.includes(field))) close();
		if (field === null) continue;
		if (first < 0) first = i;
		last = i;
		fields.push(field);
		numbers.push(number);
	}
	close();
	return headers;
}

/** Moves a header's start up over separators, counters and blank lines directly before it. */
function startOf({ kind }: LineTable, header: Header, floor: number): number {
	let start = header.first;
	for (let i = header.first - 1; i > floor && (kind[i] === BLANK || kind[i] === BREAK || kind[i] === RULE); i--) start = i;
	return start;
}

/** Labels above the one that opens the file's first header close the part before (`Source: …` under each article). */
function fromLabel(lines: LineTable, header: Header, label: number): Header {
	if (header.labels[0] === label) return header;
	let parted = false;
	for (let i = header.first; i <= header.last; i++) {
		if (lines.kind[i] === BLANK) parted = true;
		if (lines.kind[i] === LABELLED && lines.label[i] === label) return parted ? { ...header, first: i } : header;
	}
	return header;
}

/** Headers with the line of the title that stands above each: taken only where each has one, so that the last line of a text is not taken for the next title. */
function withTitles(lines: LineTable, headers: readonly Header[]): readonly Header[] {
	const titles = headers.map((header, i) => titleAbove(lines, header, headers[i - 1]?.last ?? -1));
	return titles.every((title) => title !== null) ? headers.map((header, i) => ({ ...header, first: titles[i] ?? header.first })) : headers;
}

/** The line right above a header that names no title: short, without the end of a sentence, with nothing right above it. */
function titleAbove(lines: LineTable, { first, labels: named }: Header, floor: number): number | null {
	if (named.some((number) => TITLES.has(number))) return null;
	let line = first - 1;
	while (line > floor && lines.kind[line] === BLANK) line--;
	const isAlone = line - 1 <= floor || lines.kind[line - 1] !== TEXT;
	const isTitle =
		line > floor && lines.kind[line] === TEXT && isAlone && lengthOf(lines, line) <= 160 && !/[.,;:]$/.test(lineOf(lines, line));
	return isTitle ? line : null;
}

/** Running sums of the text that is no header and no separator: what stands between two lines is a difference of two. */
function bodySums(lines: LineTable): Float64Array {
	const sums = new Float64Array(lines.count + 1);
	for (let i = 0; i < lines.count; i++) sums[i + 1] = (sums[i] ?? 0) + (lines.kind[i] === TEXT ? lengthOf(lines, i) : 0);
	return sums;
}

/** Where the parts begin (line numbers), or nothing where the file is one article; `titled`: each with the line of its title. */
function partStarts(lines: LineTable, headers: readonly Header[]): { readonly starts: readonly number[]; readonly titled: boolean } {
	let titled = false;
	const sums = bodySums(lines);
	const bodySize = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
	const [lead] = headers;
	if (lead !== undefined) {
		const [mark = -1] = lead.labels;
		const repeated = headers.filter((header) => header.labels.includes(mark)).map((header) => fromLabel(lines, header, mark));
		const opened = withTitles(lines, repeated);
		titled = opened !== repeated;
		const starts = opened.map((header, i) => startOf(lines, header, repeated[i - 1]?.last ?? -1));
		const whole = starts.filter((start, i) => bodySize(start, starts[i + 1] ?? lines.count) >= LEAST_BODY);
		if (whole.length >= 2) return { starts: whole, titled };
	}
	const starts =
		byRules(lines, [BREAK], bodySize, false) ?? byRules(lines, [BREAK], bodySize, true) ?? byRules(lines, [BREAK, RULE], bodySize, true);
	return { starts: starts ?? [], titled: false };
}

/** Parts between rules alone. `all`: rules also part the sections of one article, so each part must be an article for itself. */
function byRules(
	lines: LineTable,
	kinds: readonly number[],
	bodySize: (from: number, to: number) => number,
	all: boolean,
): number[] | null {
	if (!kinds.some((kind) => lines.kind.includes(kind))) return null;
	const starts = [0];
	for (let i = 0; i < lines.count; i++) if (kinds.includes(lines.kind[i] ?? TEXT)) starts.push(i);
	const sized = starts.map((start, i) => ({
		start,
		end: starts[i + 1] ?? lines.count,
		size: bodySize(start, starts[i + 1] ?? lines.count),
	}));
	const parts = sized.filter(({ start, end, size }) => size >= 2 * LEAST_BODY && titled(lines, start, end, all));
	if (parts.length < 2 || (all && parts.length < sized.filter(({ size }) => size >= LEAST_BODY).length)) return null;
	return parts.map(({ start }) => start);
}

const YEAR = /\b(?:19|20)\d\d\b/;

/**
 * Does a part open like an article: a short line without a full stop, then a line with its date, and running text? `loosely`: a source or
 * a byline below the title, or a source at the end, are enough.
 */
function titled(lines: LineTable, start: number, end: number, loosely: boolean): boolean {
	const [first, ...rest] = filled(lines, start, end, 12);
	if (first === undefined || lengthOf(lines, first) > 160 || /[.,;:]$/.test(lineOf(lines, first))) return false;
	if (lines.kind[first] === LABELLED || !rest.some((i) => lengthOf(lines, i) > 60)) return false;
	const header = rest.slice(0, 3).some((i) => {
		const line = lineOf(lines, i);
		return line.length <= 80 && (YEAR.test(line) || (loosely && (lines.kind[i] === LABELLED || isByline(line))));
	});
	return header || (loosely && lines.kind[lastFilled(lines, start, end)] === LABELLED);
}

/** The first lines of a part that hold text. */
function filled(lines: LineTable, start: number, end: number, most: number): number[] {
	const found: number[] = [];
	for (let i = start; i < Math.min(end, start + most); i++) if (lines.kind[i] === TEXT || lines.kind[i] === LABELLED) found.push(i);
	return found;
}

function lastFilled(lines: LineTable, start: number, end: number): number {
	let last = end - 1;
	while (last > start && lines.kind[last] !== TEXT && lines.kind[last] !== LABELLED) last--;
	return last;
}

/** Hints of the header that opens a text: only labelled lines among its first or last ones are the file's own. */
function headerHints(text: string): Hint[] {
	const lines = lineTable(text.length > 20_000 ? text.slice(0, 20_000) : text);
	const [header] = headersOf(lines);
	if (header === undefined || filled(lines, 0, header.first, header.first).length > 2) return [];
	const labels: number[] = [];
	for (let i = header.first; i <= header.last; i++) if (lines.kind[i] === LABELLED) labels.push(i);
	return labels.map((i) => {
		const { field, value, at } = labelOf(lines, i);
		const start = (lines.start[i] ?? 0) + at;
		return { field, value, evidence: { rule: 'labelled-line', quote: value, span: { start, end: start + value.length } } };
	});
}

/** The title of a part that begins with its line. */
function titleHint(text: string): Hint[] {
	const [opening = '', value = ''] = /^\s*(?:#{1,6}\s+)?(\S[^\n]*)/.exec(text) ?? [];
	const end = opening.length;
	return [{ field: 'title', value, evidence: { rule: 'title-above-labels', quote: value, span: { start: end - value.length, end } } }];
}

/** Splits a clippings export. One article gives one clipping, with the hints of its header, if it has one. */
export function splitClippings(text: string): Clipping[] {
	const lines = lineTable(text);
	const { starts, titled } = partStarts(lines, headersOf(lines));
	if (starts.length < 2) return stampedParts(lines) ?? [{ text, hints: headerHints(text) }];
	return starts.map((start, i) => {
		const next = starts[i + 1];
		const part = text.slice(lines.start[start], next === undefined ? text.length : lines.start[next]);
		return { text: part, hints: [...(titled ? titleHint(part) : []), ...headerHints(part)] };
	});
}
