/** XML in which text and elements are mixed (the bodies of wires) as a tree of plain data, in reading order. */
import { SeedError } from '../document/seed-error.ts';
import { readXml } from './xml.ts';

/** `name` without its prefix. */
export type XmlElement = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
};

/** Elements that lie deeper give their text to the one above. */
const DEEPEST = 200;

/** Reads as far as the file is sound. Throws a SeedError where it has no element at all. */
export function mixedTree(text: string): XmlElement {
	type Open = { name: string; attributes: Readonly<Record<string, string>>; children: (XmlElement | string)[] };
	const root: Open = { name: '', attributes: {}, children: [] };
	const open: Open[] = [root];
	let deeper = 0;
	readXml(text.replace(/^\uFEFF/, ''), {
		open: (name, attributes) => {
			if (open.length > DEEPEST) {
				deeper++;
				return;
			}
			const element: Open = { name: local(name), attributes, children: [] };
			open.at(-1)?.children.push(element);
			open.push(element);
		},
		close: () => {
			if (deeper > 0) deeper--;
			else if (open.length > 1) open.pop();
		},
		text: (piece) => void open.at(-1)?.children.push(piece),
	});
	const element = root.children.find((child) => typeof child !== 'string');
	if (element === undefined || typeof element === 'string') throw new SeedError('the XML cannot be read', 'Export the file again.');
	return element;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** All elements of a name, in reading order. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
	return element.children.flatMap((child) =>
		typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsNamed(child, name)],
	);
}

export const firstNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element === undefined ? undefined : elementsNamed(element, name)[0];

export const xmlText = (node: XmlElement | string | undefined): string =>
	node === undefined ? '' : typeof node === 'string' ? node : node.children.map(xmlText).join('');

export const squeezed = (node: XmlElement | string | undefined): string => xmlText(node).replace(/\s+/g, ' ').trim();

/** Elements that are a line, with the mark of line text; what is passed over; all others are looked into. */
const LINES: Readonly<Record<string, string>> = {
	p: '',
	hl1: '## ',
	hl2: '## ',
	h1: '## ',
	h2: '## ',
	h3: '## ',
	h4: '## ',
	li: '- ',
	pre: '',
	dt: '',
	dd: '',
	tr: '',
	fn: '',
};
const SKIPPED = new Set([
	'media-metadata',
	'media-reference',
	'media-object',
	'media-producer',
	'head',
	'script',
	'style',
	'nitf-table-metadata',
]);
const QUOTES = new Set(['bq', 'blockquote', 'pq']);

/** The body of a wire (NITF, XHTML) as line text; captions of pictures stand apart. */
export function lineText(element: XmlElement, quoted = false): string[] {
	return element.children.flatMap((child): string[] => {
		if (typeof child === 'string')
			return child.trim() === '' || !['block', 'body', 'body.content', 'inlineData', 'DataContent', 'div'].includes(element.name)
				? []
				: [child.replace(/\s+/g, ' ').trim()];
		if (SKIPPED.has(child.name)) return [];
		if (['media-caption', 'figcaption', 'caption'].includes(child.name)) return squeezed(child) === '' ? [] : [`!! ${squeezed(child)}`];
		const mark = LINES[child.name];
		if (mark !== undefined) return squeezed(child) === '' ? [] : [`${mark === '' && quoted ? '> ' : mark}${squeezed(child)}`];
		return lineText(child, quoted || QUOTES.has(child.name));
	});
}
