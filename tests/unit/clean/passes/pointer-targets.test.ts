import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointerTargets } from '../../../../scripts/ingest/clean/passes/pointer-targets.ts';
import { decided, PARAGRAPH } from './draft.ts';

const POINTER = { reason: 'read-also', rule: 'stock-phrase' } as const;

test('the short lines below a pointer heading go with it, up to the first sentence', () => {
	const lines = [
		['Read also', 0.1, POINTER],
		['Ferry runs at night', 0.6, 'keep'],
		['Pool opens early', 0.6, 'keep'],
		['Nobody was hurt.', 0.9, 'keep'],
	] as const;
	assert.deepEqual(decided(pointerTargets, lines), ['read-also', 'read-also', 'read-also', 'keep']);
});

test('a heading with text below it ends the list of targets', () => {
	const lines = [
		['Read also', 0.1, POINTER],
		['Ferry runs at night', 0.6, 'keep'],
		['Who pays', 0.6, 'keep'],
		[PARAGRAPH, 0.9, 'keep'],
	] as const;
	assert.deepEqual(decided(pointerTargets, lines), ['read-also', 'read-also', 'keep', 'keep']);
});
