/** Buckets of records: cut by ids alone, so that little changes with one of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucketsOf } from '../../../scripts/search-index/buckets.ts';

const ids = Array.from({ length: 3000 }, (_, n) => `/articles/example-${n}/`);
const cut = (list: readonly string[]) => bucketsOf(list, (id) => id).map((bucket) => bucket.join(' '));

test('every record is in one bucket, in order, and no bucket is larger than Pagefind may have at once', () => {
	const buckets = bucketsOf(ids, (id) => id);
	assert.deepEqual(buckets.flat(), ids);
	assert.ok(buckets.length > 20 && buckets.every((bucket) => bucket.length <= 256));
	assert.deepEqual(
		bucketsOf([], () => ''),
		[],
	);
});

test('a record that is added, or gone, changes two buckets at most', () => {
	const before = new Set(cut(ids));
	for (const at of [0, 17, 1200, 2999]) {
		const without = cut(ids.filter((_, n) => n !== at));
		assert.ok(without.filter((bucket) => !before.has(bucket)).length <= 2);
	}
});
