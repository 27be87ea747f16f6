/** Running heads and feet, page numbers: what stands at the edge of pages and repeats, or stands there alone and small. */

import { isPrintedEdge } from './browser-print.ts';
import { labelPairs } from './label-rows.ts';
import type { PdfPage } from './page-text.ts';
import { bodySize, type Row, rowsOf } from './rows.ts';

/** How many rows at the top and at the bottom of a page are looked at. */
const EDGE = 3;
/** Share of a page's height, from the edge, in which a page number or the small print of a single page may stand. */
const MARGIN = 0.09;
const PAGE_NUMBER =
	/^[-–—\s[(|]*(?:(?:page|seite|pagina|pag|página|pág|str|strona|side|sida|sivu|blz|bl|s|p|стр|с|σελ|صفحة|ص|עמ|עמוד|第)\.?\s*)?\d{1,4}(?:\s?(?:页|頁|版|面|ページ|쪽|면))?(?:\s*(?:\/|of|von|van|de|sur|di|av|af|z|\|)\s*\d{1,4})?[-–—\s\])|]*$/i;

export type WithoutRunning = {
	readonly pages: readonly PdfPage[] /** What was taken out, each once, in order. */;
	readonly running: readonly string[];
};

export function withoutRunning(pages: readonly PdfPage[]): WithoutRunning {
	const edges = pages.map((page) => edgeRows(page));
	const counts = new Map<string, number>();
	for (const rows of edges) for (const key of new Set(rows.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
	const least = Math.max(2, Math.ceil(0.3 * pages.length));
	const size = bodySize(pages.flatMap((page) => page.chunks));
	const keys = edges.map((rows) => new Set(rows.map(keyOf)));
	const repeats = (row: Row, i: number) => {
		const key = keyOf(row);
		if ((counts.get(key) ?? 0) >= least) return true;
		// The title of an article of a few pages stands above each of them.
		const height = pages[i]?.height ?? 0;
		return (row.y < MARGIN * height || row.y > (1 - MARGIN) * height) && (keys[i - 1]?.has(key) === true || keys[i + 1]?.has(key) === true);
	};
	const running = new Set<string>();
	const kept = pages.map((page, i) => {
		const drop = new Set(
			(edges[i] ?? [])
				.filter(
					(row) => labelPairs(row).length === 0 && (repeats(row, i) || PAGE_NUMBER.test(textOf(row)) || isSmallPrint(row, page, size)),
				)
				.flatMap((row) => row.chunks),
		);
		for (const row of edges[i] ?? [])
			if (row.chunks.some((chunk) => drop.has(chunk)) && !PAGE_NUMBER.test(textOf(row))) running.add(textOf(row));
		return { ...page, chunks: page.chunks.filter((chunk) => !drop.has(chunk)) };
	});
	return { pages: kept, running: [...running] };
}

function edgeRows({ chunks }: PdfPage): Row[] {
	const rows = rowsOf(chunks);
	return rows.length <= 2 * EDGE ? rows : [...rows.slice(0, EDGE), ...rows.slice(-EDGE)];
}

const textOf = (row: Row) => row.chunks.map(({ text }) => text).join(' ');

/** The number of the page at the beginning or the end of a head, with its word. */
const NUMBERED =
	/^\d{1,3}\s+(?=\D)|(?:(?<!\s)\s+)?(?:[|·•–-]\s*)?(?:(?:page|seite|pagina|página|pág\.?|strona|side|sida|blz\.?|p\.|s\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|van|de|sur|di)\s*\d{1,3})?$/i;

/** The same head on other pages: its words without the page's number, its place within some points. */
const keyOf = (row: Row) => `${Math.round(row.y / 6)} ${textOf(row).replace(NUMBERED, '').toLowerCase()}`;

/** In the margin, smaller than the text, and away from it or printed there by a browser. */
function isSmallPrint(row: Row, page: PdfPage, size: number): boolean {
	const outside = row.y < MARGIN * page.height || row.y > (1 - MARGIN) * page.height;
	if (!outside || row.chunks.some((chunk) => chunk.size > 0.85 * size)) return false;
	if (isPrintedEdge(textOf(row))) return true;
	const distance = Math.min(...page.chunks.filter((chunk) => !row.chunks.includes(chunk)).map((chunk) => Math.abs(chunk.y - row.y)));
	return distance > 2 * size;
}
