/**
 * What points from a page of news to another article of its site: a line or a heading that is a link from beginning to end. Only where the page
 * says that it is a news article; on other pages such lines are what the page is about.
 */
import { readingLength } from '../reading-length.ts';
import type { Element, Segments, TextBlock } from './block.ts';
import { KEEP } from './page-blocks.ts';
import { headingTag } from './tags.ts';

/** The types of schema.org that a news article has. */
const NEWS = /"(?:[A-Za-z]{0,20}NewsArticle|LiveBlogPosting)"/;
/** Words of a headline, at least; characters (`readingLength`) where no spaces part them. */
const WORDS = 5;
const SHORTEST = 25;
const LONG = 80;
const SENTENCE = /[.!…。！।]["”“»’')\]]{0,2}$/u;
/** A page more than this share of whose text are such links is a list. */
const MOST_OF_TEXT = 0.25;
const NEVER = 0.01;

export const isNews = (html: string): boolean => NEWS.test(html);

/** `www.a.example.co.uk` → `example.co.uk`: the site that a host belongs to. */
function siteOf(host: string): string {
	const labels = host.split('.');
	return labels.slice((labels.at(-2) ?? '').length <= 3 && labels.length > 2 ? -3 : -2).join('.');
}

function parsed(href: string, base: string): URL | null {
	try {
		return new URL(href, base);
	} catch {
		return null;
	}
}

/** Another page of the same site; a place on the same page is none. */
function leadsOn(href: string, address: string): boolean {
	const [to, own] = [parsed(href, address), parsed(address, address)];
	if (to === null || own === null || href.startsWith('#') || !/^https?:$/.test(to.protocol)) return false;
	return siteOf(to.host) === siteOf(own.host) && to.pathname !== own.pathname && to.pathname.length > 1;
}

/** The link that holds a block or is all of it. */
function hrefOf(elements: readonly Element[], links: ReadonlyMap<number, string>, { element }: TextBlock): string {
	for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.tag === 'a') return elements[at]?.href ?? '';
	return links.get(element) ?? '';
}

const isHeadline = ({ text, links, linkChars }: TextBlock): boolean =>
	links === 1 &&
	linkChars >= 0.9 * text.replace(/\s/g, '').length &&
	readingLength(text) >= SHORTEST &&
	(text.split(' ').length >= WORDS || readingLength(text) > text.length) &&
	!SENTENCE.test(text);

/** A card of so many blocks and characters (`readingLength`) at most: headline, teaser, day. */
const CARD_BLOCKS = 3;
const CARD_SIZE = 400;

/** What stands below a pointer in its card. */
function cardBelow({ elements, blocks }: Segments, pointer: number): TextBlock[] {
	for (let at = (blocks[pointer] as TextBlock).element; at >= 0; at = elements[at]?.parent ?? -1) {
		const isInside = (block: TextBlock | undefined) => {
			let up = block?.element ?? -1;
			while (up > at) up = elements[up]?.parent ?? -1;
			return up === at;
		};
		let [from, to] = [pointer, pointer + 1];
		while (from > 0 && pointer - from < CARD_BLOCKS && isInside(blocks[from - 1])) from--;
		while (to - pointer <= CARD_BLOCKS && isInside(blocks[to])) to++;
		const card = blocks.slice(from, to);
		if (card.length > CARD_BLOCKS || card.reduce((sum, { text }) => sum + readingLength(text), 0) > CARD_SIZE) return [];
		if (card.length > 1) return blocks.slice(pointer + 1, to);
	}
	return [];
}

/** Probabilities of the blocks, next to none for such pointers. `address`: of the page; without one nothing is told. */
export function withoutPointers({ elements, blocks }: Segments, likely: Float32Array, address: string): Float32Array {
	const links = new Map(elements.flatMap(({ tag, parent, href }) => (tag === 'a' ? [[parent, href] as const] : [])));
	const parentOf = ({ box }: TextBlock) => elements[box]?.parent ?? -1;
	const isText = (block: TextBlock, i: number) => (likely[i] ?? 0) >= KEEP && block.linkChars === 0 && block.text.length >= LONG;
	const holdsText = new Set(blocks.filter(isText).map(parentOf));
	const isPointer = (block: TextBlock) =>
		isHeadline(block) &&
		!(headingTag(elements, block) !== '' && holdsText.has(parentOf(block))) &&
		leadsOn(hrefOf(elements, links, block), address);
	const pointers = new Set(blocks.filter(isPointer));
	const sizeOf = (is: (block: TextBlock) => boolean) =>
		blocks.reduce((sum, block, i) => sum + ((likely[i] ?? 0) >= KEEP && is(block) ? block.text.length : 0), 0);
	if (sizeOf((block) => pointers.has(block)) > MOST_OF_TEXT * sizeOf((block) => !pointers.has(block))) return likely;
	const gone = new Set(blocks.flatMap((block, i) => (pointers.has(block) ? [block, ...cardBelow({ elements, blocks }, i)] : [])));
	return likely.map((own, i) => (gone.has(blocks[i] as TextBlock) ? Math.min(own, NEVER) : own));
}
