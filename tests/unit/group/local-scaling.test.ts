import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edge } from '../../../scripts/ingest/group/connected-components.ts';
import { scaledLocally } from '../../../scripts/ingest/group/local-scaling.ts';

/** Every pair of `count` items, from `first` on. */
const all = (first: number, count: number, similarity: number): Edge[] =>
	Array.from({ length: count }, (_, i) => i).flatMap((i) =>
		Array.from({ length: count - i - 1 }, (_, k) => ({ a: first + i, b: first + i + k + 1, similarity })),
	);

describe('local scaling', () => {
	it('leaves a few reports of one event, and many that are surely of one, as they are', () => {
		for (const edges of [all(0, 12, 0.7), all(0, 60, 0.96)]) assert.deepEqual(scaledLocally(60, edges), edges);
	});

	it('makes unlikely what is half alike to all of a hundred, and keeps what stands out of them', () => {
		const topic = all(0, 100, 0.55).map((edge) => (edge.a === 3 && edge.b === 7 ? { ...edge, similarity: 0.99 } : edge));
		const scaled = scaledLocally(100, topic);
		assert.deepEqual(
			scaled.map(({ a, b }) => [a, b]),
			topic.map(({ a, b }) => [a, b]),
		);
		for (const { a, b, similarity } of scaled) {
			if (a === 3 && b === 7) assert.ok(similarity > 0.7, String(similarity));
			else assert.ok(similarity < 0.1, String(similarity));
		}
	});

	it('does not change what tells of something else, however much of it there is', () => {
		const event = all(0, 5, 0.8);
		const weak = Array.from({ length: 2000 }, (_, i) => ({ a: 0, b: 5 + i, similarity: 0.05 }));
		const scaled = scaledLocally(2105, [...event, ...weak, ...all(2005, 100, 0.5)]);
		assert.deepEqual(scaled.slice(0, event.length + weak.length), [...event, ...weak]);
	});
});
