/**
 * A page's HTML → its elements and its blocks of text, by one scan from beginning to end (SAX, htmlparser2). No script is run, nothing is
 * fetched, no DOM is made. A block is the text between two boundaries of block elements, as a browser would set it in a box of its own.
 */
import { Parser } from 'htmlparser2';
import { type Nesting, parseWithin } from '../nesting.ts';
import type { Element, Run, Segments, TextBlock } from './block.ts';
import { withRows } from './page-rows.ts';
import { joinedText } from './runs.ts';

const words = (list: string) => new Set(list.split(' '));
const BLOCKS = words(
	'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul option',
);
/** Holds no text of the page: code, drawings, what stands in for scripts, fields to fill in. */
const SKIPPED = words(
	'script style noscript template svg iframe textarea title noembed noframes object canvas audio video select datalist annotation annotation-xml head',
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Beyond so many characters of text, so many elements or so deep a nesting a page is no article: the rest is not read. */
const MOST_TEXT = 400_000;
const MOST_ELEMENTS = 100_000;
const MOST_DEPTH = 512;

/** `most`: characters of text that are read; the exports of databases hold many articles. `rows`: rows of short cells become one block. */
export function segment(html: string, most: number = MOST_TEXT, rows = true): Segments {
	const elements: Element[] = [];
	const blocks: TextBlock[] = [];
	const open: number[] = [];
	let runs: Run[] = [];
	let skipping = 0;
	let size = 0;
	const nesting: Nesting = { depth: 0 };
	const top = () => open.at(-1) ?? -1;
	const flush = () => {
		for (const part of joinedText(runs, elements)) {
			size += part.text.length;
			blocks.push(part);
		}
		runs = [];
	};
	const full = () => size > most || (elements.length > MOST_ELEMENTS && most === MOST_TEXT);
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				nesting.depth++;
				if (skipping > 0) {
					if (SKIPPED.has(tag)) skipping++;
					return;
				}
				if (SKIPPED.has(tag)) {
					skipping = 1;
					return;
				}
				if (tag === 'br') runs.push({ kind: 'break', text: '', element: top() });
				if (tag === 'img' || tag === 'wbr') runs.push({ kind: 'text', text: tag === 'img' ? ' ' : '', element: top() });
				const isBlock = BLOCKS.has(tag);
				if (isBlock) flush();
				if (open.length >= MOST_DEPTH || full()) return;
				const {
					class: names = '',
					id = '',
					role = '',
					itemprop = '',
					rel = '',
					style = '',
					datetime = '',
					content = '',
					href = '',
				} = attributes;
				elements.push({
					tag,
					parent: top(),
					depth: open.length,
					names: `${names} ${id} ${role} ${itemprop} ${rel}`.slice(0, 300).toLowerCase(),
					hidden: 'hidden' in attributes || attributes['aria-hidden'] === 'true' || HIDDEN.test(style),
					isBlock,
					datetime: tag === 'time' ? datetime || content : '',
					href: tag === 'a' ? href : '',
				});
				open.push(elements.length - 1);
			},
			ontext(text) {
				if (skipping === 0 && !full()) runs.push({ kind: 'text', text, element: top() });
			},
			onclosetag(tag) {
				nesting.depth--;
				if (skipping > 0) {
					if (SKIPPED.has(tag)) skipping--;
					return;
				}
				if (BLOCKS.has(tag)) flush();
				if (elements[top()]?.tag === tag) open.pop();
			},
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	parseWithin(parser, nesting, html, full);
	flush();
	return { elements, blocks: rows ? withRows(elements, blocks) : blocks };
}
