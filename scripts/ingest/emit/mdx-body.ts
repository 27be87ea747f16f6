/** The body of an article as MDX text in which nothing of the article is code: mdast → remark-stringify with remark-mdx. */
import type { Root, RootContent, Text } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import type { Block } from '../document/types.ts';

const writer = remark()
	.use(remarkMdx)
	.use({ settings: { bullet: '-', incrementListMarker: false, handlers: { text: ({ value }: Text) => escapeLine(value) } } })
	.freeze();

/**
 * One line of text that Markdown and MDX read as text. Linear, where the general escaping of mdast-util-to-markdown is quadratic
 * in the number of characters to escape. A block is one line, so that its start is the only start of a line there is; `import`
 * and `export` there are statements to MDX, and their first letter becomes a character reference.
 */
function escapeLine(line: string): string {
	let end = line.length;
	while (line.charAt(end - 1) === '#') end -= 1;
	const inner = line.slice(0, end).replace(/[\\`*_[\]<{}~]|&(?=[#A-Za-z])/g, '\\$&') + '\\#'.repeat(line.length - end);
	const start = inner.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[#+\-=>|:$]/, '\\$&');
	return start.replace(/^(?:import|export)/, (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`);
}

/** Blocks as Markdown: headings of level 2, lists of neighbouring items, block quotes, paragraphs. */
export function bodyOf(blocks: readonly Block[]): string {
	return writer.stringify(treeOf(blocks));
}

/** The tree that the text of `bodyOf` must give back. */
export function treeOf(blocks: readonly Block[]): Root {
	const children: RootContent[] = [];
	for (const { kind, text } of blocks) {
		if (kind === 'caption') continue;
		const line = { type: 'text', value: text } as const;
		const paragraph = { type: 'paragraph', children: [line] } as const;
		const last = children.at(-1);
		if (kind === 'heading') children.push({ type: 'heading', depth: 2, children: [line] });
		else if (kind === 'quote') children.push({ type: 'blockquote', children: [{ ...paragraph, children: [line] }] });
		else if (kind === 'item' && last?.type === 'list')
			last.children.push({ type: 'listItem', spread: false, children: [{ ...paragraph, children: [line] }] });
		else if (kind === 'item') {
			children.push({
				type: 'list',
				ordered: false,
				spread: false,
				children: [{ type: 'listItem', spread: false, children: [{ ...paragraph, children: [line] }] }],
			});
		} else children.push({ ...paragraph, children: [line] });
	}
	return { type: 'root', children };
}
