import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captions } from '../../../../scripts/ingest/clean/passes/captions.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('a marked caption stays anywhere, a credited line only near the text', () => {
	const credited = 'The bridge in May. Photo: Sample Desk';
	assert.deepEqual(decided(captions, [[PARAGRAPH], ['!! The bridge in May'], [credited]]), ['-', 'keep', 'keep']);
	const menu = Array.from({ length: 90 }, (_, i): [string, number] => [`Section ${i}`, 0.01]);
	assert.equal(decided(captions, [...menu, [PARAGRAPH], ...menu, [credited, 0.01]]).at(-1), '-');
});
