/** The blocks of a page → lines of text, with the marks of Markdown for headings, items and quotations, and `!! ` for captions. */
import { normalise } from '../normalise.ts';
import type { Segments, TextBlock } from './block.ts';
import { headingTag } from './tags.ts';

/** So many elements around a block may say what it is. */
const LEVELS = 4;

/** The line of a block, normalised; '' where nothing of it can be seen. */
export function lineOf({ elements }: Pick<Segments, 'elements'>, block: TextBlock): string {
	const text = normalise(block.text).replace(/\s+/g, ' ').trim();
	return text === '' ? '' : `${markOf(elements, block)}${text}`;
}

function markOf(elements: Segments['elements'], block: TextBlock): string {
	if (isCaption(elements, block)) return '!! ';
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
