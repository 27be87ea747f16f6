import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Story, Summary } from '../../../scripts/ingest/document/story.ts';
import { differencesOf } from '../../../scripts/ingest/summarise/differences.ts';
import { figuresOf } from '../../../scripts/ingest/summarise/figures.ts';
import { onlyToldByOf } from '../../../scripts/ingest/summarise/only-told-by.ts';
import { quotability } from '../../../scripts/ingest/summarise/quotable.ts';
import { sentencesOf } from '../../../scripts/ingest/summarise/sentences.ts';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { timelineOf } from '../../../scripts/ingest/summarise/timeline.ts';
import config from '../../../storyfold.config.ts';
import { storyOf } from './story.ts';

const told = (story: Story): Summary => summarise(story, config, null);

/** A harbour that nobody runs, told three times. */
const harbour = storyOf(
	{
		id: 'en-1',
		language: 'en',
		date: '2024-05-03',
		source: 'Harbour Post',
		title: 'Ferry operator Norvik orders six electric ferries',
		blocks: [
			'The ferry operator Norvik has ordered six electric ferries from the Delmar shipyard for about 50 million euros.',
			{ heading: 'A growing line' },
			'Norvik is the fourth-largest ferry company in Europe and carried 7.5 million passengers in 2023.',
			'The mayor of Tornby, Karla Winther, called the contract a gift to the city.',
			'Will it be enough?',
			'Last month the company applied for a listing on the stock exchange in Oslo.',
			'A museum of 1,850 model ships in Tornby keeps the memory of the old steamers.',
		],
		names: [
			{ key: 'norvik', name: 'Norvik', kind: 'organisation', count: 2 },
			{ key: 'karla-winther', name: 'Karla Winther', kind: 'person', count: 1 },
			{ key: 'tornby', name: 'Tornby', kind: 'place', count: 2 },
		],
		topics: ['economy'],
	},
	{
		id: 'de-1',
		language: 'de',
		date: null,
		source: 'Küstenbote',
		title: 'Reederei Norvik bestellt sechs Elektrofähren',
		blocks: [
			'Die Reederei Norvik hat bei der Werft Delmar sechs elektrische Fähren für weniger als 50 Millionen Euro bestellt.',
			'Norvik ist die drittgrößte Reederei für Fähren in Europa und beförderte 2023 7,5 Millionen Passagiere.',
			'Sie will damit den Ausstoß senken.',
			'Das Unternehmen hat Ende April in Oslo einen Antrag auf Notierung an der Börse gestellt.',
		],
		names: [{ key: 'norvik', name: 'Norvik', kind: 'organisation', count: 2 }],
		topics: ['economy'],
	},
	{
		id: 'nl-1',
		language: 'nl',
		date: '2024-05-04',
		source: null,
		title: 'Rederij Norvik koopt zes elektrische veerboten',
		made: true,
		blocks: [
			'Rederij Norvik heeft bij de werf Delmar zes elektrische veerboten besteld voor circa 50 miljoen euro.',
			'In 2023 vervoerde Norvik 7,5 miljoen passagiers in Europa.',
		],
		names: [{ key: 'norvik', name: 'Norvik', kind: 'organisation', count: 2 }],
		topics: ['transport'],
	},
);

test('a claim quotes a sentence exactly and names where it stands', () => {
	for (const { passages } of told(harbour).claims) {
		for (const { article, passage, text, language } of passages) {
			const home = harbour.articles.find(({ id }) => id === article);
			assert.ok(home?.sentences.some((sentence) => sentence.id === passage && sentence.text === text));
			assert.equal(home?.language.value, language);
		}
	}
});

test('what three reports tell comes first, with all three passages', () => {
	const [first] = told(harbour).claims;
	assert.match(first.passages[0].text, /Norvik/);
	assert.deepEqual(first.passages.map(({ article }) => article).toSorted(), ['de-1', 'en-1', 'nl-1']);
});

test('no claim repeats another, and none is a question or a heading', () => {
	const { claims } = told(harbour);
	const passages = claims.flatMap((claim) => claim.passages.map(({ article, passage }) => `${article} ${passage}`));
	assert.equal(new Set(passages).size, passages.length);
	for (const { passages } of claims) assert.doesNotMatch(passages[0].text, /\?$|^A growing line$|^Sie /);
});

test('the same sum with another qualifier stands side by side and is marked', () => {
	const group = told(harbour).figures.find(({ figures }) => figures[0].value === 50_000_000);
	assert.deepEqual(
		group?.figures.map(({ at, qualifier, unit }) => [at.language, qualifier, unit]),
		[
			['en', 'about', 'EUR'],
			['de', 'less than', 'EUR'],
			['nl', 'about', 'EUR'],
		],
	);
	assert.equal(group?.agree, false);
});

