/** What a run holds of every article must not keep more alive than itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialize } from 'node:v8';
import { headOf } from '../../../scripts/ingest/threads/packed-read.ts';

test('the arrays of a head that is held have their own bytes, wherever they stood in the packed ones', () => {
	for (let shift = 0; shift < 4; shift++) {
		const bands = Uint32Array.from({ length: 20 }, (_, i) => i * 7);
		const packed = { described: [{ name: 'x'.repeat(shift), sketch: { digest: '0', wordCount: 1, size: 2, bands } }], refused: [] };
		const head = headOf({ head: serialize(packed), texts: [] });
		assert.deepEqual(head, packed);
		assert.equal(head.described[0]?.sketch.bands.buffer.byteLength, bands.byteLength);
	}
});
