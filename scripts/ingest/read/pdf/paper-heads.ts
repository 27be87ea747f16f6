/** Articles of a newspaper that prints neither a day nor an author beside its titles: told by their size, where something says that it is a paper. */
import type { PdfBlock } from './pdf-blocks.ts';
import type { Line } from './pdf-lines.ts';

/**
 * `issue`: a name over the first page, or the edges of pages in columns, say which issue it is. `columns`: most pages are set in columns, as papers
 * are, and some reports.
 */
export type PaperSign = 'issue' | 'columns' | null;

/** From this ratio to the size of the text on, a heading of a paper is a title: headings within an article are smaller. */
const TITLE = 1.4;
/** Two sizes (points) that are the same. */
const SAME = 0.6;
/** Running text (characters) under each title. */
const LEAST_BODY = 160;
/** Lines of a column. */
const LEAST_LINES = 4;
/** What chapters of a report are called: a number, or a part that each report has. */
const CHAPTER =
	/^(?:\d{1,2}(?:\.\d{1,2})*\.?\s|[IVX]{1,5}\.\s|(?:chapter|kapitel|chapitre|capítulo|capitolo|hoofdstuk|section|abschnitt|annex|appendix|anhang|annexe|abstract|introduction|einleitung|summary|zusammenfassung|résumé|conclusions?|references|bibliography|literatur|contents|inhalt)(?!\p{L}))/iu;

/** Are most pages set in columns: two regions side by side with lines of the text's size? */
export function inColumns(lines: readonly Line[], size: number): boolean {
	const pages = new Map<number, Map<number, { x0: number; x1: number; count: number }>>();
	for (const { page, region, x0, x1, size: own } of lines) {
		if (Math.abs(own - size) > SAME) continue;
		const regions = pages.get(page) ?? new Map();
		pages.set(page, regions);
		const known = regions.get(region);
		regions.set(
			region,
			known === undefined ? { x0, x1, count: 1 } : { x0: Math.min(known.x0, x0), x1: Math.max(known.x1, x1), count: known.count + 1 },
		);
	}
	const set = [...pages.values()].filter((regions) => {
		const columns = [...regions.values()].filter(({ count }) => count >= LEAST_LINES);
		return columns.some((one) => columns.some((other) => other.x0 > one.x1));
	});
	return set.length > pages.size / 2;
}

/** Numbers of the headings with which articles begin; none where the file may be one article. */
export function paperStarts(blocks: readonly PdfBlock[], sign: PaperSign): number[] {
	if (sign === null) return [];
	const text = textSize(blocks);
	const headings = blocks.flatMap(({ kind, size }, i) =>
		kind === 'heading' && size >= TITLE * text && blocks[i - 1]?.kind !== 'heading' ? [i] : [],
	);
	const largest = Math.max(0, ...headings.map((i) => blocks[i]?.size ?? 0));
	const pages = new Set(blocks.map(({ page }) => page)).size;
	const starts = sign === 'issue' ? headings : headings.filter((i) => (blocks[i]?.size ?? 0) >= largest - SAME);
	const full = starts.filter((start, k) => bodyBetween(blocks, start, starts[k + 1] ?? blocks.length) >= LEAST_BODY);
	if (full.length < 2 || full.length < starts.length || starts.some((i) => CHAPTER.test(blocks[i]?.text ?? ''))) return [];
	const covered = new Set(starts.map((i) => blocks[i]?.page)).size;
	return sign === 'issue' || (pages >= 2 && covered >= 0.6 * pages) ? starts : [];
}

const isText = ({ kind }: PdfBlock) => kind === 'paragraph' || kind === 'item';

function bodyBetween(blocks: readonly PdfBlock[], from: number, to: number): number {
	return blocks.slice(from + 1, to).reduce((sum, block) => sum + (isText(block) ? block.text.length : 0), 0);
}

/** The size in which most of the text is set. */
function textSize(blocks: readonly PdfBlock[]): number {
	const sizes = new Map<number, number>();
	for (const block of blocks) if (isText(block)) sizes.set(block.size, (sizes.get(block.size) ?? 0) + block.text.length);
	return [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [Number.POSITIVE_INFINITY, 0])[0];
}
