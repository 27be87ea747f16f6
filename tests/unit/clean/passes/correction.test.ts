import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correction } from '../../../../scripts/ingest/clean/passes/correction.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('the owner has the last word, by the line as it stands or as it is shown', () => {
	const lines = [
		['Bridge closes', 0.9, 'title'],
		[PARAGRAPH, 0.9, 'keep'],
		['- Ferry', 0.1, { reason: 'navigation', rule: 'classifier' }],
	] as const;
	assert.deepEqual(decided(correction, lines, { correction: { keep: ['Ferry'], drop: [PARAGRAPH] } }), ['title', 'corrected', 'keep']);
	assert.deepEqual(decided(correction, lines), ['title', 'keep', 'navigation']);
});
