/** The tags of a block: its heading, and a number for what kind of element it is. */
import type { Segments, TextBlock } from './block.ts';

const TAG_CODES: Readonly<Record<string, number>> = {
	p: 1, li: 2, h1: 3, h2: 4, h3: 5, h4: 6, h5: 6, h6: 6, div: 7, td: 8, th: 8, tr: 8.5, section: 9, article: 9, blockquote: 1.5, figcaption: 10, caption: 10, dt: 2.5, dd: 1.8, a: 11, button: 12, label: 12, legend: 12, pre: 1.2, main: 9,
}; // biome-ignore format: a table
/** The block's own heading tag, or its box's. */
export function headingTag(elements: Segments['elements'], block: TextBlock): string {
	for (let at = block.element, k = 0; at >= 0 && k < 4; at = elements[at]?.parent ?? -1, k++) {
		const tag = elements[at]?.tag ?? '';
		if (/^h[1-6]$/.test(tag)) return tag;
	}
	return '';
}

export function tagCode(elements: Segments['elements'], block: TextBlock): number {
	const heading = headingTag(elements, block);
	const own = elements[block.element]?.tag ?? '';
	return TAG_CODES[heading] ?? (own === 'a' || own === 'button' ? (TAG_CODES[own] ?? 0) : (TAG_CODES[elements[block.box]?.tag ?? ''] ?? 7));
}
