/** Who introduces whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { storyOf } from './story.ts';

test('somebody is introduced by name and age, where no name was found', () => {
	const story = storyOf({
		id: 'a',
		language: 'en',
		title: 'Docker arrested',
		blocks: ['A docker was arrested.', 'Ada Quillfeather Jr., 49, has a boat.', 'Quillfeather is to speak today.'],
	});
	const sentences = sentencesOf(story);
	const readings = sentences.map((one) => readSentence(one.text, one.language));
	const [, full, alone] = introductionsOf(story, sentences, readings);
	assert.deepEqual([...(full?.introduces ?? [])], ['quillfeather']);
	assert.deepEqual([...(alone?.needs ?? [])], ['quillfeather']);
});
