/** What a claim takes for known: told only behind what brings it in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introductionsOf } from '../../../scripts/ingest/summarise/introductions.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { standingOf } from '../../../scripts/ingest/summarise/standing.ts';
import { readSentence } from '../../../scripts/ingest/summarise/statement/reading.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { isBroughtIn, takenForKnown, wordsOf } from '../../../scripts/ingest/summarise/taken-for-known.ts';
import { storyOf } from './story.ts';

function needsOf(language: string, ...blocks: string[]): string[][] {
	const story = storyOf({ id: 'a', language, blocks, title: 'T', made: true });
	return takenForKnown(story, sentencesOf(story)).map(({ needs }) => [...needs]);
}

test('a noun that its report brought in with another article is known to the readers of that report alone', () => {
	const said = [
		'A spark from a welder lit the hay.',
		'The welder was new.',
		'The mayor thanked the welder of the yard.',
		'The mayor left.',
	];
	assert.deepEqual(needsOf('en', ...said), [[], ['welder'], [], []]);
	assert.deepEqual(needsOf('de', 'Ein Funke traf eine Scheune.', 'Die Scheune brannte ab.'), [[], ['scheun']]);
	assert.deepEqual(needsOf('es', 'Una chispa cayó en un granero.', 'Ardió el granero de noche.', 'El granero del puerto ardió.'), [
		[],
		[],
		[],
	]);
	assert.deepEqual(needsOf('fr', 'Une étincelle toucha une grange.', 'Hier la grange brûla.'), [[], ['grang']]);
});

test('somebody by one word, beside a verb of saying or behind a form of address, needs an owner', () => {
	const told = [
		'The barge Hope sank off Tornby.',
		'Quillfeather said nobody drowned.',
		'Nobody asked Mr Quillfeather about Tornby.',
		'Ostermoor, a diver, found the wreck.',
		'Divers of Gerta Quillfeather left.',
	];
	assert.deepEqual(needsOf('en', ...told), [[], ['quillfeather'], ['quillfeather'], [], []]);
});

test('the headline and what was told before bring it in', () => {
	const story = storyOf({
		id: 'a',
		language: 'en',
		title: 'T',
		made: true,
		blocks: ['A welder lit a fire.', 'The welder was new to the yard.'],
	});
	const taken = takenForKnown(story, sentencesOf(story))[1] ?? assert.fail();
	assert.ok(!isBroughtIn(taken, new Set()));
	assert.ok(isBroughtIn(taken, wordsOf('Two welders burn down a hall', 'en')));
});

test('a claim that takes for known what no claim tells is left out', () => {
	const { claims } = summarise(
		storyOf(
			{
				id: 'a',
				language: 'en',
				title: 'Fire destroys dairy in Tornby',
				blocks: [
					'A fire destroyed the old dairy of Tornby on Monday night, the town said.',
					'Sparks from a welder on the roof had lit the hay, the town said.',
					'The welder had worked at the dairy for nine years without a fault.',
					'Milk from ninety farms will go to Carrow until the spring.',
				],
			},
			{
				id: 'b',
				language: 'en',
				title: 'Dairy of Tornby burns down',
				blocks: ['Flames gutted the dairy of Tornby on Monday night.', 'Some 120 people worked there in three shifts, mostly women.'],
			},
		),
	);
	const texts = claims.map(({ passages }) => passages[0].text);
	const [cause, welder] = [/Sparks/, /^The welder/].map((pattern) => texts.findIndex((text) => pattern.test(text)));
	assert.ok(welder === -1 || (cause !== undefined && cause >= 0), texts.join('\n'));
});

test('a label before a colon is no part of a sentence', () => {
	const [labelled, plain] = sentencesOf(
		storyOf({
			id: 'a',
			language: 'en',
			title: 'T',
			blocks: ['Summary: The cable of Tornby has been mended by two ships.', 'The cable of Tornby was cut twice: ships mended it.'],
		}),
	);
	assert.equal(labelled && standingOf(labelled).worth, 0);
	assert.ok(plain !== undefined && standingOf(plain).worth > 0);
});

test('an opening that goes on from something told before does not stand', () => {
	const openings: readonly (readonly [string, string, boolean])[] = [
		['en', 'More people watched the flight on a screen in the square of Tornby.', false],
		['en', 'More than 800 people watched the flight in the square of Tornby.', true],
		['es', 'Anteriormente, la empresa Delmar recibió una carta de felicitación.', false],
		['es', 'Más de 800 personas vieron el vuelo en la plaza de Tornby.', true],
		['nl', 'Eerder ontving de rederij Delmar een brief uit Lindum.', false],
	];
	for (const [language, text, stands] of openings) {
		const [one] = sentencesOf(storyOf({ id: 'a', language, title: 'T', blocks: [text] }));
		assert.equal(one !== undefined && standingOf(one).worth > 0, stands, text);
	}
});

test('a title that is a sentence and speaks of somebody as known does not head a story', () => {
	const { headline } = summarise(
		storyOf(
			{
				id: 'a',
				language: 'en',
				title: 'The news comes as the company starts to restructure.',
				blocks: [
					'Delmar will cut 900 jobs at its yards in Tornby and Carrow, it said on Monday.',
					'Unions called for a strike at both yards.',
				],
			},
			{
				id: 'b',
				language: 'en',
				title: 'Delmar cuts 900 jobs at two yards',
				blocks: ['The shipbuilder Delmar cuts 900 jobs at its yards, the board said on Monday.', 'The first jobs go in May.'],
			},
		),
	);
	assert.equal(headline.text, 'Delmar cuts 900 jobs at two yards');
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
