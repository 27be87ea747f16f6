/** Which sentences of a story a summary may use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { storyOf } from './story.ts';

const UNSTOPPED = Array.from({ length: 400 }, (_, i) => `word${i % 7} plank${i}`).join(' ');

test('a text without full stops is told all the same, by the shortest that there is', () => {
	const longer = { id: 'a', language: 'en', title: 'Planks', blocks: [`${UNSTOPPED} and so on`] };
	const { claims } = summarise(storyOf(longer, { id: 'b', language: 'en', title: 'Planks', blocks: [UNSTOPPED] }));
	assert.deepEqual(
		claims.map(({ passages }) => passages[0].text),
		[UNSTOPPED],
	);
});

test('beside sentences it is not used', () => {
	const { claims } = summarise(
		storyOf({
			id: 'a',
			language: 'en',
			title: 'Planks',
			blocks: ['The pier of Norvik is longer by one plank, the harbour office said.', UNSTOPPED],
		}),
	);
	assert.ok(claims.every(({ passages }) => passages.every(({ text }) => text !== UNSTOPPED)));
});
