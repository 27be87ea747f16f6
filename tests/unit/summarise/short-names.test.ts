/** A short form of a name is told behind the long one only. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { partsOfNames, shortNames } from '../../../scripts/ingest/summarise/short-names.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';
import { storyOf } from './story.ts';

test('words of a name are those that no dictionary has, wherever the name stands', () => {
	const parts = (text: string, tongue = 'en') => partsOfNames(text, tokensOf(text), tongue);
	assert.deepEqual(parts('The pilot moved to Quillharbour Clinic with Senator Gerta Ostermoor.'), ['quillharbour', 'gerta', 'ostermoor']);
	assert.deepEqual(parts('Yesterday Ostermoor left.'), [], 'the first word of a sentence is large, whatever it is');
	assert.deepEqual(parts('The Harbour Council met on Friday.'), []);
	assert.deepEqual(parts('Die Klinik Quillharbour in Tornby.', 'de'), []);
});

test('alone they are a short form, but not behind a preposition or in a name', () => {
	const short = (text: string) => shortNames(text, tokensOf(text), 'en', new Set(['quillharbour', 'ostermoor']));
	assert.deepEqual(short('Ostermoor asked whether Quillharbour is safe.'), ['ostermoor', 'quillharbour']);
	assert.deepEqual(short('The pilot went to Gerta Ostermoor at Quillharbour.'), []);
});

test('a report brings in the long form first', () => {
	const story = storyOf({
		id: 'a',
		language: 'en',
		title: 'T',
		made: true,
		blocks: ['The pilot lay in Quillharbour Clinic.', 'Doctors of Tornby left and Quillharbour was closed.'],
	});
	assert.deepEqual(
		takenForKnown(story, sentencesOf(story)).map(({ needs }) => [...needs]),
		[[], ['quillharbour']],
	);
});
