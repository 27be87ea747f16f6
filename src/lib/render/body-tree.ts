/**
 * The tree of an article's body, as the parser gives it, but without asking the parser for paragraphs and headings that are words alone: of 5,000
 * articles these are five blocks of six.
 */
import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { isPlain } from './plain.ts';

/** Blocks stand apart by one empty line. `parse`: the whole parser. Throws what it throws. */
export function bodyTree(body: string, parse: (markdown: string) => Root): Root {
	const children: RootContent[] = [];
	let other: string[] = [];
	const flush = () => {
		if (other.length > 0) children.push(...parse(other.join('\n\n')).children);
		other = [];
	};
	for (const block of body.replace(/^\n+|\n+$/g, '').split('\n\n')) {
		const node = wordsAlone(block);
		if (node === null) other.push(block);
		else {
			flush();
			children.push(node);
		}
	}
	flush();
	return { type: 'root', children };
}

function wordsAlone(block: string): Paragraph | Heading | null {
	const [, marks = '', value = ''] = /^(?:(#{1,6}) )?(.*)$/s.exec(block) ?? [];
	if (!isPlain(value) || value.endsWith(' ')) return null;
	const children = [{ type: 'text' as const, value }];
	return marks === '' ? { type: 'paragraph', children } : { type: 'heading', depth: marks.length as Heading['depth'], children };
}
