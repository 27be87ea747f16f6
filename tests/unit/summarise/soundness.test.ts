/** What is told in its place, and what leads: nothing that is taken for known, a lead that tells what its report's title says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capitalsOf } from '../../../scripts/ingest/summarise/capitals.ts';
import { pointsAtUnnamed } from '../../../scripts/ingest/summarise/pointing.ts';
import { runsIn } from '../../../scripts/ingest/summarise/run-in-story.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { leadRank } from '../../../scripts/ingest/summarise/soundness.ts';
import { goesOn, quotability } from '../../../scripts/ingest/summarise/standing.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { takenForKnown } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { sharesPhrase } from '../../../scripts/ingest/summarise/told-again.ts';
import { tokensOf } from '../../../scripts/ingest/text/tokens.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, title: string, ...blocks: string[]): Draft => ({ id, language: 'en', title, blocks });
const alone = (text: string, language = 'en') =>
	sentencesOf(storyOf({ id: 'a', language, blocks: [text], title: 'T' }))[0] ?? assert.fail();

function storyAndSentences(...blocks: string[]) {
	const story = storyOf({ id: 'a', language: 'en', title: 'T', blocks });
	return [story, sentencesOf(story)] as const;
}

/** What the tellings of a story say, by language, in the order of reading. */
function toldIn(first: Draft, ...others: readonly Draft[]): ReadonlyMap<string, readonly string[]> {
	const { claims, tellings } = summarise(storyOf(first, ...others));
	return new Map(
		tellings.map(({ language, paragraphs }) => [
			language,
			paragraphs.flat().map((n) => claims[n - 1]?.passages.find((passage) => passage.language === language)?.text ?? ''),
		]),
	);
}

test('how well a sentence leads goes by how much of the title of its report it has', () => {
	const quote = alone('Delmar has bought the shipyard of Tornby.');
	const candidate = {
		fact: [quote],
		quotes: [quote],
		asLead: 1,
		importance: 1,
		support: 0,
		title: false,
		event: false,
		backdrop: false,
		tells: [],
	};
	const rank = (ownTitle: number) =>
		leadRank(candidate, quote, new Set(), {
			readings: [],
			introductions: [],
			taken: [],
			ownTitle: [ownTitle],
			made: [false],
			heads: () => false,
		});
	assert.deepEqual([0.1, 0.3, 0.5].map(rank), [1, 2, 3]);
});

test('a report that begins in the middle does not give the lead', () => {
	const told = toldIn(
		report(
			'a',
			'Delmar buys the shipyard of Tornby',
			'Unions spoke of a shock for Lindum on Monday.',
			'Delmar owns nine ferries in Lindum.',
		),
		report(
			'b',
			'Tornby shipyard sold to Delmar',
			'Delmar has bought the shipyard of Tornby for 90 million pounds.',
			'Work goes on in Tornby.',
		),
	);
	assert.match(told.get('en')?.[0] ?? '', /has bought the shipyard/);
});

test('a language whose report begins in the middle has no telling of its own', () => {
	const dutch = (...blocks: string[]): Draft => ({ id: 'n', language: 'nl', title: 'Delmar koopt scheepswerf van Tornby', blocks });
	const english = report(
		'a',
		'Delmar buys the shipyard of Tornby',
		'Delmar has bought the shipyard of Tornby for 90 million pounds.',
		'Some 300 people work in Tornby for Delmar.',
	);
	const rest = ['Vakbonden in Lindum vrezen voor 40 banen.', 'Delmar bezit negen veerboten in Lindum.'];
	const whole = dutch('Rederij Delmar koopt de scheepswerf van Tornby voor 90 miljoen pond.', ...rest);
	assert.deepEqual([...toldIn(english, whole).keys()].toSorted(), ['en', 'nl']);
	assert.deepEqual([...toldIn(english, dutch(...rest)).keys()], ['en']);
});

test('what shares nothing with headline and claims is of something else, and what names nothing tells nothing', () => {
	const told = toldIn(
		report(
			'a',
			'Delmar buys the shipyard of Tornby',
			'Delmar has bought the shipyard of Tornby for 90 million pounds.',
			'Every purchase is a risk for those who lend money.',
			'Prices of bread rose in Lindum by nine per cent.',
			'Rain fell on 14 days in March.',
			'Was it a good year?',
			'Unions want a promise that jobs in Tornby stay.',
		),
		report(
			'b',
			'Tornby shipyard sold to Delmar',
			'Delmar, a ferry operator, now owns the shipyard of Tornby.',
			'Delmar paid 90 million pounds.',
		),
	);
	const all = told.get('en')?.join('\n') ?? '';
	assert.match(all, /jobs in Tornby/);
	assert.doesNotMatch(all, /bread|Rain|Every purchase/);
});

