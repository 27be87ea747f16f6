/**
 * Reading order of a page: a recursive cut along the tallest white gutters (after Nagy and Seth's XY-cut, with Breuel's whitespace for the
 * choice of the cut). What stands above a gutter comes before its columns, what stands below comes after them.
 */
import { bandStarts } from './bands.ts';
import type { Chunk } from './page-text.ts';
import { bodySize, type Row, rowsOf } from './rows.ts';

/** A gutter runs beside at least so many rows, and is so wide (in sizes of the text). */
const LEAST_ROWS = 4;
const LEAST_WIDTH = 0.8;
/** Mean characters of a row on each side; less is a table, or bullets beside a list. */
const LEAST_CHARACTERS = 12;
const DEEPEST = 12;

type Gutter = { readonly x: number; readonly from: number; readonly to: number; readonly strength: number };

/** The regions of a page in the order of reading: chunks of one column each, or of lines over the whole width. */
export function regionsOf(chunks: readonly Chunk[], depth = 0): (readonly Chunk[])[] {
	const rows = rowsOf(chunks);
	const gutter = depth > DEEPEST ? null : bestGutter(rows, bodySize(chunks));
	if (gutter === null) return chunks.length === 0 ? [] : [chunks];
	const of = (from: number, to: number) => rows.slice(from, to).flatMap((row) => row.chunks);
	const starts = [gutter.from, ...bandStarts(rows, gutter, bodySize(chunks))];
	const columns = starts.flatMap((start, i) => sidesOf(of(start, starts[i + 1] ?? gutter.to), gutter.x));
	const parts = [of(0, gutter.from), ...columns, of(gutter.to, rows.length)];
	return parts.flatMap((part) => regionsOf(part, depth + 1));
}

/** What stands on each side of a gutter, in the order of reading. */
function sidesOf(chunks: readonly Chunk[], x: number): (readonly Chunk[])[] {
	const left = chunks.filter(({ x0, x1 }) => (x0 + x1) / 2 < x);
	const right = chunks.filter(({ x0, x1 }) => (x0 + x1) / 2 >= x);
	return chunks.filter(({ rtl }) => rtl).length > chunks.length / 2 ? [right, left] : [left, right];
}

/** For each point of the width: the longest run of rows that leave it free, with text on both sides. */
function bestGutter(rows: readonly Row[], size: number): Gutter | null {
	if (rows.length < LEAST_ROWS) return null;
	const edges = rows.flatMap(({ chunks }) => chunks.flatMap(({ x0, x1 }) => [x0, x1]));
	const start = Math.floor(Math.min(...edges));
	const width = Math.ceil(Math.max(...edges)) - start;
	const need = Math.max(4, Math.ceil(LEAST_WIDTH * size));
	let best: Gutter | null = null;
	for (let offset = need; offset + need < width; offset += 2) {
		const [x0, x1] = [start + offset, start + offset + need];
		let from = 0;
		for (let i = 0; i <= rows.length; i++) {
			const row = rows[i];
			if (row?.chunks.every((chunk) => chunk.x1 <= x0 + 0.5 || chunk.x0 >= x1 - 0.5)) continue;
			if (i - from >= LEAST_ROWS) {
				const found = gutterAt(rows, from, i, (x0 + x1) / 2);
				if (found !== null && (best === null || isBetter(found, best))) best = found;
			}
			from = i + 1;
		}
	}
	return best;
}

/** More rows with text on both sides, then more rows in all. */
const isBetter = (a: Gutter, b: Gutter) => a.strength > b.strength || (a.strength === b.strength && a.to - a.from > b.to - b.from);

/** The gutter between two rows at `x`, cut to where text stands on both sides; null where that is a table or too little. */
function gutterAt(rows: readonly Row[], from: number, to: number, x: number): Gutter | null {
	const sides = rows.slice(from, to).map(({ chunks }) => ({
		left: chunks.filter((chunk) => chunk.x1 <= x),
		right: chunks.filter((chunk) => chunk.x0 >= x),
	}));
	const lefts = sides.flatMap(({ left }, i) => (left.length > 0 ? [i] : []));
	const rights = sides.flatMap(({ right }, i) => (right.length > 0 ? [i] : []));
	if (lefts.length < LEAST_ROWS - 1 || rights.length < LEAST_ROWS - 1) return null;
	// A row that stands alone above or below the other side belongs to the whole width only if both sides end there.
	const first = Math.max(Math.min(lefts[0] ?? 0, rights[0] ?? 0), 0);
	const last = Math.max(lefts.at(-1) ?? 0, rights.at(-1) ?? 0);
	const overlap = Math.min(lefts.at(-1) ?? 0, rights.at(-1) ?? 0) - Math.max(lefts[0] ?? 0, rights[0] ?? 0) + 1;
	if (overlap < LEAST_ROWS - 1) return null;
	const mean = (side: 'left' | 'right', count: number) =>
		sides.reduce((sum, row) => sum + row[side].reduce((total, { text }) => total + text.length, 0), 0) / count;
	if (mean('left', lefts.length) < LEAST_CHARACTERS || mean('right', rights.length) < LEAST_CHARACTERS) return null;
	return { x, from: from + first, to: from + last + 1, strength: Math.min(lefts.length, rights.length) };
}
