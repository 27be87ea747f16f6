/** What several reports say alike, and whose year a sentence is of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfOtherYear, yearsTold } from '../../../scripts/ingest/summarise/antecedent-years.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { storyOf } from './story.ts';

type Draft = Parameters<typeof storyOf>[0];

test('only equal amounts are said alike, though others may be true as well', () => {
	const report = (id: string, dead: string): Draft => ({
		id,
		language: 'en',
		title: 'Crush at the ferry of Carrow',
		source: `Desk ${id}`,
		blocks: [`${dead} people were killed in a crush at the ferry terminal of Carrow on Saturday night.`],
	});
	const alike = (...dead: string[]) => {
		const [first = assert.fail(), ...others] = dead.map((one, i) => report(`r${i}`, one));
		return summarise(storyOf(first, ...others)).agreements.map(({ question, answers }) => [question, ...answers.map(({ value }) => value)]);
	};
	assert.deepEqual(alike('At least 150', 'About 160'), []);
	assert.deepEqual(alike('At least 150', 'About 160', 'Some 150'), [['dead', 'At least 150 people', 'Some 150 people']]);
});

test('a sentence that leans is of the year that the one before it names', () => {
	const [law, under, law2018, alone] = sentencesOf(
		storyOf(
			{
				id: 'a',
				language: 'en',
				blocks: ['Behind it stands a statute of Carrow of 2017. Under it, the yards must hand data to the council.'],
			},
			{
				id: 'b',
				language: 'en',
				blocks: ['A law of 2018 obliges the yards of Carrow to hand data to the council. The yards of Carrow objected.'],
			},
		),
	).map(yearsTold);
	assert.deepEqual([...(under?.years ?? [])], ['2017']);
	assert.ok(law && under && law2018 && alone);
	assert.equal(isOfOtherYear(under, law2018), true);
	assert.equal(isOfOtherYear(law, law2018), false, 'left to the judge');
	assert.equal(isOfOtherYear(under, law), false);
	assert.equal(isOfOtherYear(under, alone), false);
});
