import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listItems } from '../../../../scripts/ingest/clean/passes/list-items.ts';
import { decided, LINKS, PARAGRAPH } from './draft.ts';

test('a list below a colon stays whole, a list at the end of the page does not come back', () => {
	const lines = [
		['What closes:', 0.9, 'keep'],
		['- Bridge', 0.1, LINKS],
		['- Ferry', 0.1, LINKS],
		[PARAGRAPH, 0.9, 'keep'],
		['- Sport', 0.1, LINKS],
		['- Weather', 0.1, LINKS],
	] as const;
	assert.deepEqual(decided(listItems, lines), ['keep', 'keep', 'keep', 'keep', 'navigation', 'navigation']);
});

test('a list of which one item is kept stays whole', () => {
	const lines = [
		['- Bridge', 0.1, LINKS],
		['- Ferry', 0.9, 'keep'],
		[PARAGRAPH, 0.9, 'keep'],
	] as const;
	assert.deepEqual(decided(listItems, lines), ['keep', 'keep', 'keep']);
});
