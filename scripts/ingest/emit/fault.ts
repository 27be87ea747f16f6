/** Why an article cannot be published: what of it could be more than text is written, read back with the site's own compiler and compared. */
import type { Nodes, Root } from 'mdast';
import { guard } from '../../../src/lib/guard.ts';
import { parseBody } from '../../../src/lib/render/compile.ts';
import { isPlain } from '../../../src/lib/render/plain.ts';
import type { Block } from '../document/types.ts';
import { bodyOf, treeOf } from './mdx-body.ts';
import { NO_TEXT } from './publishable.ts';

/** Characters of text beyond which a seed is no article (some 80,000 words); a site page of it would help nobody. */
const LONGEST = 500_000;

/** Characters that mean something to MDX; each costs the compiler ten times what a letter does, and no article has so many. */
const MOST_MARKS = 100_000;
const MARKS = /[\\`*_[\]<{}~&]/g;

/** Why these blocks cannot be published, or null. */
export function faultOf(blocks: readonly Block[]): string | null {
	const texts = blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	if (texts.length === 0) return NO_TEXT;
	if (length > LONGEST) return `its text is too long for an article: ${length} characters, at most ${LONGEST}`;
	const marks = texts.reduce((sum, text) => sum + (text.match(MARKS)?.length ?? 0), 0);
	if (marks > MOST_MARKS) return `it is made of markup, not of words: ${marks} of its ${length} characters`;
	const dirty = texts.find((text) => !isLine(text));
	if (dirty !== undefined) return `a block is not one clean line: ${JSON.stringify(dirty.slice(0, 80))}`;
	const doubtful = blocks.filter(({ kind, text }) => kind !== 'caption' && !isPlain(text));
	return doubtful.length === 0 ? null : differs(treeOf(doubtful), bodyOf(doubtful));
}

/** Whether a text is one line of well-formed Unicode without control characters and without space at its ends. */
function isLine(text: string): boolean {
	return text !== '' && text === text.trim() && text.isWellFormed() && !/[\p{Cc}\ufeff\u2028\u2029]/u.test(text);
}

/** Compares what is written with what the compiler reads. */
function differs(tree: Root, body: string): string | null {
	try {
		const [expected, found] = [flat(tree), flat(parseBody(body))];
		const index = expected.findIndex((item, at) => item !== found[at]);
		if (index < 0 && expected.length === found.length) return null;
		const at = index < 0 ? expected.length : index;
		return `its text does not survive as MDX: wrote ${short(expected[at])}, read ${short(found[at])}`;
	} catch (error) {
		return `it does not compile as MDX: ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** A tree as a list of its nodes in order, texts with their value. */
function flat(node: Nodes): string[] {
	if (node.type === 'text') return [`text ${node.value}`];
	const inner = 'children' in node ? node.children.flatMap(flat) : ['value' in node ? JSON.stringify(node.value) : ''];
	return [node.type, ...inner, `/${node.type}`];
}

function short(item: string | undefined): string {
	return item === undefined ? 'nothing' : JSON.stringify(guard(item).slice(0, 80));
}
