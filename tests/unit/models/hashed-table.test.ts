import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hash24, packTable, unpackTable } from '../../../scripts/ingest/models/hashed-table.ts';

test('a packed table gives back its numbers, whole ones from −127 to 127, whatever the order they came in', () => {
	const table = new Map([
		[hash24('newsletter'), 12.4],
		[hash24('welcome'), -3],
		[hash24('a'), 900],
	]);
	const packed = packTable(table);
	assert.deepEqual(
		[...unpackTable(packed)].sort(),
		[
			[hash24('newsletter'), 12],
			[hash24('welcome'), -3],
			[hash24('a'), 127],
		].sort(),
	);
	assert.equal(packTable(new Map([...table].reverse())), packed);
});

test('hashes fill 24 bits, and near texts differ', () => {
	const hashes = Array.from({ length: 2000 }, (_, i) => hash24(`word${i}`));
	assert.ok(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 24));
	assert.equal(new Set(hashes).size, 2000);
});
