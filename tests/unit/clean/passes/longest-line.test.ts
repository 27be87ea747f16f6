import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestLine } from '../../../../scripts/ingest/clean/passes/longest-line.ts';
import { decided, LINKS, PARAGRAPH } from './draft.ts';

test('where all is removed the longest line that the model removed comes back; where one is kept nothing does', () => {
	assert.deepEqual(
		decided(longestLine, [
			['Sport', 0.1, LINKS],
			[PARAGRAPH, 0.1, LINKS],
		]),
		['navigation', 'keep'],
	);
	assert.deepEqual(
		decided(longestLine, [
			['Sport', 0.9, 'keep'],
			[PARAGRAPH, 0.1, LINKS],
		]),
		['keep', 'navigation'],
	);
});

test('what a certain rule removed stays away while there is something less certain', () => {
	const label = { reason: 'label', rule: 'label' } as const;
	const phrase = { reason: 'navigation', rule: 'stock-phrase' } as const;
	assert.deepEqual(
		decided(longestLine, [
			[PARAGRAPH, 0.1, label],
			['Contact us', 0.1, phrase],
		]),
		['label', 'keep'],
	);
});
