import assert from 'node:assert/strict';
import { test } from 'node:test';
import { model } from '../../../../scripts/ingest/clean/passes/model.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('a likely line stays; the rest goes with the reason that its wording and place suggest', () => {
	const lines: [string, number][] = [
		[PARAGRAPH, 0.9],
		[PARAGRAPH, 0.1],
		['Sport', 0.1],
		['© 2022 Sample Desk', 0.1],
		['Tuesday, 18 January 2022', 0.1],
		['Leave a reply', 0.1],
	];
	assert.deepEqual(decided(model, lines), ['keep', 'teaser', 'navigation', 'legal', 'date', 'comments']);
});

test('what is decided is not judged again', () => {
	assert.deepEqual(decided(model, [[PARAGRAPH, 0.1, 'keep']]), ['keep']);
});
