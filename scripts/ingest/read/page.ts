/**
 * A saved web page → its articles as line text, each with hints. Each block of the page is a line, and each line comes with the
 * probability that it is body, told by the markup: what stays is decided when the text is cleaned.
 */
import type { Hint } from '../document/types.ts';
import { withoutApart } from './html/apart.ts';
import { deckOf, descriptionsOf, withDeck } from './html/deck.ts';
import { fullArticles } from './html/page-articles.ts';
import { bodyOf, committedForest, KEEP } from './html/page-blocks.ts';
import { lineOf } from './html/page-lines.ts';
import { titleHint } from './html/page-title.ts';
import { placedHints } from './html/placed.ts';
import { isNews, withoutPointers } from './html/pointers.ts';
import { segment } from './html/segment.ts';
import { withSiblings } from './html/siblings.ts';
import { titleEnd } from './html/title-end.ts';
import { hintsOfHtml } from './html-hints.ts';

/** `body`: probability that a line is body, one number for each line that holds text. `aside`: lines outside all articles, with the first of several. */
export type PageArticle = {
	readonly text: string;
	readonly body: readonly number[];
	readonly aside: string;
	readonly hints: readonly Hint[];
};

const OPENING =
	/^\s{0,200}(?:<!--[\s\S]{0,600}?-->\s{0,200})?(?:<!doctype html|<html[\s>]|<\?xml[^<>]{0,200}\?>\s{0,20}<(?:!doctype )?html)/i;

export const looksLikePage = (text: string): boolean => OPENING.test(text.slice(0, 1500));

/** One article for most pages; several where several full ones stand in it and `split` allows it. */
export function readPage(html: string, { split }: { readonly split: boolean }, forest = committedForest()): PageArticle[] {
	const hints = hintsOfHtml(html);
	const segments = segment(html);
	const judged = bodyOf(segments, hints.find(({ field }) => field === 'title')?.value ?? '', forest);
	const apart = withoutApart(segments, withSiblings(segments, judged));
	const address = hints.find(({ field }) => field === 'url')?.value ?? '';
	const told = isNews(html) ? withoutPointers(segments, apart, address) : apart;
	const deck = deckOf(segments, told, descriptionsOf(html));
	const likely = withDeck(told, deck);
	const lines = segments.blocks.map((block, i) =>
		lineOf(segments, block, deck.blocks.has(i) ? 'deck' : (likely[i] ?? 0) >= KEEP ? 'body' : 'other'),
	);
	const article = (from: number, to: number) => {
		const inside = [...lines.keys()].filter((i) => i >= from && i < to && lines[i] !== '');
		return {
			text: inside.map((i) => lines[i]).join('\n\n'),
			body: inside.map((i) => Math.round((likely[i] ?? 0) * 1000) / 1000),
			aside: '',
		};
	};
	const parts = split ? fullArticles(segments) : [];
	if (parts.length < 2) {
		const title = titleHint(segments, told, hints);
		const said = [...hints.filter(({ field }) => field !== 'title'), ...placedHints(segments, told, hints)];
		return [{ ...article(0, lines.length), hints: [...title, ...said, ...titleEnd(html, title[0]?.value ?? '', said)] }];
	}
	const ofPage = hints.filter(({ field }) => field === 'source' || field === 'language');
	const outside = lines.filter((line, i) => line !== '' && !parts.some(({ from, to }) => i >= from && i < to));
	return parts.map(({ from, to, hints: own }, i) => ({
		...article(from, to),
		aside: i === 0 ? outside.map((line) => line.replace(/^(?:#{2}|[->]|!!)\s/, '')).join('\n') : '',
		hints: [...own, ...ofPage],
	}));
}
