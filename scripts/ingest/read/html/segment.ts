/**
 * A page's HTML → its elements and its blocks of text, by one scan from beginning to end (SAX, htmlparser2). No script is run, nothing is
 * fetched, no DOM is made. A block is the text between two boundaries of block elements, as a browser would set it in a box of its own.
 */
import { Parser } from 'htmlparser2';
import { joinedText, type Run } from './runs.ts';

/** An element that is open around some text. `parent`: its number in the list; −1 for the outermost. */
export type Element = {
	readonly tag: string;
	readonly parent: number;
	readonly depth: number;
	/** Class names, id, role, `itemprop` and `rel`, lower case, with spaces between. */
	readonly names: string;
	/** A style or an attribute hides it. */
	readonly hidden: boolean;
	/** It makes a box of its own. */
	readonly isBlock: boolean;
	/** `datetime` or `content` of a `<time>`, else ''. */
	readonly datetime: string;
};

export type TextBlock = {
	/** One line, white space squeezed; never empty. */
	readonly text: string;
	/** The innermost element that holds all of it, and the innermost block element around that. */
	readonly element: number;
	readonly box: number;
	/** Characters inside links, buttons, emphasis. */
	readonly linkChars: number;
	readonly buttonChars: number;
	readonly strongChars: number;
	readonly links: number;
	/** Numbers of the `<time>` elements that stand in it. */
	readonly times: readonly number[];
	/** What of it the page calls the name of who wrote it; ''. */
	readonly byline: string;
};

export type Segments = { readonly elements: readonly Element[]; readonly blocks: readonly TextBlock[] };

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

/** A row of a table whose cells are short is one block: "State | Premium". */
const CELL = 80;
const SHORT_CELLS = 2;

export function segment(html: string): Segments {
	const elements: Element[] = [];
	const blocks: TextBlock[] = [];
	const open: number[] = [];
	let runs: Run[] = [];
	let skipping = 0;
	let size = 0;
	let _links = 0;
	const top = () => open.at(-1) ?? -1;
	const flush = () => {
		for (const part of joinedText(runs, elements)) {
			size += part.text.length;
			blocks.push(part);
		}
		runs = [];
	};
	const full = () => size > MOST_TEXT || elements.length > MOST_ELEMENTS;
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
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
				if (tag === 'a') _links++;
				const { class: names = '', id = '', role = '', itemprop = '', rel = '', style = '', datetime = '', content = '' } = attributes;
				elements.push({
					tag,
					parent: top(),
					depth: open.length,
					names: `${names} ${id} ${role} ${itemprop} ${rel}`.slice(0, 300).toLowerCase(),
					hidden: 'hidden' in attributes || attributes['aria-hidden'] === 'true' || HIDDEN.test(style),
					isBlock,
					datetime: tag === 'time' ? datetime || content : '',
				});
				open.push(elements.length - 1);
			},
			ontext(text) {
				if (skipping === 0 && !full()) runs.push({ kind: 'text', text, element: top() });
			},
			onclosetag(tag) {
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
	parser.write(html);
	parser.end();
	flush();
	return { elements, blocks: withRows(elements, blocks) };
}

/** The `<tr>` nearest around a block whose cell holds nothing else between; −1: none. */
function rowOf(elements: readonly Element[], block: TextBlock): number {
	for (let at = block.box, k = 0; at >= 0 && k < 6; at = elements[at]?.parent ?? -1, k++) if (elements[at]?.tag === 'tr') return at;
	return -1;
}

/** Rows of short cells as one block each, the cells set off by bars. */
function withRows(elements: readonly Element[], blocks: readonly TextBlock[]): TextBlock[] {
	const out: TextBlock[] = [];
	for (let i = 0; i < blocks.length; ) {
		const row = rowOf(elements, blocks[i] as TextBlock);
		let end = i + 1;
		while (row >= 0 && end < blocks.length && rowOf(elements, blocks[end] as TextBlock) === row) end++;
		const cells = blocks.slice(i, end);
		if (cells.length >= SHORT_CELLS && cells.every(({ text }) => text.length <= CELL)) out.push(joined(cells, row));
		else out.push(...cells);
		i = end;
	}
	return out;
}

function joined(cells: readonly TextBlock[], row: number): TextBlock {
	const sum = (of: (cell: TextBlock) => number) => cells.reduce((total, cell) => total + of(cell), 0);
	return {
		text: cells.map(({ text }) => text).join(' | '),
		element: row,
		box: row,
		linkChars: sum(({ linkChars }) => linkChars),
		buttonChars: sum(({ buttonChars }) => buttonChars),
		strongChars: sum(({ strongChars }) => strongChars),
		links: sum(({ links }) => links),
		times: cells.flatMap(({ times }) => times),
		byline: '',
	};
}
