/** What one report alone names. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { strangersIn } from '../../../scripts/ingest/summarise/strangers.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const title = 'Delmar buys the Tornby shipyard';
const aside = 'Shares of Ostermoor closed at 53 marks on Monday, after a loss of two marks in the days before.';
const lead = 'Ferry operator Delmar bought the Tornby shipyard on Monday for 40 million marks.';
const reports: Draft[] = [
	{ id: 'a', language: 'en', title, blocks: [lead, 'Unions asked Delmar for a promise on jobs.', 'It is an old yard.', aside] },
	{
		id: 'b',
		language: 'en',
		title,
		blocks: [
			'The Tornby shipyard has been bought by Delmar.',
			'Six ferries of Delmar are to be built on the slipways of the yard before 2030.',
			'Karla Winther of Delmar promised the unions to keep 300 jobs.',
		],
	},
	{
		id: 'c',
		language: 'en',
		title,
		blocks: ['Delmar is the new owner of the shipyard.', 'The slipways of Tornby stood empty for 70 weeks.'],
	},
];

test('a sentence names strangers where no other report has one of its names', () => {
	const strangers = (first: Draft, ...others: Draft[]) => {
		const story = storyOf(first, ...others);
		const sentences = sentencesOf(story);
		const readings = sentences.map((one) => readSentence(one.text, one.language));
		return sentences.filter(({ index }) => strangersIn(story, sentences, readings)[index] !== null).map(({ text }) => text);
	};
	const [a = assert.fail(), b = assert.fail(), c = assert.fail()] = reports;
	assert.deepEqual(strangers(a, b, c), [aside]);
	assert.deepEqual(strangers(a, b), [], 'of two reports either has names of its own');
});

test('what names strangers alone is no claim', () => {
	const told = (text: string) => {
		const jobs = 'Karla Winther of Delmar promised the unions of Tornby to keep 300 jobs.';
		const report = (id: string, ...blocks: string[]): Draft => ({ id, language: 'en', title, blocks });
		const { claims } = summarise(
			storyOf(
				report('a', lead, 'It is an old yard.', 'Its price is a secret.', text),
				report('b', 'The Tornby shipyard has been bought by Delmar.', jobs),
				report('c', 'Delmar is the new owner of the shipyard.', jobs.replace('promised', 'gave her word to')),
			),
		);
		return claims.some(({ passages }) => passages[0].text === text);
	};
	assert.ok(!told(aside));
	assert.ok(told(aside.replace('Ostermoor', 'Delmar')));
});
