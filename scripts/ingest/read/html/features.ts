/** What a block of a page looks like, where it stands and in what: the numbers that tell an article's text from what surrounds it. */

import type { Segments, TextBlock } from './block.ts';
import { kindsOfNames, nameKinds } from './names.ts';

/** From so many characters on a block with few links is running text. */
const LONG = 80;
const REACH = 3;
/** So many boxes around a block are described. */
const BOXES = 5;
const FAR = 12;
const OWN = [
	'chars', 'words', 'linkShare', 'buttonShare', 'strongShare', 'links', 'meanWord', 'commas', 'digits', 'upper', 'capitalWords', 'ends', 'innerEnds', 'opensLow', 'colonEnd', 'question', 'separators', 'copyright', 'address',
	'repeats', 'inTitle', 'titleShare', 'topical', 'tag', 'depth', 'hidden', 'hasTime', 'ellipsis', 'quotes', 'wide',
] as const; // biome-ignore format: a table
const NEIGHBOUR = ['chars', 'linkShare', 'ends', 'tag', 'topical'] as const;
const PLACE = [
	'fromStart', 'fromEnd', 'place', 'textBefore', 'textAfter', 'sinceLong', 'untilLong', 'longRun', 'mean5', 'mean15', 'links9', 'sinceH1', 'sinceHeading', 'headingLevel', 'afterTitle', 'sinceComments', 'sinceRelated',
	'sameBoxBefore', 'sameBoxAfter', 'pageBlocks', 'pageLong', 'pageLongShare',
] as const; // biome-ignore format: a table
const BOX = ['chars', 'links', 'long', 'blocks', 'paragraphs'] as const;
const TAGS = [
	'article',
	'main',
	'section',
	'aside',
	'nav',
	'footer',
	'header',
	'form',
	'figure',
	'table',
	'ul',
	'ol',
	'blockquote',
	'a',
	'button',
	'dialog',
] as const;
const KIN = [
	'siblings',
	'siblingChars',
	'siblingLinks',
	'signature',
	'signatureChars',
	'signatureLinks',
	'bestDistance',
	'inBest',
	'bestShare',
] as const;

const featureNames: readonly string[] = [
	...OWN.map((name) => `own.${name}`),
	...Array.from({ length: 2 * REACH }, (_, k) => NEIGHBOUR.map((name) => `${k < REACH ? k - REACH : k - REACH + 1}.${name}`)).flat(),
	...PLACE.map((name) => `place.${name}`),
	...Array.from({ length: BOXES }, (_, k) => BOX.map((name) => `box${k}.${name}`)).flat(),
	...TAGS.map((tag) => `in.${tag}`),
	...nameKinds.map((kind) => `named.${kind}`),
	...nameKinds.map((kind) => `first.${kind}`),
	...KIN.map((name) => `kin.${name}`),
];
export const FEATURES = featureNames.length;

const NEIGHBOUR_AT = NEIGHBOUR.map((name) => OWN.indexOf(name));
const TAG_CODES: Readonly<Record<string, number>> = {
	p: 1, li: 2, h1: 3, h2: 4, h3: 5, h4: 6, h5: 6, h6: 6, div: 7, td: 8, th: 8, tr: 8.5, section: 9, article: 9, blockquote: 1.5, figcaption: 10, caption: 10, dt: 2.5, dd: 1.8, a: 11, button: 12, label: 12, legend: 12, pre: 1.2, main: 9,
}; // biome-ignore format: a table
const log = Math.log1p;
const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** How long a block is to its reader: a Han character or Kana says as much as about two and a half letters. */
function widthOf(text: string): number {
	const wide = /[\u2E80-\u9FFF\uAC00-\uD7AF]/.test(text) ? count(/[\u2E80-\u9FFF\uAC00-\uD7AF]/g, text) : 0;
	return text.length + 1.5 * wide;
}

type Sums = { chars: number; links: number; long: number; blocks: number; paragraphs: number };

