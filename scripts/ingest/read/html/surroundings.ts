/** What a block stands in: the boxes around it, the elements and names above it, its like on the page, how far it is from where most of the text is. */
import type { Segments, TextBlock } from './block.ts';
import { nameKinds } from './class-names.ts';
import { BOXES, TAGS } from './feature-names.ts';
import type { PageFacts } from './page-facts.ts';

/** Steps up at which an element is as good as far away. */
const FAR = 12;
const log = Math.log1p;

/** The boxes around a block: its own, then those that hold more. */
export function boxFeatures({ elements }: Segments, block: TextBlock, { sums, longTotal }: PageFacts): number[] {
	const out: number[] = [];
	let at = block.box;
	let held = -1;
	for (let k = 0; k < BOXES; k++) {
		while (at >= 0 && k > 0 && (elements[at]?.isBlock !== true || sums[at]?.blocks === held)) at = elements[at]?.parent ?? -1;
		const sum = at < 0 ? undefined : sums[at];
		if (sum === undefined) out.push(-1, -1, -1, -1, -1);
		else out.push(log(sum.chars), sum.links / (sum.chars || 1), sum.long / longTotal, log(sum.blocks), log(sum.paragraphs));
		held = sum?.blocks ?? -1;
		if (at >= 0) at = elements[at]?.parent ?? -1;
	}
	return out;
}

/** How many steps up the nearest element of each tag and of each kind of name is, and the kinds of the first that has any. */
export function aboveFeatures({ elements }: Segments, block: TextBlock, { names }: PageFacts): number[] {
	const tagFar = TAGS.map(() => 2 * FAR);
	const nameFar = nameKinds.map(() => 2 * FAR);
	let first = 0;
	for (let up = block.element, step = 0; up >= 0; up = elements[up]?.parent ?? -1, step++) {
		const tag = TAGS.indexOf(elements[up]?.tag as (typeof TAGS)[number]);
		if (tag >= 0 && (tagFar[tag] as number) > FAR) tagFar[tag] = Math.min(step, FAR);
		const kinds = names[up] ?? 0;
		if (first === 0) first = kinds;
		if (kinds === 0) continue;
		for (let k = 0; k < nameKinds.length; k++) if ((kinds >> k) & 1 && (nameFar[k] as number) > FAR) nameFar[k] = Math.min(step, FAR);
	}
	return [...tagFar, ...nameFar, ...nameKinds.map((_, k) => (first >> k) & 1)];
}

/** How far a block is from the box that holds most of the text, whether it is in it, and how much that box holds. */
export function bestBoxFeatures({ elements }: Segments, block: TextBlock, { best, bestPath, sums, longTotal }: PageFacts): number[] {
	let away = 0;
	let up = block.box;
	while (up >= 0 && !bestPath.has(up)) {
		up = elements[up]?.parent ?? -1;
		away++;
	}
	const inBest = up === best;
	const distance = inBest ? away : FAR + (elements[best]?.depth ?? 0) - (elements[up]?.depth ?? 0);
	return [distance, inBest ? 1 : 0, best < 0 ? 0 : (sums[best]?.long ?? 0) / longTotal];
}

/** Blocks of the same box and blocks of the same kind of box (tag and names of two levels): how many, how long, how linked. */
export function kinOf({ elements, blocks }: Segments, widths: readonly number[]): (readonly number[])[] {
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
