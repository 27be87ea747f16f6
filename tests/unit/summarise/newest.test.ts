/** The newest state of a count that only rises: a late report with an older, lower number is not newer, unless it says that the number was put right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, date: string, title: string, ...blocks: readonly string[]): Draft => ({
	id,
	language: 'en',
	date,
	title,
	blocks,
	source: `Paper ${id}`,
});
const early = report(
	'a',
	'2024-03-12',
	'Quake on Moravel: 41 dead',
	'At least 41 people were killed when an earthquake shook the island of Moravel on Tuesday.',
);
const high = report(
	'b',
	'2024-03-14',
	'Quake on Moravel: 163 dead',
	'The earthquake on the island of Moravel has killed 163 people, the agency said on Thursday.',
);
const late = (id: string, ...blocks: readonly string[]) => report(id, '2024-03-15', 'Quake on Moravel: 118 dead', ...blocks);
const weekly = 'At least 118 people were killed when an earthquake shook the island of Moravel on Tuesday.';

function told(...others: readonly Draft[]) {
	const { claims, tellings, headline } = summarise(storyOf(early, high, ...others));
	const lead = claims[(tellings[0].paragraphs[0]?.[0] ?? 0) - 1];
	return { lead: lead?.passages[0].text ?? '', path: lead?.path.map(({ value }) => value), headline: headline.text };
}

test('a later report with a lower number neither leads nor heads the story, and is no step of the path', () => {
	const { lead, path, headline } = told(late('c', weekly));
	assert.match(lead, /163/);
	assert.deepEqual(path, ['At least 41 people']);
	assert.match(headline, /163/);
});

test('a number that was put right is the newest, in the sentence or beside it', () => {
	for (const blocks of [
		['The agency lowered its number on Friday and said that 118 people were killed when an earthquake shook the island of Moravel.'],
		[weekly, 'The agency corrected its number on Friday.'],
	]) {
		const { lead, path, headline } = told(late('c', ...blocks));
		assert.match(lead, /118/);
		assert.deepEqual(path, ['At least 41 people', '163 people']);
		assert.match(headline, /118/);
	}
});

test('a lower number that more reports give than the higher one is newest', () => {
	assert.match(
		told(late('c', weekly), late('d', 'An earthquake on the island of Moravel has killed 118 people, the agency said.')).lead,
		/118/,
	);
});

test('who is missing may be fewer from day to day', () => {
	const missing = (id: string, date: string, count: number) =>
		report(
			id,
			date,
			`Quake on Moravel: ${count} missing`,
			`At least ${count} people are missing after the earthquake on the island of Moravel, the agency said.`,
		);
	const { headline } = summarise(storyOf(missing('a', '2024-03-12', 60), missing('b', '2024-03-13', 27)));
	assert.match(headline.text, /27/);
});

test('two numbers of one day that can both be true are one step of the path', () => {
	const about = report(
		'e',
		'2024-03-12',
		'Quake on Moravel: about 40 dead',
		'About 40 people were killed by an earthquake on the island of Moravel.',
	);
	assert.equal(told(about).path?.length, 1);
});