test('a phrase of five words in two sentences is told once, a long name may stand in both', () => {
	assert.ok(sharesPhrase('Brandt was serving a life sentence for arson.', 'The man, 49, was serving a life sentence for two crimes.'));
	assert.ok(
		!sharesPhrase('He fell in the Upper Carrow Valley National Park.', 'Rangers of the Upper Carrow Valley National Park closed it.'),
	);
});

test('a headline that ran in is told by a word that the reports write in small letters, or by a name that stands twice', () => {
	const ran = (...blocks: string[]) => {
		const sentences = sentencesOf(storyOf({ id: 'a', language: 'en', title: 'T', blocks }));
		return runsIn(sentences, capitalsOf(sentences));
	};
	assert.deepEqual(ran('Arrest made in hit and run Police arrested a docker of Tornby.', 'Later police released him.'), [true, false]);
	assert.deepEqual(ran('Former mayor dead at 95 Ada Brandt, once mayor of Tornby, has died.', 'Ada Brandt ruled Tornby.'), [false, false]);
	assert.deepEqual(ran('Ada Brandt dead at 95 W. Ada Brandt, once mayor of Tornby, has died.'), [true]);
	assert.deepEqual(ran('On Monday police in Tornby arrested a docker.', 'Later police released him.'), [false, false]);
});

test('a sentence takes for known a noun that it opens with and whose owner it does not name', () => {
	const opens = (...blocks: string[]) => {
		const story = storyOf({ id: 'a', language: 'en', title: 'T', blocks: ['Ferries were late on Monday.', ...blocks] });
		return takenForKnown(story, sentencesOf(story)).at(-1)?.opens;
	};
	assert.notEqual(opens('The change in policy was announced at noon.'), null);
	assert.notEqual(opens('The sources claimed that Delmar was late.'), null);
	assert.equal(opens('The mayor of Tornby spoke at noon.'), null);
	assert.notEqual(opens('After the sale was announced, shares of Delmar rose.'), null);
	assert.equal(opens('As the police said, ships of Delmar were late.'), null, 'who says so');
	assert.equal(opens('After the sale of two ferries, shares of Delmar rose.'), null);
	const [first] = takenForKnown(...storyAndSentences('The world’s largest ferry, the Hope, has sailed.'));
	assert.equal(first?.opens, null, 'nothing stands before the first sentence that it could mean');
	const needs = (text: string) => {
		const story = storyOf({ id: 'a', language: 'en', title: 'T', blocks: ['Ferries were late on Monday.', text] });
		return takenForKnown(story, sentencesOf(story)).at(-1)?.needs.size;
	};
	assert.equal(needs('Delmar spoke to General Motors in Tornby.'), 0, 'an office that is part of a name');
});

test('it goes on from what was told before', () => {
	const points = (text: string, tongue: string) => pointsAtUnnamed(text, tokensOf(text), tongue);
	assert.ok(points('Following this, the market fell to sixty.', 'en'));
	assert.ok(points('The bank closed both branches in Tornby.', 'en'));
	assert.ok(!points('The bank left both Tornby and Carrow.', 'en'));
	assert.ok(points('Some of those measures were of May, Delmar said.', 'en'));
	assert.ok(!points('Delmar paid those who left.', 'en'));
	assert.equal(quotability(alone('In the next minute the whole roof of the dairy burned.')), 0);
	assert.equal(quotability(alone('Shortly after, the bank of Tornby closed its doors.')), 0);
	assert.equal(quotability(alone('150px The ferry Hope has sailed from Tornby to Carrow.')), 0);
	assert.ok(goesOn(alone('Delmar may also buy six more ferries by 2018.')));
	assert.ok(!goesOn(alone('Delmar may buy six ferries by 2018.')));
	assert.equal(quotability(alone('Further aid will be given by the state of Carrow.')), 0);
	assert.ok(quotability(alone('Delmar vreest dat nieuwe veerboten in plaats daarvan naar Tornby gaan.', 'nl')) < 0.4);
	assert.equal(quotability(alone('Brandt was serving a life sentence for arson in Tornby, it said.')), 0);
});

test('what is told in another language only is not what the same number tells in this one', () => {
	const german: Draft = {
		id: 'd',
		language: 'de',
		title: 'Feuer zerstört Molkerei in Tornby',
		blocks: ['Ein Feuer hat die Molkerei in Tornby zerstört.', 'Rund 90 Einsatzkräfte waren bis Dienstag vor Ort.'],
	};
	const english = report(
		'a',
		'Fire destroys dairy in Tornby',
		'A fire destroyed the dairy in Tornby on Monday.',
		'Some 90 firefighters fought the blaze in Tornby.',
	);
	const { tellings } = summarise(storyOf(german, english));
	assert.ok(tellings.every(({ elsewhere }) => elsewhere.length === 0));
});
