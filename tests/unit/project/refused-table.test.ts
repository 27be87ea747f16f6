import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableOf } from '../../../scripts/ingest/table.ts';

test('of a refused file the table says whether its article stays as it was published, or is not published', () => {
	const refused = ['a.txt', 'b.txt'].map((seed) => ({ seed, reason: `${seed} is wrong`, remedy: 'Mend it.' }));
	const article = {
		seed: 'a.txt', seeds: ['a.txt'], clean: { dump: { seed: 'a.txt' } }, language: { value: 'en' }, title: { level: 'certain', evidence: [] },
		date: { value: '2024-01-01', level: 'certain' }, source: { value: 'Post', level: 'certain' }, topics: [], notes: [],
	}; // biome-ignore format: a record
	const result = { articles: [article], stories: [], refused, known: [], ledger: { events: [] } } as unknown as Parameters<
		typeof tableOf
	>[0];
	const table = tableOf(result);
	assert.match(table, /Not published:\n {2}b\.txt: b\.txt is wrong\. Mend it\./);
	assert.match(table, /what was published of it before stays:\n {2}a\.txt: a\.txt is wrong\. Mend it\./);
});