test('a rank that differs is told as a difference, a sum that agrees is not', () => {
	const { differences } = told(harbour);
	const values = differences.map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)]);
	assert.ok(values.some((one) => one.join('|') === 'number|fourth-largest|drittgrößte'));
	assert.ok(!values.flat().some((value) => value.includes('7')));
});

test('the timeline dates what the texts date, relative to a dated article only', () => {
	const { timeline } = told(harbour);
	const dated = timeline.map(({ date, kind, quote }) => [date, kind, quote]);
	assert.ok(dated.some(([date, kind, quote]) => date === '2024-04' && kind === 'event' && quote === 'Last month'));
	assert.ok(dated.some(([date, kind]) => date === '2024-05-03' && kind === 'coverage'));
	assert.deepEqual(
		timeline.map(({ date }) => date),
		timeline.map(({ date }) => date).toSorted(),
	);
});

test('an undated last month takes the month of the report that names it', () => {
	const filing = storyOf(
		{
			id: 'a',
			language: 'en',
			blocks: [
				'At the end of September Norvik applied to list Delmar on the Oslo stock exchange.',
				'Rain fell on the harbour all day long.',
			],
		},
		{
			id: 'b',
			language: 'de',
			blocks: ['Norvik hat letzten Monat die Notierung von Delmar an der Börse Oslo beantragt.', 'Im Hafen blieb es ruhig wie immer.'],
		},
	);
	assert.deepEqual(
		told(filing).timeline.map(({ date, article }) => [date, article]),
		[
			['XXXX-09', 'a'],
			['XXXX-09', 'b'],
		],
	);
});

test('two dates of one thing differ, of two things they do not', () => {
	const story = storyOf(
		{
			id: 'a',
			language: 'en',
			blocks: ['In 2018 Norvik signed a contract with the government in Tornby.', 'A law of 2011 protects the reefs.'],
		},
		{
			id: 'b',
			language: 'de',
			blocks: ['Im Jahr 2017 einigte sich die Reederei mit der Regierung auf einen Vertrag.', 'Seit letztem Monat ruht der Bau.'],
		},
	);
	const facts = sentencesOf(story).map((sentence) => [sentence]);
	const told = (odds: Record<string, number>) => {
		const rows = [0, 1].map((a): [number, Map<number, number>] => [
			a,
			new Map([2, 3].flatMap((b) => (odds[`${a} ${b}`] === undefined ? [] : [[b, odds[`${a} ${b}`] ?? 0]]))),
		]);
		return differencesOf(story, facts, [], new Map(rows)).map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)].join(' '));
	};
	assert.deepEqual(told({ '0 2': 0 }), ['date 2018 2017']);
	assert.deepEqual(told({ '0 2': -2 }), []);
	assert.deepEqual(told({ '0 2': 0, '1 2': 1 }), ['date 2011 2017'], 'the likest counts');
});

test('the same small count of the same things is one figure, of other things it is not', () => {
	const figures = (one: string, other: string, odds: number) => {
		const story = storyOf({ id: 'a', language: 'en', blocks: [one] }, { id: 'b', language: 'de', blocks: [other] });
		return figuresOf(sentencesOf(story), new Map([[0, new Map([[1, odds]])]])).map(({ figures }) => figures.length);
	};
	assert.deepEqual(figures('Norvik splits into six units.', 'Norvik gliedert sich in sechs Sparten.', -0.5), [2]);
	assert.deepEqual(figures('Norvik splits into six units.', 'Norvik gliedert sich in sechs Sparten.', -2), []);
	assert.deepEqual(figures('Norvik sold two models.', 'Norvik verkaufte zwei Jahre lang nichts.', 1), []);
	assert.deepEqual(figures('It flew for thirty minutes.', 'Sie flog fast dreißig Stunden.', 0), []);
});

test('two reports of one date are one event where they are likely of one thing', () => {
	const story = storyOf(
		{ id: 'a', language: 'en', blocks: ['In 2018 Norvik signed a contract with the government in Tornby.'] },
		{ id: 'b', language: 'de', blocks: ['Im Jahr 2018 einigte sich die Reederei mit der Regierung auf einen Vertrag.'] },
	);
	const facts = sentencesOf(story).map((sentence) => [sentence]);
	const dates = (odds: number) => timelineOf(story, facts, new Map([[0, new Map([[1, odds]])]])).map(({ date }) => date);
	assert.deepEqual(dates(0), ['2018']);
	assert.deepEqual(dates(-3), ['2018', '2018']);
});

