/** One file with several articles → its parts; a labelled header → hints. */
import type { Hint } from '../types.ts';
import { type Labelled, labelled } from './labels.ts';

export type Clipping = { readonly text: string; readonly hints: readonly Hint[] };

type Line = { readonly text: string; readonly start: number; readonly label: Labelled | null; readonly isBreak: boolean };
type Header = { readonly first: number; readonly last: number; readonly labels: ReadonlySet<string> };

const RULE = /^\s*(?:[-=_*#~+—–]{5,}|(?:[-*_] ){4,}[-*_]?)\s*$/;
const COUNTER =
	/^(?:document|article|artikel|dokument|artículo|articolo|artigo|artykuł|item|clipping)?\s{0,2}\(?\d{1,4}\s*(?:of|von|van|de|di|z|af|av|\/)\s*\d{1,4}\)?\s*(?:documents?|articles?|artikel|artikelen|dokumente|documentos|articoli)?$/i;
const LEAST_BODY = 120;

/** A separator of five signs or more, or a counter as "Document 2 of 9". */
function isBreakText(text: string): boolean {
	if (text.length < 3 || text.length > 400) return false;
	const first = text.charCodeAt(0);
	const isSign = first < 0x30 || first === 0x3d || first === 0x5f || first === 0x7e || first > 0x2000;
	return (isSign && RULE.test(text)) || (text.length < 60 && /\d\)?\D{0,12}$/.test(text.slice(-16)) && COUNTER.test(text.trim()));
}

function linesOf(text: string): Line[] {
	let start = 0;
	return text.split('\n').map((line) => {
		const at = start;
		start += line.length + 1;
		return { text: line, start: at, label: labelled(line), isBreak: isBreakText(line) };
	});
}

/** Runs of labelled lines (one blank line allowed between two); a header names at least a title, or two different fields. */
function headersOf(lines: readonly Line[]): Header[] {
	const headers: Header[] = [];
	let fields = new Set<string>();
	let labels = new Set<string>();
	let first = -1;
	let last = -1;
	const close = () => {
		if (first >= 0 && (fields.size >= 2 || labels.has('title') || labels.has('headline'))) headers.push({ first, last, labels });
		fields = new Set();
		labels = new Set();
		first = -1;
	};
	for (const [i, line] of lines.entries()) {
		if (line.text === '') continue;
		const found = line.label;
		if (found === null || (first >= 0 && (i - last > 2 || fields.has(found.field)))) close();
		if (found === null) continue;
		if (first < 0) first = i;
		last = i;
		fields.add(found.field);
		labels.add(found.label);
	}
	close();
	return headers;
}

/** Moves a header's start up over separators, counters and blank lines directly before it. */
function startOf(lines: readonly Line[], header: Header, floor: number): number {
	let start = header.first;
	for (let i = header.first - 1; i > floor && (lines[i]?.text === '' || lines[i]?.isBreak === true); i--) start = i;
	return start;
}

/** Labels above the one that opens the file's first header close the part before (`Source: …` under each article). */
function fromLabel(lines: readonly Line[], header: Header, label: string): Header {
	let parted = false;
	for (let i = header.first; i <= header.last; i++) {
		if (lines[i]?.text === '') parted = true;
		if (lines[i]?.label?.label === label) return parted ? { ...header, first: i } : header;
	}
	return header;
}

/** Running sums of the text that is no header and no separator: what stands between two lines is a difference of two. */
function bodySums(lines: readonly Line[]): Float64Array {
	const sums = new Float64Array(lines.length + 1);
	for (const [i, line] of lines.entries()) sums[i + 1] = (sums[i] ?? 0) + (line.label === null && !line.isBreak ? line.text.length : 0);
	return sums;
}

/** Where the parts begin (line numbers), or nothing where the file is one article. */
function partStarts(lines: readonly Line[], headers: readonly Header[]): number[] {
	const sums = bodySums(lines);
	const bodySize = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
	const [lead] = headers;
	if (lead !== undefined) {
		const [mark = ''] = lead.labels;
		const repeated = headers.filter((header) => header.labels.has(mark)).map((header) => fromLabel(lines, header, mark));
		const starts = repeated.map((header, i) => startOf(lines, header, repeated[i - 1]?.last ?? -1));
		const whole = starts.filter((start, i) => bodySize(start, starts[i + 1] ?? lines.length) >= LEAST_BODY);
		if (whole.length >= 2) return whole;
	}
	const breaks = lines.flatMap((line, i) => (line.isBreak ? [i] : []));
	const starts = [0, ...breaks].filter(
		(start, i, all) => bodySize(start, all[i + 1] ?? lines.length) >= 2 * LEAST_BODY && titled(lines, start),
	);
	return starts.length >= 2 && breaks.length >= starts.length - 1 ? starts : [];
}

/** Does a part open like an article: a short line without a full stop, then a date, byline or blank line, then running text? */
function titled(lines: readonly Line[], start: number): boolean {
	const [first, ...rest] = lines.slice(start, start + 12).filter((line) => line.text !== '' && !line.isBreak);
	if (first === undefined || first.text.length > 160 || /[.,;:]$/.test(first.text)) return false;
	const header = rest.slice(0, 3).findIndex((line) => line.text.length <= 80 && /\b(?:19|20)\d\d\b/.test(line.text));
	return header >= 0 && rest.some((line) => line.text.length > 60);
}

/** Hints of the header that opens a text: only labelled lines among its first or last ones are the file's own. */
function headerHints(text: string): Hint[] {
	const lines = linesOf(text.length > 20_000 ? text.slice(0, 20_000) : text);
	const [header] = headersOf(lines);
	if (header === undefined || lines.slice(0, header.first).filter((line) => line.text !== '' && !line.isBreak).length > 2) return [];
	return lines.slice(header.first, header.last + 1).flatMap((line) => {
		const found = line.label;
		if (found === null) return [];
		const start = line.start + found.at;
		const span = { start, end: start + found.value.length };
		return [{ field: found.field, value: found.value, evidence: { rule: 'labelled-line', quote: found.value, span } }];
	});
}

/** Splits a clippings export. One article gives one clipping, with the hints of its header, if it has one. */
export function splitClippings(text: string): Clipping[] {
	const lines = linesOf(text);
	const starts = partStarts(lines, headersOf(lines));
	if (starts.length < 2) return [{ text, hints: headerHints(text) }];
	return starts.map((start, i) => {
		const from = lines[start]?.start ?? 0;
		const next = starts[i + 1];
		const part = text.slice(from, next === undefined ? text.length : (lines[next]?.start ?? text.length));
		return { text: part, hints: headerHints(part) };
	});
}
