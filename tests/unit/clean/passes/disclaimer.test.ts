import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disclaimer } from '../../../../scripts/ingest/clean/passes/disclaimer.ts';
import { decided, PARAGRAPH } from './draft.ts';

const CLAUSE = 'This column is for informational purposes only and no advice.';

test('a disclaimer among the last paragraphs goes; as the only text it stays', () => {
	assert.deepEqual(
		decided(disclaimer, [
			[PARAGRAPH, 0.9, 'keep'],
			[CLAUSE, 0.9, 'keep'],
			[PARAGRAPH, 0.9, 'keep'],
		]),
		['keep', 'disclaimer', 'keep'],
	);
	assert.deepEqual(decided(disclaimer, [[CLAUSE, 0.9, 'keep']]), ['keep']);
});

test('far from the end the same clause is text', () => {
	const rest = Array.from({ length: 3 }, () => [PARAGRAPH, 0.9, 'keep'] as const);
	assert.equal(decided(disclaimer, [[PARAGRAPH, 0.9, 'keep'], [CLAUSE, 0.9, 'keep'], ...rest])[1], 'keep');
});
