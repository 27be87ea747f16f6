import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedHeadings } from '../../../../scripts/ingest/clean/passes/marked-headings.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('a marked heading stays between paragraphs, not above or below them', () => {
	const lines: [string, number?][] = [['## Menu', 0.1], [PARAGRAPH], ['## Who pays', 0.1], [PARAGRAPH], ['## More news', 0.1]];
	assert.deepEqual(decided(markedHeadings, lines), ['-', '-', 'keep', '-', '-']);
});
