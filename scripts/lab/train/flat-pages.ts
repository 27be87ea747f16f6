/** The saved pages as a scraper flattens them: text alone, a block a line; their lines labelled by what annotators took from the page. */
import { textOfHtml } from '../../ingest/read/html-text.ts';
import type { SavedPage } from '../rows.ts';
import { pageLabels } from './page-labels.ts';
import { type Page, sameTitle, weigh } from './pages.ts';
import { flatIdOf, siteOfPage } from './saved-pages.ts';
import { servedLines } from './served-lines.ts';

/** What a page weighs against one of the evaluation's texts (45). */
const WEIGHT = 30;
/** A title is not looked for in longer lines. */
const LONGEST_TITLE = 300;

/** The text of a page without its marks of headings, items and captions. */
export const flatText = (html: string): string =>
	textOfHtml(html)
		.replace(/^(?:#{1,6}|[->]|!!)\s/gmu, '')
		.replace(/\n{2,}/gu, '\n')
		.trim();

/** Pages of `saved-pages.jsonl.gz` as pages of lines. */
export const flatPages = (saved: readonly SavedPage[]): Page[] =>
	saved.map((page) => {
		const { lines } = servedLines(flatText(page.html));
		const label = pageLabels(
			lines.map(({ text }) => text),
			page.main_content,
		);
		const { title } = page;
		const titles = new Set(
			title === undefined ? [] : lines.flatMap(({ text }, i) => (text.length < LONGEST_TITLE && sameTitle(text, title) ? [i] : [])),
		);
		for (const i of titles) label[i] = -1;
		return {
			id: flatIdOf(page),
			dataset: 'flat',
			site: siteOfPage(page),
			language: '',
			lines,
			label,
			weight: weigh(lines, label, WEIGHT),
			titles,
			titleKnown: titles.size > 0,
		};
	});
