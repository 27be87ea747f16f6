/** Where a line that was written as a sentence ran into the first sentence of a report. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalsOf } from '../../../scripts/ingest/summarise/capitals.ts';
import { deckCutter, runsIn, withHeadlines } from '../../../scripts/ingest/summarise/run-in-story.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { standingOf } from '../../../scripts/ingest/summarise/standing.ts';
import { storyOf } from './story.ts';

const sentencesIn = (blocks: readonly string[], language = 'en') => sentencesOf(storyOf({ id: 'a', language, title: 'T', blocks }));

function shown(blocks: readonly string[], language = 'en'): string | undefined {
	const [first] = withHeadlines(sentencesIn(blocks, language));
	return first?.text.slice(standingOf(first).cut);
}

const later = 'The port of Tornby had been closed by Delmar for a week.';
const pressure = 'Pressure to open the port again has been mounting, with dockers at the gates of the yard.';

test('a word of every day that is large once, between two clauses with their verbs, begins the sentence', () => {
	assert.equal(shown([`Delmar condemns closing of its yard ${pressure}`, later]), pressure);
	for (const line of [
		`Delmar condemns closing of the greatest ${pressure}`,
		`A new lake and one yard ${pressure}`,
		`The council of Carrow told ${pressure}`,
	])
		assert.equal(shown([line, later]), line);
	const line = `Delmar condemns closing of its yard ${pressure}`;
	assert.equal(shown([line, 'The firm of Pressure and sons was told.']), line, 'a name further down');
	assert.equal(shown([`Delmar condemns closing of its yard ${pressure}`, later], 'fr'), line, 'a language whose verbs are not told');
});

test('behind a name it does where that stands alone elsewhere and an auxiliary follows', () => {
	const sentence = 'Authorities have released the name of a docker who was walking on the quay when a crane fell.';
	assert.equal(shown([`Docker struck, killed in Tornby ${sentence}`, later]), sentence);
	const named = `Docker struck, killed in Lindum ${sentence}`;
	assert.equal(shown([named, later]), named);
});

test('what may have a second line in it is neither told nor cut', () => {
	const line =
		'Delmar condemns closing of its yard Rewards are offered for the pilot Ada Brandt Jr. Office head Vera Lind said so on Monday.';
	assert.equal(shown([line, later]), line);
	const sentences = sentencesIn([line, later]);
	assert.deepEqual(runsIn(sentences, capitalsOf(sentences)), [true, false]);
	assert.equal(deckCutter(capitalsOf(sentences))(line, 'en'), 'Delmar condemns closing of its yard');
});

test('a headline ends between two names that the story never writes side by side, each with its clause', () => {
	const texts = [
		'The bid was told to Winther in a letter.',
		'It was sent by Lindum on Monday.',
		'Then Winther said no to Delmar.',
		'The port of Lindum is closed.',
	];
	const cut = (line: string, blocks = texts) => deckCutter(capitalsOf(sentencesIn(['Ferries stay.', 'So it is.', ...blocks])))(line, 'en');
	const line = 'Delmar sends bid to Winther Lindum reportedly looks to buy six ferries';
	assert.equal(cut(line), 'Delmar sends bid to Winther');
	assert.equal(cut(line, [...texts, 'The yard Winther Lindum was founded here.']), line, 'one name');
	assert.equal(
		cut('Bid of Delmar for Winther Lindum reportedly for six ferries'),
		'Bid of Delmar for Winther Lindum reportedly for six ferries',
	);
	assert.equal(
		cut("Delmar sends bid outside Winther Lindum's yard leaves six ferries"),
		"Delmar sends bid outside Winther Lindum's yard leaves six ferries",
	);
});
