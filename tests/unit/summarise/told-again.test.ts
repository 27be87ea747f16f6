/** States that change, people who are introduced first, the event that is told once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBackdrop, yearOfEvent } from '../../../scripts/ingest/summarise/backdrop.ts';
import { tellsEvent } from '../../../scripts/ingest/summarise/event-words.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { select } from '../../../scripts/ingest/summarise/select.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { isChanged } from '../../../scripts/ingest/summarise/state-changes.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { storyOf } from './story.ts';

function sentence(text: string, language: string) {
	const [one = assert.fail()] = sentencesOf(storyOf({ id: 'a', language, blocks: [text], title: 'T' }));
	return one;
}

test('the opposite state of the same thing has changed it, in one language and across', () => {
	const pairs: readonly (readonly [boolean, string, string, string, string])[] = [
		[true, 'en', 'The airport was closed and the coast road was cut.', 'en', 'The airport of Carrow opened again on Thursday.'],
		[true, 'de', 'Der Flughafen von Carrow blieb geschlossen.', 'en', 'The airport of Carrow opened again on Thursday.'],
		[true, 'en', 'The airport was closed.', 'fr', 'L’aéroport a rouvert jeudi matin.'],
		[true, 'en', 'Police arrested a docker.', 'en', 'The docker was released on Sunday.'],
		[true, 'en', 'Ferries were suspended on Monday.', 'en', 'Ferries resumed on Tuesday.'],
		[false, 'en', 'The airport was closed.', 'en', 'The museum near the airport opened again.'],
		[false, 'en', 'The airport was closed.', 'en', 'The airport will open again on Friday.'],
		[false, 'en', 'The airport of Lindum was closed.', 'en', 'The airport of Carrow opened again.'],
		[false, 'en', 'The airport was closed.', 'en', 'The airport was not opened on Friday.'],
	];
	for (const [changed, a, earlier, b, later] of pairs)
		assert.equal(isChanged(sentence(earlier, a), sentence(later, b)), changed, `${earlier} → ${later}`);
});

test('what happened is told once, whatever else its sentences say', () => {
	const { claims } = summarise(
		storyOf(
			{
				id: 'a',
				language: 'en',
				title: 'Delmar buys the shipyard of Tornby',
				blocks: [
					'Delmar has bought the shipyard of Tornby, its owner said on Monday.',
					'The price was kept secret by both of the firms.',
					'Some 300 people work on the slipways beside the old harbour.',
				],
			},
			{
				id: 'b',
				language: 'en',
				title: 'Shipyard of Tornby bought by Delmar',
				blocks: [
					'In a surprise move the ferry operator Delmar bought the Tornby shipyard, which builds electric ferries for lakes.',
					'Unions asked for a promise that no jobs will go before 2030.',
					'Work on four new ferries is to begin before the winter.',
				],
			},
		),
	);
	assert.equal(claims.filter(({ passages }) => /bought/.test(passages[0].text)).length, 1);
});

const opening = (id: string, ...blocks: string[]) => ({ id, language: 'en', title: 'Delmar', made: true, blocks });
const bought = storyOf(
	opening('a', 'Delmar bought the shipyard of Tornby on Monday.', 'The price was kept secret by both firms.'),
	opening('b', 'The shipyard of Tornby was bought by Delmar for a secret price.', 'Unions asked Delmar for a promise on jobs.'),
	opening(
		'c',
		'Ferry operator Delmar, which is based in Lindum, has bought the old Tornby shipyard.',
		'Four new ferries are to be built in the shipyard.',
	),
);

test('a sentence tells the event that has the words with which most reports open', () => {
	const sentences = sentencesOf(bought);
	const readings = sentences.map((one) => readSentence(one.text, one.language));
	assert.deepEqual(tellsEvent(bought, sentences, readings), [true, false, true, false, true, false]);
	const two = storyOf(opening('a', 'Delmar bought the shipyard.'), opening('b', 'Delmar bought the shipyard of Tornby.'));
	const tells = tellsEvent(two, sentencesOf(two), readings);
	assert.ok(!tells.includes(true), 'two reports are not most');
});

test('the lead tells the event, and what tells it in other words gives way to what tells something else', () => {
	const sentences = sentencesOf(bought);
	const readings = sentences.map((one) => readSentence(one.text, one.language));
	const candidate = (index: number, importance: number, event: boolean) => {
		const sentence = sentences[index] ?? assert.fail();
		return {
			fact: [sentence],
			quotes: [sentence],
			asLead: importance,
			importance,
			support: 0,
			title: false,
			event,
			backdrop: false,
			tells: [],
		};
	};
	const chosen = select(
		{
			candidates: [candidate(5, 3.5, false), candidate(2, 3, true), candidate(4, 2.9, true), candidate(3, 2.1, false)],
			verdicts: new Map(),
			readings,
			introductions: introductionsOf(bought, sentences, readings),
			taken: takenForKnown(bought, sentences),
			headline: () => new Set<string>(),
			hasHeadline: () => true,
			ownTitle: sentences.map(() => 1),
			heads: () => false,
			isUnderOwn: () => false,
			made: [true, true, true],
			heading: () => readSentence('Delmar', 'en'),
			titles: 3,
			shared: sentences.map(() => ({ all: 0, plain: 0 })),
			count: 3,
			articlesIn: () => 3,
			bonus: () => 0,
			strangers: [],
			columns: [],
			following: () => undefined,
		},
		'en',
	);
	assert.deepEqual(
		chosen.map(({ quote }) => quote.index),
		// What stands right behind the lead goes before what is told elsewhere, though it is of a little less worth.
		[2, 3, 5],
	);
});

test('a definition and what was years before do not lead', () => {
	const sentences = sentencesOf(
		storyOf({
			id: 'a',
			language: 'en',
			title: 'T',
			blocks: [
				'The A7 is a road between Tornby and Carrow.',
				'The bridge was built in 1986 by Delmar.',
				'The bridge will be closed in 2025, Delmar said.',
				'Delmar, the owner of ships, is a witness in the trial.',
			],
		}),
	);
	assert.equal(yearOfEvent(null, sentences), 2025);
	assert.deepEqual(
		sentences.map((one) => isBackdrop(one, 2025)),
		[true, true, false, false],
	);
	const [, closed] = sentencesOf(
		storyOf({ id: 'a', language: 'it', title: 'T', blocks: ['È.', 'Il ponte è una strada tra Tornby e Carrow.'] }),
	);
	assert.ok(closed !== undefined && isBackdrop(closed, null));
});

test('nobody is told of by the surname alone before a claim introduces them', () => {
	const names = [{ key: 'winther', name: 'Karla Winther', kind: 'person' as const, count: 2 }];
	const { claims, tellings } = summarise(
		storyOf({
			id: 'a',
			language: 'en',
			title: 'Dredger sinks off the coast',
			names,
			blocks: [
				'The dredger Hope sank off the coast of Tornby in a storm on Sunday night.',
				'Winther ordered a search of the whole bay by three boats at dawn.',
				'Nine men were on board when the ship left the port of Lindum.',
				'The harbour of Lindum remained closed for all of the morning.',
				'Divers found the wreck in sixty metres of water.',
				'The owner of the ship spoke of a sudden leak.',
				'The mayor of Tornby, Karla Winther, is to speak to the families of the lost sailors.',
			],
		}),
	);
	const told = tellings[0].paragraphs.flat().map((n) => claims[n - 1]?.passages[0].text ?? '');
	const introduced = told.findIndex((text) => text.includes('Karla Winther'));
	assert.ok(
		told.every((text, i) => !text.startsWith('Winther') || (introduced >= 0 && introduced < i)),
		told.join('\n'),
	);
});

test('a sentence that stands twice in its article is one sentence', () => {
	const text = 'The ferry of Carrow ran aground in thick fog on Monday.';
	assert.equal(sentencesOf(storyOf({ id: 'a', language: 'en', title: 'T', blocks: [`${text} ${text}`] })).length, 1);
});
