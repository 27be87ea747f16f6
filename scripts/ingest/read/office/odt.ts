/** OpenDocument text (ODF 1.3, part 3) → line text. Tracked deletions, notes, annotations, indexes, headers and footers are left out. */
import { readXml } from '../xml.ts';

const SKIPPED = new Set([
	'text:tracked-changes', 'text:note', 'office:annotation', 'text:table-of-content', 'text:alphabetical-index', 'text:bibliography',
	'office:styles', 'office:automatic-styles', 'office:master-styles', 'office:scripts', 'office:meta', 'svg:title', 'svg:desc', 'text:ruby-text', 'text:hidden-text',
]); // biome-ignore format: a table

/** Line text of `content.xml` (or of a flat .fodt). Linear. */
export function textOfOdt(xml: string): string {
	const lines: string[] = [];
	const open: { text: string; mark: string }[] = [];
	let cells: string[] | null = null;
	let items = 0;
	let skipping = 0;
	const titles = new Set(['Title', 'Heading']);
	const put = (text: string) => {
		const block = open.at(-1);
		if (block !== undefined && skipping === 0) block.text += text;
	};
	readXml(xml, {
		open: (name, attributes) => {
			if (name === 'style:style' && titles.has(attributes['style:parent-style-name'] ?? '')) titles.add(attributes['style:name'] ?? '');
			if (SKIPPED.has(name)) skipping++;
			if (skipping > 0) return;
			if (name === 'text:h') open.push({ text: '', mark: '## ' });
			else if (name === 'text:p')
				open.push({ text: '', mark: titles.has(attributes['text:style-name'] ?? '') ? '## ' : items > 0 ? '- ' : '' });
			else if (name === 'text:list-item') items++;
			else if (name === 'text:tab') put('\t');
			else if (name === 'text:line-break') put('\n');
			else if (name === 'text:s') put(' ');
			else if (name === 'table:table-row') cells ??= [];
		},
		close: (name) => {
			if (SKIPPED.has(name)) {
				skipping--;
				return;
			}
			if (skipping > 0) return;
			if (name === 'text:list-item') items--;
			else if (name === 'text:h' || name === 'text:p') {
				const block = open.pop();
				if (block !== undefined) (cells ?? lines).push(...linesOf(block));
			} else if (name === 'table:table-row' && cells !== null) {
				lines.push(...(cells.length > 1 && cells.every((cell) => cell.length <= 200) ? [cells.join('\t')] : cells));
				cells = null;
			}
		},
		text: put,
	});
	for (const block of open) lines.push(...linesOf(block));
	lines.push(...(cells ?? []));
	return lines.join('\n\n');
}

const linesOf = ({ text, mark }: { readonly text: string; readonly mark: string }) =>
	text
		.split('\n')
		.map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
		.filter((line) => line !== '')
		.map((line) => mark + line);
