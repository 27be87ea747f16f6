/** XML → events, by htmlparser2: forgiving of what is cut or badly formed, no DTD is read, no entity of a document's own is expanded. */
import { Parser } from 'htmlparser2';
import { type Nesting, parseWithin } from './nesting.ts';

export type XmlEvents = {
	readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
};

/** Names keep their prefix and case, as they stand. */
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
	const nesting: Nesting = { depth: 0 };
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				nesting.depth++;
				open?.(name, attributes);
			},
			onclosetag: (name) => {
				nesting.depth--;
				close?.(name);
			},
			...(text === undefined ? {} : { ontext: text }),
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parseWithin(parser, nesting, xml);
}

/** An element with its text and its children, for small documents that are looked up rather than read through. */
export type XmlNode = {
	/** Without its prefix. */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlNode[];
	/** Its own text and that of its children, in order. */
	readonly text: string;
};

const MOST_DEPTH = 200;
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** The root element; null where there is none. Elements deeper than 200 are left out. */
export function xmlTree(xml: string): XmlNode | null {
	type Open = { name: string; attributes: Readonly<Record<string, string>>; children: Open[]; text: string };
	const root: Open = { name: '', attributes: {}, children: [], text: '' };
	const stack = [root];
	let tooDeep = 0;
	readXml(xml, {
		open: (name, attributes) => {
			if (stack.length > MOST_DEPTH) {
				tooDeep++;
				return;
			}
			const node: Open = { name: local(name), attributes, children: [], text: '' };
			stack.at(-1)?.children.push(node);
			stack.push(node);
		},
		close: () => {
			if (tooDeep > 0) {
				tooDeep--;
				return;
			}
			const done = stack.length > 1 ? stack.pop() : undefined;
			const parent = stack.at(-1);
			if (done !== undefined && parent !== undefined) parent.text += done.text;
		},
		text: (text) => {
			const open = stack.at(-1);
			if (open !== undefined) open.text += text;
		},
	});
	return root.children[0] ?? null;
}

/** Every element of that name below a node, in the order of the document. */
export const descendants = (node: XmlNode, name: string): XmlNode[] =>
	node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
	node?.children.find((child) => child.name === name);

/** An attribute by its name without prefix. */
export const attributeOf = (node: XmlNode, name: string): string | undefined =>
	Object.entries(node.attributes).find(([key]) => local(key) === name)?.[1];
