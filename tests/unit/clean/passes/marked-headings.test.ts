import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedHeadings } from '../../../../scripts/ingest/clean/passes/marked-headings.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('a marked heading stays between paragraphs, not above or below them', () => {
	const lines: [string, number?][] = [['## Menu', 0.1], [PARAGRAPH], ['## Who pays', 0.1], [PARAGRAPH], ['## More news', 0.1]];
	assert.deepEqual(decided(markedHeadings, lines), ['-', '-', 'keep', '-', '-']);
});

test('of a page it stays unless the markup says that it heads something else; of a text its mark is enough', () => {
	const lines: [string, number?][] = [[PARAGRAPH], ['## Who pays', 0.2], [PARAGRAPH], ['## Another bridge opens', 0.03], [PARAGRAPH]];
	assert.deepEqual(decided(markedHeadings, lines, { page: true }), ['-', 'keep', '-', '-', '-']);
	assert.deepEqual(decided(markedHeadings, lines), ['-', 'keep', '-', 'keep', '-']);
});
