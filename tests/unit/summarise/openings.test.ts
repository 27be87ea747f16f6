/** Reports open with the event: told by the lead, it need not be told again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedWithOpenings } from '../../../scripts/ingest/summarise/event-words.ts';
import type { Candidate } from '../../../scripts/ingest/summarise/importance.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { select } from '../../../scripts/ingest/summarise/select.ts';
import { type StorySentence, sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { tellsEventAgain } from '../../../scripts/ingest/summarise/told-again.ts';
import { storyOf } from './story.ts';

const opening = (id: string, ...blocks: string[]) => ({ id, language: 'en', title: 'Delmar', made: true, blocks });

test('the opening of another report tells the event again, whatever its words: it gives way', () => {
	const story = storyOf(
		opening('a', 'A fire destroyed the old dairy in Tornby on Monday night.', 'Nobody was hurt, the mayor said.', 'Ferries are late.'),
		opening(
			'b',
			'Flames gutted the landmark dairy hall of Tornby on Monday.',
			'Some 90 people worked for its owner in Carrow, Lindum and Tornby.',
		),
		opening(
			'c',
			'A landmark of Tornby burned down: fire gutted its dairy.',
			'Sparks reached the roof of a school and two barns in Tornby.',
		),
	);
	const sentences = sentencesOf(story);
	const readings = sentences.map((one) => readSentence(one.text, one.language));
	const shared = sharedWithOpenings(story, sentences, readings);
	assert.ok(
		[0, 3, 5].every((opens) => [2, 4, 6].every((tells) => (shared[opens]?.all ?? 0) > 2 * (shared[tells]?.all ?? 1))),
		`openings share words, details do not: ${JSON.stringify(shared)}`,
	);
	const candidates = [0, 3, 5, 4, 6].map((index, rank) => {
		const fact = [sentences[index] ?? assert.fail()];
		return {
			fact,
			quotes: fact,
			asLead: 3 - rank,
			importance: 3 - rank / 4,
			support: 0,
			title: false,
			event: false,
			backdrop: false,
			tells: [],
		};
	});
	const introductions = introductionsOf(story, sentences, readings);
	const choice = {
		candidates,
		verdicts: new Map(),
		readings,
		introductions,
		taken: takenForKnown(story, sentences),
		headline: () => new Set<string>(),
		hasHeadline: () => true,

		ownTitle: sentences.map(() => 1),
		heads: () => false,
		isUnderOwn: () => false,
		made: [true, true, true],
		heading: () => readSentence('Delmar', 'en'),
		titles: 3,
		shared,
		count: 3,
		articlesIn: () => 3,
		bonus: () => 0,
		strangers: [],
		columns: [],
		following: () => undefined,
	};
	assert.deepEqual(
		select(choice, 'en').map(({ quote }) => quote.index),
		[0, 4, 6],
	);
});

test('a second sentence tells the event again where its report opens with a scene, but not in the report that leads', () => {
	const candidate = { event: false, tells: [] } as unknown as Candidate;
	const sentence = (article: number, order: number, index: number) => ({ article, order, index }) as StorySentence;
	const shared = [
		{ all: 0.5, plain: 0.5 },
		{ all: 0.2, plain: 0.1 },
	];
	const told = (article: number, order: number) =>
		tellsEventAgain(candidate, sentence(article, order, 1), [{ candidate, quote: sentence(0, 0, 0) }], shared);
	assert.deepEqual([told(1, 0), told(1, 1), told(1, 2), told(0, 1)], [true, true, false, false]);
});
