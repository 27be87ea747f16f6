/** Copies what is selected, or else the reference of the page: the very words, their source, and a link that leads to them. */
import { textFragment } from '../lib/citations/text-fragment.ts';
import { copy } from './copy.ts';

export { copy };

/** What a page adds to the text of an article: never part of a quotation. */
const ADDED = '.refs, .here, .collect, .translation, .translate, button';
const BLOCKS = 'p, li, h1, h2, h3, h4, blockquote';

/** The words of a selection as they stand in the article, one space between paragraphs. */
function words(range: Range): string {
	const copy = range.cloneContents();
	for (const part of copy.querySelectorAll(ADDED)) part.remove();
	for (const block of copy.querySelectorAll(BLOCKS)) block.append(' ');
	return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const canonical = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

/** The address of the passage that a place stands in: a quotation names its own, an article's sentence has an id. */
function addressOf(place: Node): string | null {
	const element = place instanceof Element ? place : place.parentElement;
	const quoted = element?.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
	if (quoted !== undefined) return quoted;
	const passage = element?.closest('.text [id]') ?? element?.closest('.text')?.querySelector('[id]');
	const claim = element?.closest('.claim[id]');
	return passage || claim ? `${canonical()}#${(passage ?? claim)?.id}` : null;
}

/** The first place of a selection that holds words. */
function startOf(range: Range): Node {
	const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
	for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
		const inside = node.nodeType === Node.TEXT_NODE && range.intersectsNode(node) && (node.textContent ?? '').trim() !== '';
		const empty = node === range.startContainer && (node.textContent ?? '').slice(range.startOffset).trim() === '';
		if (inside && !empty && !node.parentElement?.closest(ADDED)) return node;
	}
	return range.startContainer;
}

/** Puts the quotation with its source into the clipboard; the page stays where it is. */
export function citeSelection(): void {
	const selection = getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
	const text = range === null ? '' : words(range);
	const address = range === null || text === '' ? null : addressOf(startOf(range));
	const out = document.querySelector<HTMLElement>('#cite-passage');
	const page = [...document.querySelectorAll('.cite .reference')].at(-1)?.textContent?.trim() ?? `${document.title} ${canonical()}`;
	const { open = '“', close = '”', reference = '' } = out?.dataset ?? {};
	const line =
		address === null
			? page
			: `${open}${text}${close} ${reference}${reference === '' ? '' : ' '}${address}${address.includes(':~:') ? '' : textFragment(text)}`;
	if (out && address !== null) {
		out.textContent = line;
		out.hidden = false;
	}
	copy(line);
}
