import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameIndex } from '../../../scripts/ingest/summarise/name-index.ts';
import { featuresOf } from '../../../scripts/ingest/summarise/sentence-features.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { storyOf } from './story.ts';

const PLAIN = 'The harbour of Example was closed for two days after the storm.';

/** The features of the sentences of a report with these paragraphs. */
function features(...blocks: string[]) {
	const story = storyOf({ id: 'a', language: 'en', blocks });
	return sentencesOf(story).map((sentence) => featuresOf(sentence, nameIndex(story, []), null));
}

test('a dateline is no part of what a report tells', () => {
	for (const dateline of ['EXAMPLETON, Jan 18 (Sample Wire) – ', 'EXAMPLETON — ', 'Exampleton (SW) – ']) {
		assert.deepEqual(features(`${dateline}${PLAIN}`), features(PLAIN), dateline);
	}
});

test('a dash in the sentence is no dateline, and only the opening has one', () => {
	const [inserted] = features('The harbour – once the largest – was closed for two days after the storm.');
	assert.ok(inserted?.words.has('harbour'));
	const [, later] = features(PLAIN, `EXAMPLETON – ${PLAIN}`);
	assert.ok(later?.words.has('exampleton'));
});
