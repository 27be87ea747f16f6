/** What the readers of a language are shown of a claim that another language has, too. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../../scripts/ingest/document/story.ts';
import { quoteOf, type Telling } from '../../../scripts/ingest/summarise/claims.ts';
import { numberOf } from '../../../scripts/ingest/summarise/numbers-of-claims.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import type { Chosen } from '../../../scripts/ingest/summarise/telling-choice.ts';
import { storyOf } from './story.ts';

test('a claim is used again where the sentence that it shows in a language is the one that was chosen', () => {
	const fact = sentencesOf(
		storyOf(
			{ id: 'c', language: 'nl', blocks: ['Op de werf van Tornby werken 300 mensen.'] },
			{ id: 'a', language: 'en', blocks: ['Some 300 people work at the yard of Tornby.'] },
			{ id: 'b', language: 'en', blocks: ['At the yard of Tornby 300 people work.'] },
		),
	);
	const [dutch, first, second] = fact;
	assert.ok(dutch && first && second);
	const claim = { passages: fact.map((one) => ({ ...quoteOf(one), next: [] })) } as unknown as Claim;
	const story = {
		readings: [],
		states: [],
		behind: new Map(),
		values: new Map(),
		voicesOf: () => ({}),
		near: () => [],
		year: null,
		yearOfEvent: null,
	};
	const number = (quote: typeof first) => {
		const chosen = { candidate: { fact }, quote, goesOn: [] } as unknown as Chosen;
		return numberOf(chosen, 'en', { claims: [claim], facts: [fact] }, story as unknown as Telling);
	};
	assert.equal(number(first), 1);
	assert.equal(number(second), 2, 'its readers would be shown the first');
});
