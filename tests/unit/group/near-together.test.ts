import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearTogether } from '../../../scripts/ingest/group/near-together.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';

/** How many articles are held at most, where each is from its first pair to its last. */
function width(pairs: readonly (readonly [number, number])[]): number {
	const last = new Map(pairs.flatMap((pair, at) => pair.map((i) => [i, at] as const)));
	const held = new Set<number>();
	let most = 0;
	for (const [at, pair] of pairs.entries()) {
		for (const i of pair) held.add(i);
		most = Math.max(most, held.size);
		for (const i of pair) if (last.get(i) === at) held.delete(i);
	}
	return most;
}

test('pairs of articles near one another come together, in one order whatever the order of what is given', () => {
	const random = seededRandom(3);
	// A chain of articles, each paired with its two neighbours, whose numbers say nothing.
	const names = Array.from({ length: 400 }, (_, i) => [random(), i] as const)
		.sort(([a], [b]) => a - b)
		.map(([, i]) => i);
	const pair = (x: number, y: number): readonly [number, number] => {
		const [a, b] = [names[x] as number, names[y] as number];
		return [Math.min(a, b), Math.max(a, b)];
	};
	const pairs = names.slice(2).flatMap((_, i) => [pair(i, i + 1), pair(i, i + 2)]);
	const byNumber = pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
	const ordered = nearTogether(byNumber);
	assert.deepEqual(
		ordered.toSorted(([a, b], [c, d]) => a - c || b - d),
		byNumber,
	);
	assert.ok(width(byNumber) > 100, `${width(byNumber)}`);
	assert.ok(width(ordered) <= 4, `${width(ordered)}`);
	assert.deepEqual(nearTogether(pairs.toReversed()), ordered);
});
