/**
 * WordprocessingML (ECMA-376 part 1, §17) → line text. Kept: paragraphs, headings by style or outline level, items of lists, tables.
 * Left out: what was deleted or moved away, hidden text, field codes, notes in the margin, headers and footers of the page.
 */
import { readXml } from '../xml.ts';
import type { HeadingStyles } from './docx-styles.ts';

type Paragraph = { text: string; style: string; outline: number | null; item: boolean };
type Cell = { lines: string[] };

/** Elements whose text is none of the document's. */
const SKIPPED = new Set([
	'w:instrText',
	'w:delText',
	'w:delInstrText',
	'w:moveFrom',
	'mc:Fallback',
	'w:rt',
	'w:footnote',
	'w:endnote',
	'w:comment',
	'w:pict',
	'm:oMath',
]);
/** A cell with more text than this holds running text: its paragraphs stand on lines of their own. */
const LONG_CELL = 200;

/** Line text: a block a line, blank lines between, `## ` before headings, `- ` before items. Linear. */
export function textOfDocument(xml: string, styles: HeadingStyles): string {
	const lines: string[] = [];
	const paragraphs: Paragraph[] = [];
	const rows: Cell[][] = [];
	let skipping = 0;
	let run = false;
	let hidden = false;
	let inText = false;
	const put = (text: string) => {
		const paragraph = paragraphs.at(-1);
		if (paragraph !== undefined && skipping === 0 && !hidden) paragraph.text += text;
	};
	const end = (paragraph: Paragraph) => {
		const out = rows.at(-1)?.at(-1)?.lines ?? lines;
		const heading = paragraph.outline !== null ? paragraph.outline < 9 : styles.has(paragraph.style);
		// A line break inside a paragraph is a line of its own: addresses and headers are written so.
		for (const line of paragraph.text.split('\n')) {
			const text = line.replace(/[^\S\t]+/g, ' ').trim();
			if (text !== '') out.push(`${heading ? '## ' : paragraph.item ? '- ' : ''}${text}`);
		}
	};
	readXml(xml, {
		open: (name, attributes) => {
			if (SKIPPED.has(name)) skipping++;
			const value = attributes['w:val'] ?? '';
			const paragraph = paragraphs.at(-1);
			if (name === 'w:p') paragraphs.push({ text: '', style: '', outline: null, item: false });
			else if (name === 'w:r') {
				run = true;
				hidden = false;
			} else if (name === 'w:t') inText = true;
			else if (name === 'w:vanish') hidden = run && value !== 'false' && value !== '0';
			else if (name === 'w:pStyle' && paragraph !== undefined) paragraph.style = value;
			else if (name === 'w:outlineLvl' && paragraph !== undefined) paragraph.outline = Number(value);
			else if (name === 'w:numId' && paragraph !== undefined) paragraph.item = value !== '0';
			else if (run && name === 'w:tab') put('\t');
			else if (run && (name === 'w:br' || name === 'w:cr')) put('\n');
			else if (name === 'w:noBreakHyphen') put('\u2011');
			else if (name === 'w:tr') rows.push([]);
			else if (name === 'w:tc') rows.at(-1)?.push({ lines: [] });
		},
		close: (name) => {
			if (SKIPPED.has(name)) skipping--;
			if (name === 'w:t') inText = false;
			else if (name === 'w:r') {
				run = false;
				hidden = false;
			} else if (name === 'w:p') {
				const paragraph = paragraphs.pop();
				if (paragraph !== undefined) end(paragraph);
			} else if (name === 'w:tr') {
				const cells = rows.pop();
				if (cells !== undefined) (rows.at(-1)?.at(-1)?.lines ?? lines).push(...rowLines(cells));
			}
		},
		text: (text) => {
			if (inText) put(text);
		},
	});
	for (const paragraph of paragraphs) end(paragraph);
	for (const cells of rows) lines.push(...rowLines(cells));
	return lines.join('\n\n');
}

/** A row of short cells is one line; a cell of running text is only there for the layout. */
function rowLines(cells: readonly Cell[]): string[] {
	const short = cells.every(({ lines }) => lines.length <= 1 && (lines[0] ?? '').length <= LONG_CELL);
	const filled = cells.flatMap(({ lines }) => lines);
	return short && filled.length > 1 ? [filled.map((line) => line.replace(/^(?:## |- )/, '')).join('\t')] : filled;
}
