/** Who introduces whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesOf } from '../../../scripts/ingest/summarise/importance.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { storyOf } from './story.ts';

test('somebody is introduced by name and age, where no name was found', () => {
	for (const [language, named] of [
		['en', 'Ada Quillfeather Jr., 49, has a boat.'],
		['en', 'Witnesses saw 49-year-old Ada Quillfeather in a boat.'],
		['de', 'Zeugen sahen die 49-jährige Ada Quillfeather in einem Boot.'],
		['nl', 'Getuigen zagen de 49-jarige Ada Quillfeather in een boot.'],
	] as const) {
		const blocks = ['A docker was arrested.', named, 'Quillfeather is to speak today.'];
		const story = storyOf({ id: 'a', language, title: 'Docker arrested', blocks });
		const sentences = sentencesOf(story);
		const readings = sentences.map((one) => readSentence(one.text, one.language));
		const [, full, alone] = introductionsOf(story, sentences, readings);
		assert.deepEqual([...(full?.introduces ?? [])], ['quillfeather'], named);
		assert.deepEqual([...(alone?.needs ?? [])], ['quillfeather'], named);
	}
});

test('a surname with an apostrophe or a hyphen in it is one', () => {
	for (const name of ['O’Quillfeather', "O'Quillfeather", 'Tornby-Quillfeather']) {
		const blocks = ['A docker was arrested.', `Ada ${name}, 49, has a boat.`, `${name} is to speak today.`];
		const story = storyOf({ id: 'a', language: 'en', title: 'Docker arrested', blocks });
		const sentences = sentencesOf(story);
		const [, full, alone] = introductionsOf(
			story,
			sentences,
			sentences.map((one) => readSentence(one.text, one.language)),
		);
		assert.deepEqual([...(full?.introduces ?? [])], ['quillfeather'], name);
		assert.deepEqual([...(alone?.needs ?? [])], ['quillfeather'], name);
	}
});

test('readers know a surname from a title of the desk, not from one that was made of a first sentence', () => {
	const needs = (made: boolean) => {
		const title = 'Ada Quillfeather is arrested in Tornby.';
		const other = { id: 'b', language: 'en', title, made, blocks: [title, 'A boat was found.'] };
		const own = ['A docker was arrested.', 'Ada Quillfeather, 49, has a boat.', 'Quillfeather is to speak today.'];
		const story = storyOf({ id: 'a', language: 'en', title: 'Docker arrested', blocks: own }, other);
		const sentences = sentencesOf(story);
		const readings = sentences.map((one) => readSentence(one.text, one.language));
		return [...(introductionsOf(story, sentences, readings)[2]?.needs ?? [])];
	};
	assert.deepEqual(needs(false), []);
	assert.deepEqual(needs(true), ['quillfeather']);
});

test('a surname costs a further claim nothing, since it is told only behind its owner', () => {
	const worth = (needs: string[]) => {
		const sentences = sentencesOf(
			storyOf({ id: 'a', language: 'en', title: 'Docker arrested', blocks: ['Quillfeather is to speak in Tornby today.'] }),
		);
		const introductions = [{ introduces: new Set<string>(), needs: new Set(needs), opens: null }];
		const nothing = { verdicts: new Map(), voices: [0], news: [1], titles: [], events: [], backdrops: [], runIn: [] };
		return candidatesOf([sentences], sentences, { ...nothing, introductions })[0] ?? assert.fail();
	};
	const [alone, inFull] = [worth(['quillfeather']), worth([])];
	assert.equal(alone.importance, inFull.importance);
	assert.ok(alone.asLead < inFull.asLead);
});
