/** The blocks of a page → lines of text, with the marks of Markdown for headings, items and quotations, and `!! ` for captions. */
import { normalise } from '../normalise.ts';
import type { Segments, TextBlock } from './block.ts';
import { headingTag } from './tags.ts';

/** So many elements around a block may say what it is. */
const LEVELS = 4;

/** What is known of a block: the deck is a paragraph, however the page sets it; what is named a caption is one where it would be body. */
export type Role = 'deck' | 'body' | 'other';

/** The line of a block, normalised; '' where nothing of it can be seen. */
export function lineOf({ elements }: Pick<Segments, 'elements'>, block: TextBlock, role: Role = 'other'): string {
	const text = normalise(block.text).replace(/\s+/g, ' ').trim();
	return text === '' || role === 'deck' ? text : `${markOf(elements, block, role)}${text}`;
}

function markOf(elements: Segments['elements'], block: TextBlock, role: Role): string {
	if (isCaption(elements, block) || (role === 'body' && isNamedCaption(elements, block))) return '!! ';
	if (headingTag(elements, block) !== '') return '## ';
	for (let at = block.box, k = 0; at >= 0 && k < LEVELS; at = elements[at]?.parent ?? -1, k++) {
		const tag = elements[at]?.tag;
		if (tag === 'li') return '- ';
		if (tag === 'blockquote') return '> ';
	}
	return '';
}

function isCaption(elements: Segments['elements'], block: TextBlock): boolean {
	for (let at = block.element, k = 0; at >= 0 && k < LEVELS; at = elements[at]?.parent ?? -1, k++) {
		const element = elements[at];
		if (element?.tag === 'figcaption' || /(?:^| )wp-caption-text(?: |$)/.test(element?.names ?? '')) return true;
	}
	return false;
}

/** Steps from a block up to the element that names it. */
const NAMED = 3;
const CAPTION = /(?:^|[\s_-])caption(?:\s|$)/;

/** `caption`, `media__caption`, `image-caption`: without a `<figcaption>` only the name tells. A link leads to what it is the caption of. */
function isNamedCaption(elements: Segments['elements'], { element, linkChars, text }: TextBlock): boolean {
	if (2 * linkChars > text.length) return false;
	for (let at = element, k = 0; at >= 0 && k < NAMED; at = elements[at]?.parent ?? -1, k++)
		if (CAPTION.test(elements[at]?.names ?? '')) return true;
	return false;
}
