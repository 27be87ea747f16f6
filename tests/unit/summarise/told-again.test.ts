/** States that change, people who are introduced first, the event that is told once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { isChanged } from '../../../scripts/ingest/summarise/state-changes.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
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

test('a surname alone needs its owner, a noun with its article one that names it', () => {
	const text = ['The dredger sank off Tornby.', 'Karla Winther ordered a search.', 'Winther spoke of a miracle.', 'The crane fell over.'];
	const names = [{ key: 'winther', name: 'Karla Winther', kind: 'person' as const, count: 1 }];
	const story = storyOf({ id: 'a', language: 'en', title: 'Dredger sinks off Tornby', blocks: text, names });
	const sentences = sentencesOf(story);
	const found = introductionsOf(
		story,
		sentences,
		sentences.map((one) => readSentence(one.text, one.language)),
	);
	assert.deepEqual(
		found.map(({ introduces, needs, opens }) => [[...introduces], [...needs], opens]),
		[
			[[], [], null],
			[['winther'], [], null],
			[[], ['winther'], null],
			[[], [], 'unknown'],
		],
	);
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

test('a sentence that stands twice in its article is one sentence', () => {
	const text = 'The ferry of Carrow ran aground in thick fog on Monday.';
	assert.equal(sentencesOf(storyOf({ id: 'a', language: 'en', title: 'T', blocks: [`${text} ${text}`] })).length, 1);
});
