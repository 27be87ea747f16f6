/** A PDF with a text layer → its articles. What holds pictures of text only is refused, with the remedy. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { readPages } from './page-text.ts';
import { inColumns } from './paper-heads.ts';
import { articlesOf, type PdfArticle, runningHints, sharedIssue } from './pdf-articles.ts';
import { blocksOf } from './pdf-blocks.ts';
import { linesOf } from './pdf-lines.ts';
import { bodySize } from './rows.ts';
import { withoutRunning } from './running.ts';

const OCR = 'Run text recognition over it (for instance `ocrmypdf in.pdf out.pdf`) and put the result in its place.';
/** Letters a page below which there is no text layer worth the name. */
const LEAST_LETTERS = 20;

export type PdfReading = {
	readonly articles: readonly PdfArticle[];
	/** Name and day of the issue out of the running heads; of several articles, what holds for each of them. */
	readonly masthead: readonly Hint[];
	/** Pages of an otherwise readable file that are pictures, damaged, or beyond the limit. */
	readonly pages: readonly { readonly numbers: readonly number[]; readonly reason: string; readonly remedy: string }[];
};

/** `most`: pages that are read. Throws a SeedError for scans, encrypted and damaged files. */
export async function readPdf(bytes: Uint8Array, most: number, split: boolean): Promise<PdfReading> {
	const { pages, count, broken, pictures } = await readPages(bytes, most);
	if (pages.length === 0) throw new SeedError('the PDF is damaged: none of its pages can be read', 'Download or save it once more.');
	const text = pages.flatMap(({ chunks }) => chunks.map((chunk) => chunk.text)).join(' ');
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters < LEAST_LETTERS * Math.max(1, pages.length - pictures.length) && letters < 400) {
		const scan = pictures.length > 0;
		throw new SeedError(
			scan
				? `this is a scanned PDF: its ${count === 1 ? 'page is a picture' : `${count} pages are pictures`} of text, without letters`
				: 'the PDF holds no text',
			OCR,
		);
	}
	// Fonts without a table of characters give signs of the private area, or none.
	const lost = text.match(/[\uE000-\uF8FF\uFFFD\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0;
	if (lost > 0.2 * (letters + lost))
		throw new SeedError('the letters of the PDF cannot be told: its fonts do not say what their signs mean', OCR);
	const { pages: plain, running } = withoutRunning(pages);
	const size = bodySize(plain.flatMap(({ chunks }) => chunks));
	const lines = linesOf(plain);
	const blocks = blocksOf(lines, size);
	const left = [
		{ numbers: pictures, reason: 'is a scanned picture of text, without letters', remedy: OCR },
		{ numbers: broken, reason: 'is damaged', remedy: 'Download or save the PDF once more.' },
		...(count > most
			? [
					{
						numbers: [most + 1],
						reason: `and what follows it were not read: the PDF has more than ${most} pages`,
						remedy: 'Split the PDF, or raise limits.pages in storyfold.config.ts.',
					},
				]
			: []),
	];
	const articles = articlesOf(blocks, split, inColumns(lines, size), running);
	return {
		articles,
		masthead:
			articles.length > 1
				? sharedIssue(running, articles)
				: runningHints(running, articles[0]?.hints.find(({ field }) => field === 'title')?.value ?? null),
		pages: left.filter(({ numbers }) => numbers.length > 0),
	};
}
