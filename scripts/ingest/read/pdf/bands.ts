/**
 * Articles that stand one above the other on a page of columns, each over all of them: their columns are read to the end of the article, not to
 * the end of the page. Told by the heading of the lower one: it stands in a row of its own, and beside it every column is white.
 */
import type { Row } from './rows.ts';

/** From this ratio to the size of the text on, a line may be the heading of an article: the headings within one are smaller. */
const LARGER = 1.4;
/** White above the heading, in sizes of the text: what parts it from the rows before, and what no column flows through. */
const PARTED = 0.8;
const WIDE = 3;
/** Rows of a head (the heading's own, its author, its day) until the text begins beside which the other column goes on. */
const MOST_HEAD = 4;

/** Rows `from` to `to` (not included) have columns on both sides of `x`. */
export type Columns = { readonly x: number; readonly from: number; readonly to: number };

/** The rows with which a lower article begins. */
export function bandStarts(rows: readonly Row[], { x, from, to }: Columns, size: number): number[] {
	const sides = rows.slice(from, to).map(({ y, chunks }) => {
		const left = chunks.filter((chunk) => chunk.x1 <= x);
		const right = chunks.filter((chunk) => chunk.x0 >= x);
		const isHead = (side: Row['chunks']) => side.length > 0 && side.every((chunk) => chunk.size >= LARGER * size);
		return { y, hasLeft: left.length > 0, hasRight: right.length > 0, heads: [isHead(left), isHead(right)], tall: sizeOf(chunks) };
	});
	const resumes = (i: number) => sides.findIndex(({ hasLeft, hasRight }, k) => k >= i && hasLeft && hasRight);
	return sides.flatMap((row, i) => {
		const previous = sides[i - 1];
		if (previous === undefined || !row.heads.includes(true)) return [];
		const white = row.y - row.tall - previous.y;
		const level = resumes(i);
		const above = sides.slice(0, i);
		if (white < PARTED * size || level < 0 || level - i > MOST_HEAD) return [];
		if (!above.some(({ hasLeft }) => hasLeft) || !above.some(({ hasRight }) => hasRight)) return [];
		// Text beside the heading itself is a column that flows past it, unless nothing flows there.
		const stands = level > i ? sides.slice(i, level).every((one) => one.hasLeft === row.hasLeft) : row.heads.every(Boolean);
		return stands || white >= WIDE * size ? [from + i] : [];
	});
}

const sizeOf = (chunks: Row['chunks']) => Math.max(...chunks.map(({ size }) => size));
