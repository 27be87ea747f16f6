import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatedTitle } from '../../../../scripts/ingest/clean/passes/repeated-title.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('the title once more goes; its words within a sentence stay', () => {
	const lines: [string][] = [['Bridge closes'], [PARAGRAPH], ['Bridge closes for weeks']];
	assert.deepEqual(decided(repeatedTitle, lines, { titleText: 'Bridge closes' }), ['repeated', '-', '-']);
	assert.deepEqual(decided(repeatedTitle, lines), ['-', '-', '-']);
});
