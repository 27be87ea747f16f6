/** Lists of features in columns. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featureLists } from '../../../scripts/ingest/group/feature-lists.ts';
import { idTable } from '../../../scripts/ingest/group/id-table.ts';

/** What a table has after it was raised by a list alone. */
function entriesOf(lists: ReturnType<typeof featureLists>, list: number): [number, number][] {
	const table = idTable();
	lists.raise(table, list);
	return [...table.ids()].map((id) => [id, table.get(id)]);
}

test('each list keeps what it was made of, however many follow', () => {
	const lists = featureLists();
	const made = Array.from({ length: 3000 }, (_, i) => Array.from({ length: i % 5 }, (_, k) => [i * 7 - 9000 + k, (i + k) / 4] as const));
	const numbers = made.map((list) => lists.add(list.flat()));
	for (const [i, number] of numbers.entries()) assert.deepEqual(entriesOf(lists, number), made[i], `list ${i}`);
	assert.equal(new Set(numbers.filter((_, i) => i % 5 === 0)).size, 1);
});

test('a table keeps what is more than a list says', () => {
	const lists = featureLists();
	const [one, other] = [lists.add([-5, 2, 8, 1]), lists.add([-5, 1, 8, 3])];
	const table = idTable();
	for (const list of [one, other]) lists.raise(table, list);
	assert.deepEqual([table.get(-5), table.get(8)], [2, 3]);
});
