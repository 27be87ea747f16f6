import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headings } from '../../../../scripts/ingest/clean/passes/headings.ts';
import { decided, LINKS, PARAGRAPH } from './draft.ts';

test('a short line between kept paragraphs is a heading; at the end of the text it is not', () => {
	const lines = [
		[PARAGRAPH, 0.9, 'keep'],
		['Who pays', 0.1, LINKS],
		[PARAGRAPH, 0.9, 'keep'],
		['Other news', 0.1, LINKS],
	] as const;
	assert.deepEqual(decided(headings, lines), ['keep', 'keep', 'keep', 'navigation']);
});

test('what a rule removed for certain does not come back', () => {
	const advert = { reason: 'advert', rule: 'stock-phrase' } as const;
	assert.deepEqual(
		decided(headings, [
			[PARAGRAPH, 0.9, 'keep'],
			['Advertisement', 0.1, advert],
			[PARAGRAPH, 0.9, 'keep'],
		]),
		['keep', 'advert', 'keep'],
	);
});
