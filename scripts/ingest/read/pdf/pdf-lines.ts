/** Regions of pages → lines in the order of reading. */
import { type LabelPair, labelPairs } from './label-rows.ts';
import type { Chunk, PdfPage } from './page-text.ts';
import { type Row, rowsOf } from './rows.ts';
import { regionsOf } from './xy-cut.ts';

/** `font`: that of most of its characters. */
export type Line = Chunk & {
	readonly page: number;
	/** Lines of one column on one page have the same number. */
	readonly region: number;
	/** Labels and values, where it is a row of such a table. */
	readonly pairs: readonly LabelPair[];
};

/** Gaps in a row wider than this (in sizes of the text) part the cells of a table. */
const CELL = 2.5;

export function linesOf(pages: readonly PdfPage[]): Line[] {
	let region = 0;
	return pages.flatMap(({ number, chunks }) => {
		const fromRight = isMostlyFromRight(chunks);
		return regionsOf(chunks).flatMap((part) => {
			region++;
			return rowsOf(part).map((row) => lineOf(row, number, region, fromRight));
		});
	});
}

const isMostlyFromRight = (chunks: readonly Chunk[]) => chunks.filter(({ rtl }) => rtl).length > chunks.length / 2;

/** The last line of a paragraph may hold a figure alone: the full stop at its left ends it. */
const STOP_AT_LEFT = /^([.,:;!?…]+)(\d[\d.,]*)$/;

/** `fromRight`: its page runs from right to left, and so does a line that has no letter to say so. */
function lineOf(row: Row, page: number, region: number, fromRight: boolean): Line {
	const { chunks } = row;
	const isFigure = fromRight && !chunks.some(({ text }) => /\p{L}/u.test(text));
	const rtl = isFigure || isMostlyFromRight(chunks);
	const ordered = rtl ? chunks.toReversed() : chunks;
	let text = '';
	ordered.forEach((chunk, i) => {
		const previous = ordered[i - 1];
		const gap = previous === undefined ? 0 : rtl ? previous.x0 - chunk.x1 : chunk.x0 - previous.x1;
		text += (i === 0 ? '' : gap > CELL * chunk.size ? '\t' : gap < 0.15 * chunk.size ? '' : ' ') + chunk.text;
	});
	return {
		text: isFigure ? text.replace(STOP_AT_LEFT, '$2$1') : text,
		x0: Math.min(...chunks.map(({ x0 }) => x0)),
		x1: Math.max(...chunks.map(({ x1 }) => x1)),
		y: row.y,
		size: Math.max(...chunks.map(({ size }) => size)),
		font: mostOf(chunks),
		rtl,
		page,
		region,
		pairs: labelPairs(row),
	};
}

function mostOf(chunks: readonly Chunk[]): string {
	const counts = new Map<string, number>();
	for (const { font, text } of chunks) counts.set(font, (counts.get(font) ?? 0) + text.length);
	return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}
