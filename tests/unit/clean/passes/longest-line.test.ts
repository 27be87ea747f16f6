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
	const byline = { reason: 'byline', rule: 'byline' } as const;
	assert.deepEqual(
		decided(longestLine, [
			[PARAGRAPH, 0.1, label],
			['By Ada Lund', 0.1, byline],
		]),
		['label', 'keep'],
	);
});

test('what is made of stock phrases stays away, a sentence that only opens with one comes back', () => {
	const phrase = { reason: 'navigation', rule: 'stock-phrase' } as const;
	assert.deepEqual(
		decided(longestLine, [
			['Accept all cookies', 0.1, phrase],
			['Subscribe to our newsletter', 0.1, LINKS],
			['Alle Rechte vorbehalten', 0.1, phrase],
		]),
		['navigation', 'navigation', 'navigation'],
	);
	assert.deepEqual(
		decided(longestLine, [
			['Accept all cookies', 0.1, phrase],
			['Comments by the mayor on the closed bridge are under review.', 0.1, LINKS],
		]),
		['navigation', 'keep'],
	);
});
