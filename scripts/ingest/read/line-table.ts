/** The lines of a text in columns: an object a line costs more than the text itself in a file of a million lines. */
import { type Labelled, labelled, labelNumber } from './header-labels.ts';

export type LineTable = {
	readonly text: string;
	readonly count: number;
	/** Where each line begins, and one beyond the last: line n ends one character before `start[n + 1]`. */
	readonly start: Int32Array;
	readonly kind: Uint8Array;
	/** The number of its label (`labels.ts`), for a line whose kind is `LABELLED`. */
	readonly label: Uint8Array;
};

export const TEXT = 0;
export const BLANK = 1;
/** Parts articles: a rule of five signs or more, or a counter as "Document 2 of 9". */
export const BREAK = 2;
/** Three or four signs, as Markdown draws its rules: parts articles only where each is one beyond doubt. */
export const RULE = 3;
export const LABELLED = 4;

const LONG_RULE = /^\s*(?:[-=_*#~+—–]{5,}|(?:[-*_] ){4,}[-*_]?)\s*$/;
const SHORT_RULE = /^\s*(?:-{3,4}|\*{3,4}|_{3,4}|[-*_] [-*_] [-*_])\s*$/;
const COUNTER =
	/^(?:document|article|artikel|dokument|artículo|articolo|artigo|artykuł|item|clipping)?\s{0,2}\(?\d{1,4}\s*(?:of|von|van|de|di|z|af|av|\/)\s*\d{1,4}\)?\s*(?:documents?|articles?|artikel|artikelen|dokumente|documentos|articoli)?$/i;

/** Cuts a text, whose line ends are trimmed, into lines and says what each is. Linear. */
export function lineTable(text: string): LineTable {
	let count = 1;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
	const start = new Int32Array(count + 1);
	const kind = new Uint8Array(count);
	const label = new Uint8Array(count);
	let from = 0;
	for (let i = 0; i < count; i++) {
		const newline = text.indexOf('\n', from);
		const end = newline < 0 ? text.length : newline;
		start[i] = from;
		const found = kindOf(text, from, end);
		kind[i] = found < 0 ? LABELLED : found;
		if (found < 0) label[i] = -found - 1;
		from = end + 1;
	}
	start[count] = text.length + 1;
	return { text, count, start, kind, label };
}

export const lengthOf = ({ start }: LineTable, i: number) => (start[i + 1] ?? 0) - (start[i] ?? 0) - 1;
export const lineOf = ({ text, start }: LineTable, i: number) => text.slice(start[i], (start[i + 1] ?? 1) - 1);
/** The label of a line whose kind is `LABELLED`. */
export const labelOf = (lines: LineTable, i: number): Labelled => labelled(lineOf(lines, i)) as Labelled;

/** The kind of a line, or −1 less the number of its label. Most lines are told by their first characters alone, without a copy of them. */
function kindOf(text: string, from: number, end: number): number {
	const length = end - from;
	if (length === 0) return BLANK;
	if (length < 3) return TEXT;
	const first = text.charCodeAt(from);
	const isSign = first < 0x30 || first === 0x3d || first === 0x5f || first === 0x7e || first > 0x2000;
	if (isSign && length <= 400) {
		const line = text.slice(from, end);
		if (LONG_RULE.test(line)) return BREAK;
		if (length < 12 && SHORT_RULE.test(line)) return RULE;
	}
	if (length < 60 && hasDigit(text, end - 16, end) && COUNTER.test(text.slice(from, end).trim())) return BREAK;
	const number = hasColon(text, from, Math.min(end, from + 40)) ? labelNumber(text.slice(from, end)) : -1;
	return number < 0 ? TEXT : -1 - number;
}

function hasDigit(text: string, from: number, end: number): boolean {
	for (let i = Math.max(0, from); i < end; i++) if (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) return true;
	return false;
}

function hasColon(text: string, from: number, end: number): boolean {
	for (let i = from; i < end; i++) if (text.charCodeAt(i) === 0x3a || text.charCodeAt(i) === 0xff1a) return true;
	return false;
}
