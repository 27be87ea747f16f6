/**
 * The deck of a page: what stands between its title and its text and says what the head gives as the page's description. It is the report's
 * own, though it looks like the teaser that other pages show of it.
 */
import { decodeReferences } from '../character-references.ts';
import { attributesOf, tokensOf } from '../html-tokens.ts';
import { readingLength } from '../reading-length.ts';
import type { Segments, TextBlock } from './block.ts';
import { KEEP } from './page-blocks.ts';
import { headingTag } from './tags.ts';

/** From so many characters on (`readingLength`) a block of the body is its beginning. */
const LONG = 80;
/** Characters (`readingLength`) that description and deck share, at least. */
const SHARED = 20;
const LIFTED = 0.9;
const NEVER = 0.01;
const DESCRIPTION = /^(?:og:|twitter:|dc\.|dcterms\.)?description$/;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** What the head of a page says that it is about; it may be cut off. */
export function descriptionsOf(html: string): string[] {
	const found: string[] = [];
	for (const token of tokensOf(html)) {
		if (token.kind !== 'open') continue;
		if (token.name === 'h1') break;
		if (token.name !== 'meta') continue;
		const attributes = attributesOf(token.raw);
		const key = attributes.get('property') ?? attributes.get('name') ?? '';
		if (DESCRIPTION.test(key.toLowerCase())) found.push(decodeReferences(attributes.get('content') ?? ''));
	}
	return found;
}

export type Deck = {
	/** Numbers of its blocks, each text once. */
	readonly blocks: ReadonlySet<number>;
	/** Number of the block that the text below it begins with. */
	readonly text: number;
};

/** A page without an `<h1>` or without a text has none. */
export function deckOf({ elements, blocks }: Segments, likely: Float32Array, descriptions: readonly string[]): Deck {
	const said = descriptions.map(letters).filter((text) => readingLength(text) >= SHARED);
	const isDeck = ({ text, linkChars }: TextBlock) => {
		const own = letters(text);
		return readingLength(own) >= SHARED && 2 * linkChars < own.length && said.some((other) => other.includes(own) || own.includes(other));
	};
	const isTitle = (block: TextBlock) => headingTag(elements, block) === 'h1';
	const isText = (block: TextBlock, i: number) => (likely[i] ?? 0) >= KEEP && readingLength(block.text) >= LONG;
	const isBeside = (a: TextBlock, b: TextBlock) =>
		/^h[2-6]$/.test(headingTag(elements, a)) &&
		elements[a.box]?.names === elements[b.box]?.names &&
		elements[a.box]?.parent === elements[b.box]?.parent;
	const first = blocks.findIndex((block, i) => isText(block, i) && !isDeck(block));
	const title = blocks.findIndex(isTitle);
	const found = new Map<string, number>();
	if (title >= 0)
		for (const [i, block] of blocks.slice(0, Math.max(0, first)).entries())
			if (i > title && !isTitle(block) && isDeck(block)) found.set(letters(block.text), i);
	for (const i of found.values())
		for (let k = i + 1; k < first && isBeside(blocks[k] as TextBlock, blocks[i] as TextBlock); k++)
			found.set(letters((blocks[k] as TextBlock).text), k);
	return { blocks: new Set(found.values()), text: first };
}

/** Probabilities of the blocks with the deck lifted; what stands between deck and text (names, days, buttons) is no heading. */
export function withDeck(likely: Float32Array, { blocks, text }: Deck): Float32Array {
	const from = Math.min(...blocks);
	return likely.map((own, i) => {
		if (blocks.has(i)) return Math.max(own, LIFTED);
		return i > from && i < text && own < KEEP ? Math.min(own, NEVER) : own;
	});
}