test('what another report may tell, be it a claim already, is told by nobody alone', () => {
	const story = storyOf(
		{ id: 'a', language: 'en', source: 'Harbour Post', blocks: ['The ferries of Norvik cost 50 million euros in all.'] },
		{ id: 'b', language: 'en', source: 'Coast Daily', blocks: ['Norvik pays the yard 45 million euros for its ferries.'] },
	);
	const sentences = sentencesOf(story);
	const candidates = sentences
		.slice(1)
		.map((sentence) => ({ fact: [sentence], quotes: [{ sentence, worth: 1 }], importance: 1, asLead: 1 }));
	const alone = (odds: number) => onlyToldByOf(story, candidates, sentences, new Map([[0, new Map([[1, odds]])]])).length;
	assert.equal(alone(-1), 0);
	assert.equal(alone(-5), 1);
});

test('a sentence whose first clause points back, and what has gone on since a year, are not told by one alone', () => {
	const alone = (text: string) => {
		const story = storyOf(
			{ id: 'a', language: 'en', source: 'Harbour Post', blocks: ['The ferries of Norvik are late again this winter.', text] },
			{ id: 'b', language: 'en', source: 'Coast Daily', blocks: ['In Tornby the boats of the yard came too late once more.'] },
		);
		const sentences = sentencesOf(story);
		return onlyToldByOf(
			story,
			sentences
				.slice(1, 2)
				.map((sentence) => ({ fact: [sentence], quotes: [{ sentence, worth: quotability(sentence) }], importance: 1, asLead: 1 })),
			sentences,
			new Map(),
		).length;
	};
	assert.equal(alone('The yard opened its second dock in 2015 and another one in the south.'), 1);
	assert.equal(alone('Travel by sea has become more and more popular since 2015 in the whole of the north.'), 0);
	assert.equal(alone('The storm cost the yard about 18 million euros and a crane.'), 1);
	assert.equal(alone('As it said before, the storm cost the yard about 18 million euros.'), 0);
});

test('only what others lack is told by one alone', () => {
	const { onlyToldBy, claims } = told(harbour);
	const passages = onlyToldBy.flatMap((one) => one.passages.map(({ text }) => text));
	const quoted = claims.map(({ passages: [quote] }) => quote.text);
	for (const text of passages) assert.match(text, /1,850|Winther/);
	for (const text of passages) assert.ok(!quoted.includes(text));
});

test('names, coverage, topic and headline', () => {
	const { names, coverage, topic, headline, headlines } = told(harbour);
	assert.deepEqual(names[0], {
		key: 'norvik',
		names: ['Norvik'],
		kind: 'organisation',
		counts: [
			{ article: 'en-1', count: 2 },
			{ article: 'de-1', count: 2 },
			{ article: 'nl-1', count: 2 },
		],
	});
	assert.deepEqual(
		coverage.map(({ language, source, date }) => [language, source, date]),
		[
			['en', 'Harbour Post', '2024-05-03'],
			['nl', null, '2024-05-04'],
			['de', 'Küstenbote', null],
		],
	);
	assert.equal(topic, 'economy');
	assert.notEqual(headline.article, 'nl-1', 'a made title does not lead');
	assert.deepEqual(
		headlines.map(({ language }) => language),
		['de', 'en', 'nl'],
	);
});

test('one article alone has a summary without what needs two', () => {
	const summary = told(
		storyOf({ id: 'x', language: 'it', blocks: ['Il porto di Tornby resta chiuso per tre giorni.', 'Lo ha deciso il sindaco.'] }),
	);
	assert.equal(summary.claims.length, 1);
	assert.deepEqual([summary.differences, summary.onlyToldBy, summary.timeline], [[], [], []]);
});

test('a story of fragments still has a claim', () => {
	const { claims } = told(storyOf({ id: 'x', language: 'en', blocks: [{ heading: 'Harbour' }, 'Closed today'] }));
	assert.equal(claims[0].passages[0].text, 'Closed today');
});

test('a text without a full stop, or of brackets only, is no trouble', () => {
	for (const text of ['ebb and flood '.repeat(20_000), '(“'.repeat(20_000), '1,'.repeat(20_000), '$'.repeat(20_000)]) {
		const { claims } = told(storyOf({ id: 'x', language: 'en', blocks: [text] }));
		assert.equal(claims[0].passages[0].article, 'x');
	}
});

test('the summary does not depend on how often it is made', () => {
	assert.equal(JSON.stringify(told(harbour)), JSON.stringify(told(harbour)));
});
