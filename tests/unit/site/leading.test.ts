/** What a page leads with for readers of each language. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline, leadPassage, saidIn, shownText, tellingFor, toldClaims } from '../../../src/lib/leading.ts';
import { comparisonTable } from '../../../src/lib/story-page.ts';

const passage = (n: number, language: string) => ({
	n,
	article: `a${n}`,
	passage: 's1',
	language,
	source: '',
	text: `told in ${language}`,
	cut: 0,
	next: [],
});

test('a claim leads with the wording of the reader’s language, else with the sentence quoted', () => {
	const claim = { passages: [passage(1, 'es'), passage(2, 'nl-BE'), passage(3, 'de')] as const };
	assert.equal(leadPassage(claim, 'nl').text, 'told in nl-BE');
	assert.equal(leadPassage(claim, 'de').text, 'told in de');
	assert.equal(leadPassage(claim, 'fr').text, 'told in es');
});

test('the headline is in the reader’s language where an article has one, else the most central title', () => {
	const story = {
		title: 'Der Hafen schließt',
		titleLanguage: 'de',
		titles: [
			{ text: 'Der Hafen schließt', language: 'de', article: 'a' },
			{ text: 'Le port ferme', language: 'fr', article: 'b' },
		],
	};
	assert.deepEqual(headline(story, 'fr'), { text: 'Le port ferme', lang: 'fr' });
	assert.deepEqual(headline(story, 'en'), { text: 'Der Hafen schließt', lang: 'de' });
});

const tellings = [
	{ language: 'de', deck: null, paragraphs: [[1, 2]], elsewhere: [] },
	{ language: 'fr', deck: null, paragraphs: [[2], [1]], elsewhere: [3] },
];

test('a reader gets the telling in their language, all others the main one, never a mixture', () => {
	assert.equal(tellingFor({ tellings }, 'fr').language, 'fr');
	assert.equal(tellingFor({ tellings }, 'nl').language, 'de');
	const claims = [1, 2, 3].map((n) => ({ n, passages: [passage(n, 'de'), passage(n + 5, 'fr'), passage(n + 9, 'nl')] as const }));
	assert.deepEqual(
		toldClaims({ tellings }, claims, 'fr').map(({ claim, lead }) => [claim.n, lead.language]),
		[
			[2, 'fr'],
			[1, 'fr'],
		],
	);
	assert.ok(toldClaims({ tellings }, claims, 'nl').every(({ lead }) => lead.language === 'de'));
});

test('what is told with a sentence has its own address', () => {
	const lead = { ...passage(1, 'de'), cut: 5, next: [{ passage: 's2', text: 'Er bleibt zu.' }] };
	assert.deepEqual(
		saidIn(lead).map((one) => [one.article, one.passage, shownText(one)]),
		[
			['a1', 's1', '[…] in de'],
			['a1', 's2', 'Er bleibt zu.'],
		],
	);
});

test('what is left out of a quotation is marked, what is quoted is not touched', () => {
	assert.equal(shownText({ text: 'But the port is open.', cut: 4 }), '[…] the port is open.');
	assert.equal(shownText({ text: 'The port is open.', cut: 0 }), 'The port is open.');
});

test('the comparison has a column for each report that answers, in the order of the reports, and a cell for each question', () => {
	const at = (article: string) => ({ article, passage: 's1', language: 'en', text: 'x' });
	const coverage = ['a', 'b', 'c'].map((article) => ({ article, language: 'en', source: null, date: null }));
	const comparison = [
		{
			question: 'dead' as const,
			answers: [
				{ value: '3', at: at('c') },
				{ value: '2', at: at('a') },
			],
		},
		{
			question: 'injured' as const,
			answers: [
				{ value: '9', at: at('c') },
				{ value: '8', at: at('a') },
			],
		},
	];
	const { columns, rows } = comparisonTable({ comparison, coverage });
	assert.deepEqual(columns, ['a', 'c']);
	assert.deepEqual(
		rows.map(({ question, cells }) => [question, ...cells.map((cell) => cell?.value)]),
		[
			['questionDead', '2', '3'],
			['questionInjured', '8', '9'],
		],
	);
});
