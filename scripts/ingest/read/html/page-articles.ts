/** Several articles in one page: `<article>` elements that are each a full one, not a list of teasers. */
import type { Hint } from '../../document/types.ts';
import type { Segments, TextBlock } from './block.ts';
import { headingTag } from './tags.ts';

/** The blocks of one article, [from, to), and what it says of itself. */
export type PageArticle = { readonly from: number; readonly to: number; readonly hints: readonly Hint[] };

/** A full article has this much running text (characters) in two paragraphs or more. */
const LEAST_TEXT = 500;
/** A heading that is a link leads to the article elsewhere: then only a text of this length is no teaser. */
const LEAST_LINKED = 2000;
/** From this length on a paragraph is running text. */
const PARAGRAPH = 60;

/** The full articles of a page in their order; fewer than two are none. */
export function fullArticles(segments: Segments): PageArticle[] {
	const { elements, blocks } = segments;
	const outer = blocks.map((block) => outermost(elements, block));
	const articles: { element: number; from: number; to: number }[] = [];
	for (const [i, element] of outer.entries()) {
		const last = articles.at(-1);
		if (element >= 0 && last?.element === element) last.to = i + 1;
		else if (element >= 0) articles.push({ element, from: i, to: i + 1 });
	}
	const full = articles.filter(({ from, to }) => isFull(segments, from, to));
	const titles = new Set(full.map(({ from, to }) => headingOf(segments, from, to)?.text ?? ''));
	if (full.length < 2 || titles.size < full.length) return [];
	return full.map(({ from, to }) => ({ from, to, hints: hintsOf(segments, from, to) }));
}

function outermost(elements: Segments['elements'], block: TextBlock): number {
	let found = -1;
	for (let at = block.box; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.tag === 'article') found = at;
	return found;
}

const headingOf = ({ elements, blocks }: Segments, from: number, to: number) =>
	blocks.slice(from, to).find((block) => /^h[1-3]$/.test(headingTag(elements, block)));

function isFull(segments: Segments, from: number, to: number): boolean {
	const { elements, blocks } = segments;
	const heading = headingOf(segments, from, to);
	const paragraphs = blocks
		.slice(from, to)
		.filter(({ box, text }) => elements[box]?.tag === 'p' && text.length >= PARAGRAPH)
		.map(({ text }) => text.length);
	const size = paragraphs.reduce((sum, length) => sum + length, 0);
	if (heading === undefined || paragraphs.length < 2) return false;
	return size >= (heading.linkChars > 0 ? LEAST_LINKED : LEAST_TEXT);
}

function hintsOf(segments: Segments, from: number, to: number): Hint[] {
	const { elements, blocks } = segments;
	const inside = blocks.slice(from, to);
	const datetime = inside
		.flatMap(({ times }) => times)
		.map((at) => elements[at]?.datetime ?? '')
		.find((value) => value !== '');
	const values = [
		['title', 'html-heading', headingOf(segments, from, to)?.text ?? ''],
		['date', 'html-time', datetime ?? ''],
		['byline', 'page-byline', inside.find(({ byline }) => byline !== '')?.byline ?? ''],
	] as const;
	return values.flatMap(([field, rule, value]) =>
		value === '' || value.length > 300 ? [] : [{ field, value, evidence: { rule, quote: value, span: null } }],
	);
}
