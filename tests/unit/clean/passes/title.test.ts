import assert from 'node:assert/strict';
import { test } from 'node:test';
import { title } from '../../../../scripts/ingest/clean/passes/title.ts';
import { decided, PARAGRAPH } from './draft.ts';

test('the line that was found as the title is the title; nothing else is decided', () => {
	assert.deepEqual(decided(title, [['Bridge closes'], [PARAGRAPH]], { title: 0 }), ['title', '-']);
	assert.deepEqual(decided(title, [['Bridge closes'], [PARAGRAPH]]), ['-', '-']);
});
