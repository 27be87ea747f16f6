/** A report as HTML, or the parts of a DOCX read as such → paragraphs. Parsed, never run. */
import { Parser } from 'htmlparser2';
import type { Paragraph } from './paragraphs.ts';

const BLOCKS = new Set(
	'address article aside blockquote body dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
		' ',
	),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** The paragraphs of a page, with `<a href>` as words and address, `<q>` in quotation marks, and block quotes told as such. */
export function htmlParagraphs(html: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	const links: string[] = [];
	let text = '';
	let started: number | null = null;
	let quotes = 0;
	let silent = 0;
	const flush = () => {
		if (text.trim() !== '') paragraphs.push({ text: text.trim(), line: started, quoted: quotes > 0 });
		text = '';
		started = null;
	};
	// Words of a page run over its lines: a paragraph is named by the line on which it begins.
	const line = lineCounter(html);
	const parser = new Parser({
		onopentag(name, attributes) {
			if (SILENT.has(name)) silent += 1;
			if (BLOCKS.has(name)) flush();
			if (name === 'blockquote') quotes += 1;
			if (name === 'a') links.push(attributes['href'] ?? '');
			if (name === 'q') text += '“';
			if (name === 'br') text += ' ';
		},
		ontext(data) {
			if (silent > 0) return;
			if (started === null && data.trim() !== '') started = line(parser.startIndex);
			text += data.replace(/\s+/g, ' ');
		},
		onclosetag(name) {
			if (SILENT.has(name)) silent = Math.max(0, silent - 1);
			if (name === 'q') text += '”';
			if (name === 'a') {
				const href = links.pop() ?? '';
				if (/^(?:https?:)?\//i.test(href)) text += ` <${href}>`;
			}
			if (BLOCKS.has(name)) flush();
			if (name === 'blockquote') quotes = Math.max(0, quotes - 1);
		},
	});
	parser.end(html);
	flush();
	return paragraphs;
}

/** The line (from 1) of a place in a text; places must be asked for in ascending order. */
function lineCounter(text: string): (index: number) => number {
	let at = 0;
	let line = 1;
	return (index) => {
		for (let next = text.indexOf('\n', at); next >= 0 && next < index; next = text.indexOf('\n', at)) {
			line += 1;
			at = next + 1;
		}
		return line;
	};
}
