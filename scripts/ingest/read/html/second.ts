/** The second look at a page's blocks: what the first look thought of a block's neighbours, of its boxes and of the page (auto-context, Tu 2008). */
import { FEATURES, widthOf } from './features.ts';
import type { Segments } from './segment.ts';

const REACH = 5;
const WINDOWS = [2, 5, 12];
const BOXES = 5;
const SINGLE = ['inRun', 'fromRun', 'untilRun', 'runLength', 'before', 'after', 'above', 'below', 'kin', 'kinMost', 'pageMass', 'pageShare'] as const;
export const secondNames: readonly string[] = [
	...Array.from({ length: 2 * REACH + 1 }, (_, k) => `p${k - REACH}`),
	...WINDOWS.map((reach) => `mean${reach}`),
	...Array.from({ length: BOXES }, (_, k) => [`box${k}.mean`, `box${k}.mass`]).flat(),
	...SINGLE,
];
export const SECOND = FEATURES + secondNames.length;

/** Rows of `SECOND`: the features of the first look, then the context made of its probabilities. */
export function secondOf({ elements, blocks }: Segments, first: Float32Array, keep: Float32Array): Float32Array {
	const n = blocks.length;
	const out = new Float32Array(n * SECOND);
	const weight = blocks.map(({ text }) => Math.sqrt(widthOf(text)));
	const p = (i: number) => keep[i] ?? 0;
	const masses = blocks.map(({ text }, i) => p(i) * widthOf(text));
	const total = masses.reduce((a, b) => a + b, 0) || 1;
	const all = blocks.reduce((sum, { text }) => sum + widthOf(text), 0) || 1;
	const boxMass = new Float64Array(elements.length);
	const boxWeight = new Float64Array(elements.length);
	const boxSize = new Float64Array(elements.length);
	const kin = new Map<string, [mass: number, weight: number, most: number]>();
	const keys = blocks.map((block) => {
		const box = elements[block.box];
		const parent = elements[box?.parent ?? -1];
		return `${box?.tag}.${box?.names}<${parent?.tag}.${parent?.names}`;
	});
	for (const [i, block] of blocks.entries()) {
		for (let at = block.box; at >= 0; at = elements[at]?.parent ?? -1) {
			boxMass[at] = (boxMass[at] as number) + p(i) * (weight[i] as number);
			boxWeight[at] = (boxWeight[at] as number) + (weight[i] as number);
			boxSize[at] = (boxSize[at] as number) + 1;
		}
		const sum = kin.get(keys[i] as string) ?? [0, 0, 0];
		kin.set(keys[i] as string, [sum[0] + p(i) * (weight[i] as number), sum[1] + (weight[i] as number), Math.max(sum[2], p(i))]);
	}
	const totalWeighted = blocks.reduce((sum, _, i) => sum + p(i) * (weight[i] as number), 0) || 1;
	const run = bestRun(Float32Array.from(blocks, (_, i) => (p(i) - 0.4) * (weight[i] as number)));
	const below = new Float32Array(n);
	for (let i = n - 2; i >= 0; i--) below[i] = 0.7 * (below[i + 1] ?? 0) + 0.3 * p(i + 1);
	let above = 0;
	let before = 0;
	for (let i = 0; i < n; i++) {
		let j = i * SECOND;
		out.set(first.subarray(i * FEATURES, (i + 1) * FEATURES), j);
		j += FEATURES;
		for (let step = -REACH; step <= REACH; step++) out[j++] = i + step < 0 || i + step >= n ? -1 : p(i + step);
		for (const reach of WINDOWS) {
			let mass = 0;
			let sum = 0;
			for (let k = Math.max(0, i - reach); k <= Math.min(n - 1, i + reach); k++) {
				mass += p(k) * (weight[k] as number);
				sum += weight[k] as number;
			}
			out[j++] = mass / (sum || 1);
		}
		let at = blocks[i]?.box ?? -1;
		let held = -1;
		for (let k = 0; k < BOXES; k++) {
			while (at >= 0 && k > 0 && boxSize[at] === held) at = elements[at]?.parent ?? -1;
			out[j++] = at < 0 ? -1 : (boxMass[at] as number) / (boxWeight[at] || 1);
			out[j++] = at < 0 ? -1 : (boxMass[at] as number) / totalWeighted;
			held = at < 0 ? -1 : (boxSize[at] as number);
			if (at >= 0) at = elements[at]?.parent ?? -1;
		}
		const [kinMass = 0, kinWeight = 1, kinMost = 0] = kin.get(keys[i] as string) ?? [];
		const inside = i >= run.from && i < run.to;
		const mass = masses[i] as number;
		const single = [
			inside ? 1 : 0, signed(i - run.from), signed(run.to - 1 - i), Math.log1p(run.to - run.from), before / total, (total - before - mass) / total, above, below[i] ?? 0, kinMass / (kinWeight || 1), kinMost, Math.log1p(total), total / all,
		]; // biome-ignore format: one place a name
		for (const value of single) out[j++] = value;
		before += mass;
		above = 0.7 * above + 0.3 * p(i);
	}
	return out;
}

const signed = (n: number) => Math.sign(n) * Math.log1p(Math.abs(n));

/** The stretch of blocks with the greatest sum (Kadane's algorithm); [from, to). */
function bestRun(gains: ArrayLike<number>): { readonly from: number; readonly to: number } {
	let best = 0;
	let run = { from: 0, to: 0 };
	let sum = 0;
	let from = 0;
	for (let i = 0; i < gains.length; i++) {
		if (sum <= 0) {
			sum = 0;
			from = i;
		}
		sum += gains[i] ?? 0;
		if (sum > best) {
			best = sum;
			run = { from, to: i + 1 };
		}
	}
	return run;
}
