import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../../scripts/ingest/clean/clean.ts';

const BODY =
	'The harbour bridge will be closed to all traffic for three weeks, the town council said. Engineers found cracks in two of the bearings.';
const removed = (text: string) =>
	cleanDump({ seed: 'a.txt', part: null, encoding: 'utf-8', text, hints: [], correction: null })
		.removed.filter(({ reason }) => reason === 'signature')
		.map((piece) => piece.text);

test('a signature is what stands below two hyphens at the end; a part of the article below them is none', () => {
	assert.deepEqual(removed(`Bridge closes\n\n${BODY}\n\n${BODY}\n\n--\nJane Sample\nTel. 0123 456789`), [
		'Jane Sample',
		'Tel. 0123 456789',
	]);
	assert.deepEqual(removed(`Bridge closes\n\n${BODY}\n\n--\n\n${BODY}`), []);
	assert.deepEqual(removed(`Bridge closes\n\n${BODY}\n\n--\n${'A short line\n'.repeat(9)}`), []);
});
