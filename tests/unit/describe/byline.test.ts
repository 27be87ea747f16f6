import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineOf } from '../../../scripts/ingest/describe/byline.ts';

test('a byline opens with its word in small or capital letters, and the name has its capital', () => {
	for (const line of ['By Ada Sample', 'BY ADA SAMPLE', 'von Ada Sample', 'Door Ada Sample', 'Di Ada Sample'])
		assert.equal(bylineOf(line)?.toLowerCase(), 'ada sample');
	for (const line of ['By evening the road was open again', 'von der Brücke bis zum Hafen', 'di notte il ponte resta chiuso'])
		assert.equal(bylineOf(line), null);
});
