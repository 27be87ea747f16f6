import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walk } from '../../../scripts/permalinks/walk.ts';

test('a short walk through releases: every address still leads somewhere true', async () => {
	const { faults, articles, passages } = await walk({ seeds: 20, releases: 4, edits: 40, random: 7 });
	assert.deepEqual(faults, []);
	assert.ok(articles >= 20 && passages > articles);
});
