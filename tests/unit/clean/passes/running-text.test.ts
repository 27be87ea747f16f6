import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runningText } from '../../../../scripts/ingest/clean/passes/running-text.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('a short sentence between paragraphs stays, even where the model doubts it; what is no sentence is left open', () => {
	const lines: [string, number?][] = [[PARAGRAPH], ['Nobody was hurt.', 0.1], ['Harbour', 0.1], [PARAGRAPH]];
	assert.deepEqual(decided(runningText, lines), ['-', 'keep', '-', 'keep']);
});

test('on a page that is mostly menu nothing is kept for its place', () => {
	const menu = Array.from({ length: 90 }, (_, i): [string, number] => [`Section ${i}`, 0.01]);
	assert.equal(decided(runningText, [[PARAGRAPH], ['Nobody was hurt.', 0.1], [PARAGRAPH], ...menu])[1], '-');
});
