/** Who heads a story leads it, where another leads no better. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, title: string, ...blocks: string[]): Draft => ({ id, language: 'en', title, blocks });
const a = report(
	'a',
	'Shipyard of Tornby has a new owner',
	'The ferry line Delmar has bought the shipyard of Tornby, its head Ada Brandt said on Monday.',
	'Delmar had made three offers for the yard since May 2023.',
);
const b = report(
	'b',
	'Ferry line Delmar buys shipyard of Tornby',
	'The ferry line Delmar bought the shipyard of Tornby on Monday, as its head Ada Brandt said.',
	'Delmar wants to build six ferries before May 2030.',
);

test('of two leads that are worth as much, the one under the title of its own report leads', () => {
	for (const reports of [[a, b] as const, [b, a] as const]) {
		const { headline, claims } = summarise(storyOf(...reports));
		assert.equal(claims[0].passages[0].article, headline.article);
	}
});
