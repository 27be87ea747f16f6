import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edge } from '../../../scripts/ingest/group/connected-components.ts';
import { averageLinkage } from '../../../scripts/ingest/group/linkage.ts';
import { relatedGroups } from '../../../scripts/ingest/group/related.ts';

const none: [] = [];
const edges = (...list: [number, number, number][]): Edge[] => list.map(([a, b, similarity]) => ({ a, b, similarity }));

const even = (threshold: number) => ({ pair: threshold, group: threshold, whole: 0 });

describe('average linkage', () => {
	it('does not follow a chain as single linkage would', () => {
		const chain = edges([0, 1, 0.9], [1, 2, 0.5], [2, 3, 0.9], [3, 4, 0.5]);
		assert.deepEqual(averageLinkage(5, chain, even(0.4), none), [[0, 1], [2, 3], [4]]);
	});

	it('joins two groups when their mean reaches the threshold, though one pair does not', () => {
		const list = edges([0, 1, 0.9], [0, 2, 0.5], [1, 2, 0.3]);
		assert.deepEqual(averageLinkage(3, list, even(0.4), none), [[0, 1, 2]]);
		assert.deepEqual(averageLinkage(3, list, even(0.41), none), [[0, 1], [2]]);
	});

	it('agrees with a naive UPGMA on random graphs', () => {
		for (let seed = 1; seed <= 40; seed++) {
			const list = randomEdges(12, seed);
			assert.deepEqual(averageLinkage(12, list, even(0.35), none), naive(12, list, 0.35), `seed ${seed}`);
		}
	});

	it('keeps two well-knit groups apart that are alike only in part, and joins them where they are as alike as within', () => {
		const group = (first: number) =>
			[0, 1, 2].flatMap((i) => [0, 1, 2].filter((j) => j > i).map((j) => [first + i, first + j, 0.9] as [number, number, number]));
		const between = (similarity: number) => [0, 1, 2].flatMap((i) => [3, 4, 5].map((j) => [i, j, similarity] as [number, number, number]));
		assert.deepEqual(averageLinkage(6, edges(...group(0), ...group(3), ...between(0.5)), even(0.4), none), [
			[0, 1, 2],
			[3, 4, 5],
		]);
		assert.deepEqual(averageLinkage(6, edges(...group(0), ...group(3), ...between(0.6)), even(0.4), none), [[0, 1, 2, 3, 4, 5]]);
	});

	it('joins two single items only from the higher threshold, and further ones from the lower', () => {
		const list = edges([0, 1, 0.6], [0, 2, 0.4], [1, 2, 0.4], [3, 4, 0.4]);
		assert.deepEqual(averageLinkage(5, list, { pair: 0.5, group: 0.3, whole: 0 }, none), [[0, 1, 2], [3], [4]]);
	});

	it('joins no more than holds together as a whole', () => {
		const list = edges([0, 1, 0.8], [0, 2, 0.4], [1, 2, 0.4], [0, 3, 0.3], [1, 3, 0.3], [2, 3, 0.3]);
		const whole = (least: number) => averageLinkage(4, list, { pair: 0.6, group: 0.3, whole: least }, none);
		assert.deepEqual(whole(0.5), [[0, 1, 2], [3]]);
		assert.deepEqual(whole(0.55), [[0, 1], [2], [3]]);
		assert.deepEqual(whole(0), [[0, 1, 2, 3]]);
	});

	it('keeps apart what the owner says', () => {
		const list = edges([0, 1, 0.9], [1, 2, 0.8], [0, 2, 0.8]);
		assert.deepEqual(averageLinkage(4, list, even(0.85), [[0, 1]]), [[0], [1], [2], [3]]);
		assert.ok(averageLinkage(4, list, even(0.1), [[0, 1]]).every((group) => !(group.includes(0) && group.includes(1))));
	});
});

it('relates groups whose mean is high enough, nearest first, and no others', () => {
	const list = edges([0, 2, 0.3], [1, 2, 0.1], [2, 3, 0.25], [0, 3, 0.2]);
	assert.deepEqual(relatedGroups([[0, 1], [2], [3]], list, 0.15), [[1], [2, 0], [1]]);
	assert.deepEqual(relatedGroups([[0, 1], [2], [3]], list, 0.26), [[], [], []]);
});

function randomEdges(count: number, seed: number): Edge[] {
	let state = seed;
	const next = () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
	const list: Edge[] = [];
	for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) if (next() < 0.7) list.push({ a, b, similarity: next() });
	return list;
}

function naive(count: number, list: readonly Edge[], threshold: number): number[][] {
	const value = new Map(list.map(({ a, b, similarity }) => [`${a},${b}`, similarity]));
	const within = (items: readonly number[]) => {
		const pairs = items.flatMap((a) => items.filter((b) => b > a).map((b) => value.get(`${a},${b}`) ?? 0));
		return items.length < 3 ? 0 : pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
	};
	const groups = Array.from({ length: count }, (_, i) => [i]);
	for (;;) {
		let best = { mean: threshold, i: -1, j: -1 };
		for (let i = 0; i < groups.length; i++) {
			for (let j = i + 1; j < groups.length; j++) {
				const pairs = (groups[i] ?? []).flatMap((a) => (groups[j] ?? []).map((b) => value.get(`${Math.min(a, b)},${Math.max(a, b)}`) ?? 0));
				const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
				if (mean > best.mean && mean >= 0.6 * Math.min(within(groups[i] ?? []), within(groups[j] ?? []))) best = { mean, i, j };
			}
		}
		if (best.i < 0) return groups.map((group) => group.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
		groups[best.i]?.push(...(groups[best.j] ?? []));
		groups.splice(best.j, 1);
	}
}
