/** What is counted once a page: widths, topics, the sums of each element, the box that holds most of the text, the block that is the title. */
import { wordsOf } from '../../text/words.ts';
import type { Segments, TextBlock } from './block.ts';
import { kindsOfNames } from './class-names.ts';
import { headingTag } from './tags.ts';

/** From so many characters on a block with few links is running text. */
const LONG = 80;
/** Characters of a block that are looked at. */
const LOOKED_AT = 2000;

/** Of an element, all blocks in it. `paragraphs`: long ones in a `<p>`. */
type Sums = { chars: number; links: number; long: number; blocks: number; paragraphs: number };

export type PageFacts = {
	readonly widths: readonly number[];
	readonly isLong: readonly boolean[];
	readonly words: readonly (readonly string[])[];
	/** Words of the title of four letters or more. */
	readonly titleWords: ReadonlySet<string>;
	readonly titleAt: number;
	/** In how many of the long blocks each longer word stands. */
	readonly topical: ReadonlyMap<string, number>;
	readonly repeats: ReadonlyMap<string, number>;
	readonly sums: readonly Sums[];
	/** `kindsOfNames` of each element. */
	readonly names: readonly number[];
	/** The element that holds most of the text, and the elements around it with it. */
	readonly best: number;
	readonly bestPath: ReadonlySet<number>;
	readonly total: number;
	readonly longTotal: number;
};

/** How often a pattern (of the flag `g`, never empty) stands in a text. */
export function count(pattern: RegExp, text: string): number {
	let found = 0;
	pattern.lastIndex = 0;
	while (pattern.test(text)) found++;
	return found;
}

/** How long a block is to its reader: a Han character or Kana says as much as about two and a half letters. */
function widthOf(text: string): number {
	const wide = /[\u2E80-\u9FFF\uAC00-\uD7AF]/.test(text) ? count(/[\u2E80-\u9FFF\uAC00-\uD7AF]/g, text) : 0;
	return text.length + 1.5 * wide;
}

/** `title`: what the page's head calls it, or ''. */
export function pageFacts({ elements, blocks }: Segments, title: string): PageFacts {
	const widths = blocks.map(({ text }) => widthOf(text));
	const isLong = blocks.map(({ linkChars, text }, i) => (widths[i] as number) >= LONG && linkChars < 0.5 * text.length);
	const words = blocks.map(({ text }) => wordsOf(text.slice(0, LOOKED_AT)));
	const titleWords = new Set(wordsOf(title).filter((word) => word.length > 3));
	const repeats = new Map<string, number>();
	for (const { text } of blocks) repeats.set(text, (repeats.get(text) ?? 0) + 1);
	const sums = sumsOf({ elements, blocks }, widths, isLong);
	const best = bestBox(elements, sums);
	const bestPath = new Set<number>();
	for (let at = best; at >= 0; at = elements[at]?.parent ?? -1) bestPath.add(at);
	return {
		widths, isLong, words, titleWords, titleAt: titleBlock(blocks, words, titleWords, elements), topical: topicsOf(words, isLong), repeats, sums,
		names: elements.map((element) => kindsOfNames(element.names)), best, bestPath,
		total: widths.reduce((a, b) => a + b, 0) || 1, longTotal: widths.reduce((sum, w, i) => sum + (isLong[i] ? w : 0), 0) || 1,
	}; // biome-ignore format: a record
}

function sumsOf({ elements, blocks }: Segments, widths: readonly number[], isLong: readonly boolean[]): Sums[] {
	const sums: Sums[] = elements.map(() => ({ chars: 0, links: 0, long: 0, blocks: 0, paragraphs: 0 }));
	for (const [i, block] of blocks.entries())
		for (let at = block.box; at >= 0; at = elements[at]?.parent ?? -1) {
			const sum = sums[at] as Sums;
			sum.chars += widths[i] as number;
			sum.links += block.linkChars;
			sum.blocks++;
			if (isLong[i]) sum.long += widths[i] as number;
			if (isLong[i] && elements[block.box]?.tag === 'p') sum.paragraphs++;
		}
	return sums;
}

/** In how many of the long blocks each longer word stands. */
function topicsOf(wordLists: readonly (readonly string[])[], isLong: readonly boolean[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [i, words] of wordLists.entries()) {
		if (!isLong[i]) continue;
		for (const word of new Set(words)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** The box that holds most running text for its links and its size: going in from the page as long as most of the text stays. */
function bestBox(elements: Segments['elements'], sums: readonly Sums[]): number {
	const children = new Map<number, number[]>();
	for (const [i, { parent }] of elements.entries())
		if ((sums[i]?.long ?? 0) > 0) children.set(parent, [...(children.get(parent) ?? []), i]);
	let at = -1;
	let next = children.get(-1)?.reduce((a, b) => ((sums[b]?.long ?? 0) > (sums[a]?.long ?? 0) ? b : a)) ?? -1;
	const whole = sums[next]?.long ?? 0;
	while (next >= 0 && (sums[next]?.long ?? 0) >= 0.5 * whole) {
		at = next;
		next = children.get(at)?.reduce((a, b) => ((sums[b]?.long ?? 0) > (sums[a]?.long ?? 0) ? b : a)) ?? -1;
	}
	return at;
}

/** The block that repeats the page's title: an `<h1>` before any other. */
function titleBlock(
	blocks: readonly TextBlock[],
	wordLists: readonly (readonly string[])[],
	title: ReadonlySet<string>,
	elements: Segments['elements'],
): number {
	let best = -1;
	let most = 0.5;
	for (const [i, block] of blocks.entries()) {
		const words = new Set((wordLists[i] as readonly string[]).filter((word) => word.length > 3));
		const both = [...words].filter((word) => title.has(word)).length;
		const f1 = both === 0 ? 0 : (2 * both) / (words.size + title.size);
		const score = f1 + (headingTag(elements, block) === 'h1' ? 0.4 : 0);
		if (score > most) {
			most = score;
			best = i;
		}
	}
	return best;
}
