/** A number that a later version of a report gives otherwise: the later one counts, and who still gives the earlier one is compared with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withArticles, withVersions } from '../../../scripts/ingest/group/versions.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const spent = (sum: string) => `Records of the town hall show that meals and journeys of Vera Lind cost Carrow ${sum} euros in 2023.`;
const version = (id: string, date: string, title: string, sum: string): Draft => ({
	id,
	language: 'en',
	date,
	title,
	source: 'The Carrow Herald',
	blocks: [
		'Vera Lind, mayor of Carrow, resigned on Monday over her expenses, three days after they were published.',
		spent(sum),
		'A new mayor of Carrow will be elected before the end of May, the council of the town said on Monday.',
	],
});
const first = version('a', '2024-03-11', 'Mayor of Carrow spent 48,000 euros', '48,000');
const later = version('b', '2024-03-12', 'Mayor of Carrow resigns', '38,000');
const other: Draft = {
	id: 'c',
	language: 'en',
	date: '2024-03-12',
	title: 'Mayor of Carrow spent 48,000 euros on meals',
	source: 'Tornby Post',
	blocks: [
		'The mayor of Carrow, Vera Lind, has resigned because of what she spent on journeys and meals, the council said.',
		'Vera Lind is said to have paid 48,000 euros of the town for restaurants and flights.',
	],
};

function told(...drafts: Parameters<typeof storyOf>) {
	const story = storyOf(...drafts);
	return summarise(withArticles([story], withVersions(story.articles))[0] as typeof story);
}

test('the corrected number is told, the earlier one stands behind it in time, and heads nothing', () => {
	const { claims, headline } = told(first, later);
	const texts = claims.map(({ passages }) => passages[0].text);
	assert.ok(texts.includes(spent('38,000')) && !texts.includes(spent('48,000')));
	const path = claims.find(({ passages }) => passages[0].text === spent('38,000'))?.path;
	assert.deepEqual(
		path?.map(({ value, date }) => [value, date]),
		[['48,000 euros', '2024-03-11']],
	);
	assert.equal(headline.article, 'b');
});

test('who still gives the earlier number tells it no more, and is compared', () => {
	const { claims, comparison, headline } = told(first, later, other);
	assert.equal(headline.article, 'b');
	assert.ok(!claims.some(({ passages }) => passages.some(({ text }) => /48,000/.test(text))));
	assert.deepEqual(
		comparison.map(({ question, answers }) => [question, answers.map(({ value, at }) => [at.article, value])]),
		[
			[
				'howMany',
				[
					['c', '48,000 euros'],
					['b', '38,000 euros'],
				],
			],
		],
	);
});

test('a version with another sentence about another sum puts nothing right', () => {
	const windows = 'The council of Carrow has paid 38,000 euros for the new windows of its school on the harbour.';
	const draft = { ...later, blocks: [...first.blocks.slice(0, 1), windows, ...first.blocks.slice(2)] };
	const { comparison, claims } = told(first, draft, other);
	assert.deepEqual(comparison, []);
	assert.ok(claims.every(({ path }) => path.length === 0));
});
