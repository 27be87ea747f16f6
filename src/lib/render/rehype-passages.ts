/** rehype plugin: an id on each block and each sentence of an article, made of its text by `src/lib/passages.ts`. */
import type { Element, ElementContent, Root } from 'hast';
import { passagesOf } from '../passages.ts';

export type Heading = { readonly depth: number; readonly slug: string; readonly text: string };

/** What of a VFile is used here. */
type File = { readonly data: object };

/**
 * Puts `id="p…"` on each paragraph, quotation and list item, and `<span id="s…">` around each sentence. A heading keeps the
 * id of its slug, and its block id stands on the first `<span>` inside. `file.data`: `language` (BCP 47) says how sentences
 * are split; `headings` is filled.
 */
export function rehypePassages() {
	return (tree: Root, file: File): void => {
		const { language, headings } = file.data as { language: string; headings: Heading[] };
		const blocks = blocksIn(tree.children);
		const passages = passagesOf(
			blocks.map((block) => textOf(block)),
			language,
		);
		for (const [index, block] of blocks.entries()) {
			const passage = passages[index];
			if (passage === undefined) continue;
			const text = textOf(block);
			const inner: ElementContent[] = [];
			let at = 0;
			for (const { id, start, end } of passage.sentences) {
				if (start > at) inner.push({ type: 'text', value: text.slice(at, start) });
				inner.push({ type: 'element', tagName: 'span', properties: { id }, children: [{ type: 'text', value: text.slice(start, end) }] });
				at = end;
			}
			if (at < text.length) inner.push({ type: 'text', value: text.slice(at) });
			if (/^h[1-6]$/.test(block.tagName)) {
				headings.push({ depth: Number(block.tagName.charAt(1)), slug: String(block.properties.id ?? ''), text });
				block.children = [{ type: 'element', tagName: 'span', properties: { id: passage.id }, children: inner }];
			} else {
				block.properties.id = passage.id;
				block.children = inner;
			}
		}
	};
}

/** The elements that hold the text of one block each. A tight list item holds its text itself. */
function blocksIn(nodes: readonly (ElementContent | Root['children'][number])[]): Element[] {
	return nodes.flatMap((node) => {
		if (node.type !== 'element') return [];
		if (/^(?:p|h[1-6])$/.test(node.tagName)) return [node];
		if (node.tagName === 'li' && !node.children.some((child) => child.type === 'element' && child.tagName === 'p')) return [node];
		return blocksIn(node.children);
	});
}

function textOf(node: Element): string {
	return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}