/** Row by row, `FEATURES` numbers a block. `title`: what the page's head calls it, or ''. */
export function featuresOf({ elements, blocks }: Segments, title: string): Float32Array {
	const n = blocks.length;
	const out = new Float32Array(n * FEATURES);
	const widths = blocks.map(({ text }) => widthOf(text));
	const isLong = blocks.map(({ linkChars, text }, i) => (widths[i] as number) >= LONG && linkChars < 0.5 * text.length);
	const wordLists = blocks.map(({ text }) => wordsIn(text.slice(0, 2000)));
	const titleWords = new Set(wordsIn(title).filter((word) => word.length > 3));
	const topical = topicsOf(wordLists, isLong);
	const repeats = new Map<string, number>();
	for (const { text } of blocks) repeats.set(text, (repeats.get(text) ?? 0) + 1);
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
	const total = widths.reduce((a, b) => a + b, 0) || 1;
	const longTotal = widths.reduce((sum, w, i) => sum + (isLong[i] ? w : 0), 0) || 1;
	const bits = elements.map(({ names }) => kindsOfNames(names));
	const best = bestBox(elements, sums);
	const bestPath = new Set<number>();
	for (let at = best; at >= 0; at = elements[at]?.parent ?? -1) bestPath.add(at);
	const kin = kinOf({ elements, blocks }, widths);

	// What stands in a block by itself.
	for (let i = 0; i < n; i++) {
		const block = blocks[i] as TextBlock;
		const { text } = block;
		const words = wordLists[i] as string[];
		const letters = count(/\p{L}/gu, text.slice(0, 2000)) || 1;
		const size = Math.min(text.length, 2000);
		const inTitle = words.filter((word) => titleWords.has(word)).length;
		let knownWords = 0;
		let content = 0;
		for (const word of words) {
			if (word.length < 4) continue;
			content++;
			if ((topical.get(word) ?? 0) > (isLong[i] ? 1 : 0)) knownWords++;
		}
		const own: Record<(typeof OWN)[number], number> = {
			chars: log(widths[i] as number),
			words: log(words.length),
			linkShare: block.linkChars / text.length,
			buttonShare: block.buttonChars / text.length,
			strongShare: block.strongChars / text.length,
			links: log(block.links),
			meanWord: words.length === 0 ? 0 : letters / words.length,
			commas: count(/[,，、،]/g, text) / (words.length || 1),
			digits: count(/\d/g, text) / size,
			upper: count(/\p{Lu}/gu, text.slice(0, 2000)) / letters,
			capitalWords: count(/(?:^|\s)\p{Lu}/gu, text.slice(0, 2000)) / (words.length || 1),
			ends: /[.!?…。！？؟।]["”“»’'’)\]]{0,2}$/.test(text) ? 1 : 0,
			innerEnds: log(count(/[.!?。！？؟।]["”“»’'’)\]]{0,2}\s/g, text)),
			opensLow: /^\p{Ll}/u.test(text) ? 1 : 0,
			colonEnd: /[:：]$/.test(text) ? 1 : 0,
			question: /[?？]$/.test(text) ? 1 : 0,
			separators: count(/[|•·›»→/]/g, text) / (words.length || 1),
			copyright: /©|\(c\) ?\d{4}|copyright|all rights reserved/i.test(text) ? 1 : 0,
			address: /https?:|www\.|@/.test(text) ? 1 : 0,
			repeats: log((repeats.get(text) ?? 1) - 1),
			inTitle: inTitle / (words.length || 1),
			titleShare: titleWords.size === 0 ? -1 : new Set(words.filter((word) => titleWords.has(word))).size / titleWords.size,
			topical: knownWords / (content || 1),
			tag: tagCode(elements, block),
			depth: elements[block.box]?.depth ?? 0,
			hidden: 0,
			hasTime: block.times.length,
			ellipsis: /(?:…|\.\.\.|\[…\])$/.test(text) ? 1 : 0,
			quotes: Math.min(count(/["“”„«»]/g, text), 4),
			wide: widths[i] === text.length ? 0 : 1,
		};
		for (let at = block.element; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.hidden === true) own.hidden = 1;
		const base = i * FEATURES;
		for (const [j, name] of OWN.entries()) out[base + j] = own[name];
	}

	// Where it stands.
	const chars = OWN.indexOf('chars');
	const linkShare = OWN.indexOf('linkShare');
	const own = (i: number, j: number) => out[i * FEATURES + j] ?? 0;
	const untilLong = new Float32Array(n);
	for (let i = n - 1, steps = 200; i >= 0; i--) {
		untilLong[i] = log(steps);
		steps = isLong[i] ? 0 : steps + 1;
	}
	const window = (i: number, reach: number, j: number) => {
		let sum = 0;
		const from = Math.max(0, i - reach);
		const to = Math.min(n, i + reach + 1);
		for (let k = from; k < to; k++) sum += own(k, j);
		return sum / (to - from);
	};
	const longCount = isLong.filter(Boolean).length;
	const titleAt = titleBlock(blocks, wordLists, titleWords, elements);
	let before = 0;
	const since = { long: 200, h1: 200, heading: 200, comments: 200, related: 200 };
	let run = 0;
	let level = 0;
	for (let i = 0; i < n; i++) {
		const block = blocks[i] as TextBlock;
		let j = i * FEATURES + OWN.length;
		for (let step = -REACH; step <= REACH; step++) {
			if (step === 0) continue;
			const inside = i + step >= 0 && i + step < n;
			for (const at of NEIGHBOUR_AT) out[j++] = inside ? own(i + step, at) : -1;
		}
		const width = widths[i] as number;
		run = isLong[i] ? run + 1 : 0;
		const heading = /^h([1-6])$/.exec(headingTag(elements, block))?.[1];
		if (heading !== undefined) level = Number(heading);
		const boxSums = sums[block.box];
		const place = [
			log(i), log(n - 1 - i), n === 1 ? 0 : i / (n - 1), before / longTotal, (longTotal - before - (isLong[i] ? width : 0)) / longTotal, log(since.long), untilLong[i] ?? 0, log(run), window(i, 2, chars),
			window(i, 7, chars), window(i, 4, linkShare), log(since.h1), log(since.heading), level, titleAt < 0 ? -50 : Math.sign(i - titleAt) * log(Math.abs(i - titleAt)), log(since.comments), log(since.related),
			blocks[i - 1]?.box === block.box || elements[blocks[i - 1]?.box ?? -1]?.parent === elements[block.box]?.parent ? 1 : 0,
			blocks[i + 1]?.box === block.box || elements[blocks[i + 1]?.box ?? -1]?.parent === elements[block.box]?.parent ? 1 : 0,
			log(n), log(longCount), longTotal / total,
		]; // biome-ignore format: one place a name
		for (const value of place) out[j++] = value;
		void boxSums;
		// The boxes around it: its own, then those that hold more.
		let at = block.box;
		let held = -1;
		for (let k = 0; k < BOXES; k++) {
			while (at >= 0 && k > 0 && (elements[at]?.isBlock !== true || sums[at]?.blocks === held)) at = elements[at]?.parent ?? -1;
			const sum = at < 0 ? undefined : sums[at];
			const values =
				sum === undefined
					? [-1, -1, -1, -1, -1]
					: [log(sum.chars), sum.links / (sum.chars || 1), sum.long / longTotal, log(sum.blocks), log(sum.paragraphs)];
			for (const value of values) out[j++] = value;
			held = sum?.blocks ?? -1;
			if (at >= 0) at = elements[at]?.parent ?? -1;
		}
		const tagFar = new Float32Array(TAGS.length).fill(FAR * 2);
		const nameFar = new Float32Array(nameKinds.length).fill(FAR * 2);
		let step = 0;
		let firstBits = 0;
		for (let up = block.element; up >= 0; up = elements[up]?.parent ?? -1, step++) {
			const tag = TAGS.indexOf(elements[up]?.tag as (typeof TAGS)[number]);
			if (tag >= 0 && (tagFar[tag] as number) > FAR) tagFar[tag] = Math.min(step, FAR);
			const names = bits[up] ?? 0;
			if (firstBits === 0) firstBits = names;
			if (names === 0) continue;
			for (let k = 0; k < nameKinds.length; k++) if ((names >> k) & 1 && (nameFar[k] as number) > FAR) nameFar[k] = Math.min(step, FAR);
		}
		for (const value of tagFar) out[j++] = value;
		for (const value of nameFar) out[j++] = value;
		for (let k = 0; k < nameKinds.length; k++) out[j++] = (firstBits >> k) & 1;
		for (const value of kin[i] as readonly number[]) out[j++] = value;
		let away = 0;
		let up = block.box;
		while (up >= 0 && !bestPath.has(up)) {
			up = elements[up]?.parent ?? -1;
			away++;
		}
		const inBest = up === best;
		out[j++] = inBest ? away : FAR + (elements[best]?.depth ?? 0) - (elements[up]?.depth ?? 0);
		out[j++] = inBest ? 1 : 0;
		out[j++] = best < 0 ? 0 : (sums[best]?.long ?? 0) / longTotal;

		if (isLong[i]) before += width;
		since.long = isLong[i] ? 0 : since.long + 1;
		since.h1 = headingTag(elements, block) === 'h1' ? 0 : since.h1 + 1;
		since.heading = heading !== undefined ? 0 : since.heading + 1;
		since.comments = /comment|kommentar|reactie|commentaire/i.test(block.text) && width < 60 ? 0 : since.comments + 1;
		since.related = ((kindsAround(elements, bits, block) >> nameKinds.indexOf('related')) & 1) === 1 ? 0 : since.related + 1;
	}
	return out;
}

const kindsAround = (elements: Segments['elements'], bits: readonly number[], block: TextBlock) =>
	(bits[block.box] ?? 0) | (bits[elements[block.box]?.parent ?? -1] ?? 0);

/** The block's own heading tag, or its box's. */
export function headingTag(elements: Segments['elements'], block: TextBlock): string {
	for (let at = block.element, k = 0; at >= 0 && k < 4; at = elements[at]?.parent ?? -1, k++) {
		const tag = elements[at]?.tag ?? '';
		if (/^h[1-6]$/.test(tag)) return tag;
	}
	return '';
}

function tagCode(elements: Segments['elements'], block: TextBlock): number {
	const heading = headingTag(elements, block);
	const own = elements[block.element]?.tag ?? '';
	return TAG_CODES[heading] ?? (own === 'a' || own === 'button' ? (TAG_CODES[own] ?? 0) : (TAG_CODES[elements[block.box]?.tag ?? ''] ?? 7));
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
		const words = new Set((wordLists[i] as string[]).filter((word) => word.length > 3));
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

/** Blocks of the same box and blocks of the same kind of box (tag and names of two levels): how many, how long, how linked. */
function kinOf({ elements, blocks }: Segments, widths: readonly number[]): (readonly number[])[] {
	type Group = { n: number; chars: number; links: number };
	const groups = new Map<string, Group>();
	const keys = blocks.map((block, i) => {
		const box = elements[block.box];
		const parent = elements[box?.parent ?? -1];
		const made = [`p${box?.parent ?? -1}`, `s${box?.tag}.${box?.names}<${parent?.tag}.${parent?.names}`];
		for (const key of made) {
			const group = groups.get(key) ?? { n: 0, chars: 0, links: 0 };
			group.n++;
			group.chars += widths[i] as number;
			group.links += block.linkChars;
			groups.set(key, group);
		}
		return made;
	});
	return keys.map((made) =>
		made.flatMap((key) => {
			const { n, chars, links } = groups.get(key) as Group;
			return [log(n), log(chars / n), links / (chars || 1)];
		}),
	);
}
