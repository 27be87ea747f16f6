/** What stands behind a claim in its report and leans on it is told with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goingOn, type Place, withoutGaps } from '../../../scripts/ingest/summarise/going-on.ts';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import type { Choice, Chosen } from '../../../scripts/ingest/summarise/telling-choice.ts';
import { isPiece } from '../../../scripts/ingest/summarise/whole-sentence.ts';
import { storyOf } from './story.ts';

const LEAD = 'Karla Winther becomes head of the ferry line Delmar in May.';
const HE = 'She has led the yard of Tornby since 2009.';

/** What goes on with the first of some sentences of a report. */
function told(place: Place, ...blocks: string[]): string[] {
	const story = storyOf({ id: 'a', language: 'en', title: 'Winther leads Delmar', blocks });
	const sentences = sentencesOf(story);
	const [lead = assert.fail()] = sentences;
	return goingOn(lead, place, { known: new Set(), said: [lead.text] }, choiceOf(story, sentences)).map(({ text }) => text);
}

/** What of a choice is asked. */
function choiceOf(story: ReturnType<typeof storyOf>, sentences: ReturnType<typeof sentencesOf>): Choice {
	const readings = sentences.map((one) => readSentence(one.text, one.language));
	return {
		readings,
		introductions: introductionsOf(story, sentences, readings),
		taken: takenForKnown(story, sentences),
		following: ({ index }: { index: number }) => sentences[index + 1],
	} as unknown as Choice;
}

test('a sentence that opens with a pronoun is told with the one that names whom it means', () => {
	assert.deepEqual(told('lead', LEAD, HE), [HE]);
	assert.deepEqual(told('other', LEAD, HE), [HE]);
	assert.deepEqual(
		told('lead', LEAD, HE, 'She was born in Lindum in 1970.'),
		[HE, 'She was born in Lindum in 1970.'],
		'two behind the lead',
	);
	assert.deepEqual(told('behind', LEAD, HE, 'She was born in Lindum in 1970.'), [HE], 'one behind any other');
});

test('what stands alone is a claim of its own', () => {
	assert.deepEqual(told('lead', LEAD, 'Karla Winther has led the yard of Tornby since 2009.'), []);
});

test('what speaks of a thing as known may be of another subject: it goes on with the lead alone', () => {
	const ties = 'The choice was met with silence among unions in Tornby.';
	assert.deepEqual(told('lead', LEAD, ties), [ties]);
	assert.deepEqual(told('other', LEAD, ties), []);
});

test('a quotation, a question, a piece, what says nothing new and what names who was not named do not go on', () => {
	for (const next of [
		'“She knows every ship,” said Ada Brandt.',
		'Is she the last head of Delmar?',
		'She becomes head of the ferry line Delmar in May.',
		'We wish her well in Tornby.',
	])
		assert.deepEqual(told('lead', LEAD, next), [], next);
});

test('a possessive may be of somebody further up: it does not go on', () => {
	const judge = 'Judge Karla Winther spoke of a betrayal in Tornby on Monday.';
	assert.deepEqual(told('lead', judge, 'His lawyer Ole Brandt announced an appeal.'), []);
	assert.deepEqual(told('lead', judge, 'In the hall his wife wept for joy.'), []);
	assert.deepEqual(told('lead', judge, 'She sent the banker to prison for seven years.'), [
		'She sent the banker to prison for seven years.',
	]);
});

test('a claim has an end', () => {
	const towns = ['Tornby', 'Lindum', 'Carrow', 'Selby', 'Veerdam', 'Ardane', 'Moravel', 'Hadley', 'Port Averil', 'Saint-Orval'];
	const long = `She has led the yards of ${towns.join(', ')} and of many other towns along the coast since the great storm of 2009.`;
	const lead = `${LEAD.slice(0, -1)}, as the board of the company said at its meeting in the old town hall of Lindum.`;
	const further =
		'She wants to train welders, riggers, painters, joiners, pilots and cooks, to sell the old ferries and to build small electric boats for rivers and lakes.';
	assert.deepEqual(told('lead', lead, long, further), [long, further]);
	assert.deepEqual(
		told(
			'lead',
			lead,
			long,
			`${further.slice(0, -1)} at a price that nobody in the whole country had thought possible before the second great flood of the valley, which took three bridges and a mill.`,
		),
		[long],
	);
});

test('a sentence is a piece where the one before it leaves a quotation open', () => {
	assert.ok(isPiece('It will be a hard winter.', 'Winther said: "We have seen it before.'));
	assert.ok(isPiece('Es wird ein harter Winter.', 'Winther sagte: „Wir kennen das.'));
	assert.ok(!isPiece('Es wird ein harter Winter.', 'Winther sagte: „Wir kennen das.“'));
	assert.ok(!isPiece('L’hiver sera dur.', 'Winther l’a dit : « Nous le savons. »'));
	assert.ok(!isPiece('It will be a hard winter.', 'Winther said: "We have seen it before."'));
});

test('where one sentence alone is missing between two that are told, it is told, too', () => {
	const blocks = [LEAD, 'The line is to get six new ships before 2030.', 'These cost 40 million marks.', 'A bank in Lindum pays.'];
	const story = storyOf({ id: 'a', language: 'en', title: 'Winther leads Delmar', blocks });
	const sentences = sentencesOf(story);
	const pick = (...at: number[]) => at.map((i): Chosen => ({ candidate: {} as never, quote: sentences[i] ?? assert.fail(), goesOn: [] }));
	const gaps = (chosen: Chosen[]) =>
		withoutGaps(chosen, new Set(), choiceOf(story, sentences)).map(({ goesOn }) => goesOn.map(({ order }) => order));
	assert.deepEqual(gaps(pick(0, 2)), [[1], []]);
	assert.deepEqual(gaps(pick(0, 1)), [[], []]);
	assert.deepEqual(gaps(pick(0, 3)), [[], []], 'two are missing');
});

test('each sentence of a claim keeps the address of its own', () => {
	const blocks = [
		LEAD,
		HE,
		'Delmar carries passengers between Lindum and Tornby since 1911.',
		'Six ships of Delmar are to be built in Tornby.',
	];
	const other = { id: 'b', language: 'en', title: 'New head for Delmar', blocks: ['A bank in Lindum lends Delmar 40 million marks.'] };
	const story = storyOf({ id: 'a', language: 'en', title: 'Karla Winther becomes head of Delmar', blocks }, other);
	const { claims } = summarise(story);
	const claim = claims.find(({ passages: [quote] }) => quote.text === LEAD) ?? assert.fail(JSON.stringify(claims));
	const [, next = assert.fail()] = story.articles[0].sentences;
	assert.deepEqual(claim.passages[0].next, [{ article: 'a', passage: next.id, language: 'en', text: HE }]);
});
