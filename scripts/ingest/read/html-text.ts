/** HTML → line text: a block a line, with the marks of Markdown for headings, items and quotations, and `!! ` for captions. */
import { lineOf } from './html/page-lines.ts';
import { segment } from './html/segment.ts';

/** `most`: characters of text that are read; the exports of databases hold many articles. */
export function textOfHtml(html: string, most?: number): string {
	const segments = segment(html, most, false);
	return segments.blocks
		.map((block) => lineOf(segments, block))
		.filter((line) => line !== '')
		.join('\n\n');
}
