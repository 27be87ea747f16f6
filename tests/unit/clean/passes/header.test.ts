import assert from 'node:assert/strict';
import { test } from 'node:test';
import { header } from '../../../../scripts/ingest/clean/passes/header.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('a line that the header was read from is metadata, a stamp is a date, an open line stays open', () => {
	const hint = {
		field: 'source',
		value: 'Sample Desk',
		evidence: { rule: 'labelled-line', quote: 'Sample Desk', span: { start: 8, end: 19 } },
	} as const;
	assert.deepEqual(decided(header, [['Source: Sample Desk'], ['2022-01-18'], [PARAGRAPH]], { hints: [hint], stamps: [1] }), [
		'metadata',
		'date',
		'-',
	]);
});

test('a line that a pass before decided keeps its decision', () => {
	assert.deepEqual(decided(header, [['2022-01-18', 0.1, 'keep']], { stamps: [0] }), ['keep']);
});
