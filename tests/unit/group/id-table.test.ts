import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idTable } from '../../../scripts/ingest/group/id-table.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';

test('a table of ids is a map of numbers, however it grows and whatever the ids', () => {
	const random = seededRandom(7);
	const [table, map] = [idTable(), new Map<number, number>()];
	for (let i = 0; i < 50_000; i++) {
		// Many that differ in a few bits alone, and some that stand twice.
		const id = i % 3 === 0 ? ((i >> 2) << 16) | 0 : Math.floor(random() * 2 ** 32) | 0;
		const value = Math.floor(random() * 1000);
		if (i % 2 === 0) {
			table.add(id, value);
			map.set(id, (map.get(id) ?? 0) + value);
		} else {
			table.set(id, value);
			map.set(id, value);
		}
	}
	assert.deepEqual([...table.ids()], [...map.keys()]);
	for (const [id, value] of map) assert.equal(table.get(id), value);
	for (const id of [0, -1, 2 ** 31 - 1, -(2 ** 31)]) assert.equal(table.get(id), map.get(id) ?? -1);
});

test('a table that is raised keeps the most of each id, and one that is emptied holds nothing, small or large', () => {
	const table = idTable();
	for (const ids of [50, 100_000, 30]) {
		for (let i = 0; i < ids; i++) table.raise(i % 7, i % 5);
		for (let i = 0; i < ids; i++) table.set(-1 - i, 1);
		assert.equal(table.get(3), 4);
		assert.equal(table.ids().length, ids + 7);
		table.clear();
		assert.deepEqual([...table.ids()], []);
		assert.deepEqual([table.get(3), table.get(-1)], [-1, -1]);
	}
	table.raise(5, 0);
	assert.equal(table.get(5), 0);
});
