/** What a block of a page looks like, where it stands and in what: the numbers that tell an article's text from what surrounds it. */
import type { Segments, TextBlock } from './block.ts';
import { ownFeatures } from './block-features.ts';
import { nameKinds } from './class-names.ts';
import { FEATURES, NEIGHBOUR_AT, OWN, REACH } from './feature-names.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { aboveFeatures, bestBoxFeatures, boxFeatures, kinOf } from './surroundings.ts';
import { headingTag } from './tags.ts';

const log = Math.log1p;
/** A distance (blocks) from what does not stand on the page. */
const NONE = 200;
const COMMENTS = /comment|kommentar|reactie|commentaire/i;
const SHORT = 60;

/** Row by row, `FEATURES` numbers a block. `title`: what the page's head calls it, or ''. */
export function featuresOf(segments: Segments, title: string): Float32Array {
	const { blocks } = segments;
	const facts = pageFacts(segments, title);
	const out = new Float32Array(blocks.length * FEATURES);
	ownFeatures(segments, facts, out);
	const kin = kinOf(segments, facts.widths);
	const places = placesOf(segments, facts, out);
	for (const [i, block] of blocks.entries()) {
		let at = i * FEATURES + OWN.length;
		const put = (values: ArrayLike<number>) => {
			out.set(values, at);
			at += values.length;
		};
		put(neighbours(out, i, blocks.length));
		put(places[i] as readonly number[]);
		put(boxFeatures(segments, block, facts));
		put(aboveFeatures(segments, block, facts));
		put(kin[i] as readonly number[]);
		put(bestBoxFeatures(segments, block, facts));
	}
	return out;
}

function neighbours(out: Float32Array, i: number, n: number): number[] {
	const values: number[] = [];
	for (let step = -REACH; step <= REACH; step++) {
		if (step === 0) continue;
		const inside = i + step >= 0 && i + step < n;
		for (const at of NEIGHBOUR_AT) values.push(inside ? (out[(i + step) * FEATURES + at] ?? 0) : -1);
	}
	return values;
}

/** Where each block stands on the page. */
function placesOf({ elements, blocks }: Segments, facts: PageFacts, out: Float32Array): number[][] {
	const { widths, isLong, longTotal, total, titleAt, names } = facts;
	const n = blocks.length;
	const mean = (i: number, reach: number, column: number) => {
		const from = Math.max(0, i - reach);
		const to = Math.min(n, i + reach + 1);
		let sum = 0;
		for (let k = from; k < to; k++) sum += out[k * FEATURES + column] ?? 0;
		return sum / (to - from);
	};
	const [chars, linkShare] = [OWN.indexOf('chars'), OWN.indexOf('linkShare')];
	const untilLong = distancesTo(isLong);
	const longCount = isLong.filter(Boolean).length;
	const related = nameKinds.indexOf('related');
	const isNear = (one: TextBlock | undefined, other: TextBlock) =>
		one?.box === other.box || elements[one?.box ?? -1]?.parent === elements[other.box]?.parent ? 1 : 0;
	const since = { long: NONE, h1: NONE, heading: NONE, comments: NONE, related: NONE };
	let [before, run, level] = [0, 0, 0];
	return blocks.map((block, i) => {
		const width = widths[i] as number;
		const tag = headingTag(elements, block);
		run = isLong[i] ? run + 1 : 0;
		if (tag !== '') level = Number(tag[1]);
		const place = [
			log(i), log(n - 1 - i), n === 1 ? 0 : i / (n - 1), before / longTotal, (longTotal - before - (isLong[i] ? width : 0)) / longTotal, log(since.long), untilLong[i] ?? 0, log(run), mean(i, 2, chars),
			mean(i, 7, chars), mean(i, 4, linkShare), log(since.h1), log(since.heading), level, titleAt < 0 ? -50 : Math.sign(i - titleAt) * log(Math.abs(i - titleAt)), log(since.comments), log(since.related),
			isNear(blocks[i - 1], block), isNear(blocks[i + 1], block), log(n), log(longCount), longTotal / total,
		]; // biome-ignore format: one place a name
		const around = (names[block.box] ?? 0) | (names[elements[block.box]?.parent ?? -1] ?? 0);
		if (isLong[i]) before += width;
		since.long = isLong[i] ? 0 : since.long + 1;
		since.h1 = tag === 'h1' ? 0 : since.h1 + 1;
		since.heading = tag !== '' ? 0 : since.heading + 1;
		since.comments = COMMENTS.test(block.text) && width < SHORT ? 0 : since.comments + 1;
		since.related = ((around >> related) & 1) === 1 ? 0 : since.related + 1;
		return place;
	});
}

/** For each block, how many blocks below it the next long one stands, logarithmic. */
function distancesTo(isLong: readonly boolean[]): Float32Array {
	const out = new Float32Array(isLong.length);
	for (let i = isLong.length - 1, steps = NONE; i >= 0; i--) {
		out[i] = log(steps);
		steps = isLong[i] ? 0 : steps + 1;
	}
	return out;
}
