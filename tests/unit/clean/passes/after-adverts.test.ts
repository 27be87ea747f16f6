import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterAdverts } from '../../../../scripts/ingest/clean/passes/after-adverts.ts';
import { decided, LINKS, PARAGRAPH } from './draft.ts';

const ADVERT = { reason: 'advert', rule: 'stock-phrase' } as const;

test('a sentence below an advert within the text stays; without the advert the judgement stands', () => {
	const sentence = 'Nobody was hurt on Monday.';
	assert.deepEqual(
		decided(afterAdverts, [
			[PARAGRAPH, 0.9, 'keep'],
			['Advertisement', 0.1, ADVERT],
			[sentence, 0.1, LINKS],
		]),
		['keep', 'advert', 'keep'],
	);
	assert.deepEqual(
		decided(afterAdverts, [
			[PARAGRAPH, 0.9, 'keep'],
			[sentence, 0.1, LINKS],
		]),
		['keep', 'navigation'],
	);
});
