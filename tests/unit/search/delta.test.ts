import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDelta } from '../../../scripts/search-index/pagefind/make-delta.ts';
import { patch } from '../../../src/search/pagefind/delta.ts';

const base = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255));

test('what differs makes the other of the one, and is small', () => {
	const other = Buffer.concat([base.subarray(700, 2100), Buffer.from('new in the middle'), base.subarray(0, 900), base.subarray(3000)]);
	const delta = makeDelta(base, other);
	assert.ok(other.equals(patch(base, delta)));
	assert.ok(delta.length < 100, `${delta.length} bytes`);
});

test('any bytes can be made, of any', () => {
	for (const [from, to] of [
		['', ''],
		['', 'abc'],
		['abc', ''],
		['abcdefgh', 'ijklmnop'],
		['aaaaaaaaaaaaaaaa', 'aaaaaaaabaaaaaaaa'],
	].map((pair) => pair.map((text) => Buffer.from(text)))) {
		assert.ok(Buffer.compare(to as Buffer, patch(from as Buffer, makeDelta(from as Buffer, to as Buffer))) === 0);
	}
});
