/** Several articles in one page: `<article>` elements that are each a full one, not a list of teasers. */
import type { Hint } from '../document/types.ts';

export type PagePart = { readonly html: string; readonly hints: readonly Hint[] };

/** A full article has this much running text (characters) in two paragraphs or more. */
const LEAST_TEXT = 500;
/** A heading that is a link leads to the article elsewhere: then only a text of this length is no teaser. */
const LEAST_LINKED = 2000;
/** From this length on a paragraph is running text. */
const PARAGRAPH = 60;

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The full articles of a page in their order, each with what it says of itself; fewer than two are none. */
export function fullArticles(document: Document): PagePart[] {
	const outer = [...document.querySelectorAll('article')].filter((article) => article.parentElement?.closest('article') === null);
	const full = outer.filter(isFull);
	const titles = new Set(full.map((article) => textOf(headingOf(article))));
	return full.length < 2 || titles.size < full.length ? [] : full.map((article) => ({ html: article.outerHTML, hints: hintsOf(article) }));
}

const headingOf = (article: Element) => article.querySelector('h1, h2, h3');

function isFull(article: Element): boolean {
	const heading = headingOf(article);
	const paragraphs = [...article.querySelectorAll('p')]
		.map((paragraph) => textOf(paragraph).length)
		.filter((length) => length >= PARAGRAPH);
	const size = paragraphs.reduce((sum, length) => sum + length, 0);
	if (heading === null || textOf(heading) === '' || paragraphs.length < 2) return false;
	const linked = heading.querySelector('a[href]') !== null || heading.closest('a[href]') !== null;
	return size >= (linked ? LEAST_LINKED : LEAST_TEXT);
}

function hintsOf(article: Element): Hint[] {
	const values = [
		['title', 'html-heading', textOf(headingOf(article))],
		['date', 'html-time', article.querySelector('time[datetime]')?.getAttribute('datetime') ?? ''],
		['byline', 'page-byline', textOf(article.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author'))],
	] as const;
	return values.flatMap(([field, rule, value]) =>
		value === '' || value.length > 300 ? [] : [{ field, value, evidence: { rule, quote: value, span: null } }],
	);
}
