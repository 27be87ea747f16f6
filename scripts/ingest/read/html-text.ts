/** HTML → line text: a block a line, with the marks of Markdown for headings, items and quotations, and `!! ` for captions. */
import { lineOf } from './html/lines.ts';
import { segment } from './html/segment.ts';

export function textOfHtml(html: string): string {
	const segments = segment(html);
	return segments.blocks
		.map((block) => lineOf(segments, block))
		.filter((line) => line !== '')
		.join('\n\n');
}
