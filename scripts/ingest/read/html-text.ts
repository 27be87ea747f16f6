/** HTML → line text: a block element a line, with the marks of Markdown for headings, items and quotations, and `!! ` for captions. */
import { decodeReferences } from './character-references.ts';
import { tokensOf } from './html-tokens.ts';

const BLOCKS = new Set(
	`address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul br button caption legend label`.split(
		' ',
	),
);
const HEADING = /^h[1-6]$/;
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'textarea', 'title', 'noembed', 'xmp', 'math']);

/** Beyond so many characters of text, or so many tags, a page is no article: the rest is not read. */
const MOST_TEXT = 400_000;
const MOST_TAGS = 300_000;

/** `most`: characters of text that are read; the exports of databases hold many articles. */
export function textOfHtml(html: string, most: number = MOST_TEXT): string {
	const lines: string[] = [];
	let line = '';
	let mark = '';
	let quoted = 0;
	let size = 0;
	let tags = 0;
	const flush = () => {
		const text = decodeReferences(line).replace(/\s+/g, ' ').trim();
		line = '';
		if (text === '') return;
		size += text.length;
		lines.push(mark === '' && quoted > 0 ? `> ${text}` : `${mark}${text}`);
		mark = '';
	};
	for (const token of tokensOf(html)) {
		if (size > most || line.length > most || (tags++ > MOST_TAGS && most === MOST_TEXT)) break;
		if (token.kind === 'text') line += token.text;
		else if (token.kind === 'raw') {
			if (!SKIPPED.has(token.name)) line += token.text;
		} else if (BLOCKS.has(token.name)) {
			const opens = token.kind === 'open';
			// A paragraph inside a list item or a caption belongs to its mark.
			flush();
			if (token.name === 'blockquote') quoted = Math.max(0, quoted + (opens ? 1 : -1));
			if (opens) mark = HEADING.test(token.name) ? '## ' : token.name === 'li' ? '- ' : token.name === 'figcaption' ? '!! ' : mark;
			else if (HEADING.test(token.name) || token.name === 'li' || token.name === 'figcaption') mark = '';
		} else if (token.kind === 'open' && token.name === 'img') line += ' ';
	}
	flush();
	return lines.join('\n\n');
}
