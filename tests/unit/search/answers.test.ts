import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, readable } from '../../../scripts/search-index/answers.ts';
import { wordReader } from '../../../scripts/search-index/record-words.ts';
import type { HiddenForm, SearchRecord } from '../../../scripts/search-index/types.ts';
import { datesIn, monthNames } from '../../../src/search/dates.ts';
import { parseQuestion } from '../../../src/search/question.ts';

const months = monthNames(['en', 'de']);
const fire: SearchRecord = {
	url: '/articles/fire/',
	kind: 'article',
	language: 'en',
	title: 'Paint warehouse burns in Lindum',
	passages: [
		{ id: 's1', text: 'The fires cost $26,750 and closed the Café Ångström.' },
		{ id: 's2', text: 'Smoke drifted over the harbour; resolution A/RES/76/1 was read out.' },
	],
	story: null,
	storyTitles: [],
	topics: [],
	source: 'Storyfold Sample Desk London',
	date: '2024-03-05',
	names: [],
};
const hidden: HiddenForm[] = [{ via: 'harbour', words: ['Hafen', 'port'] }];
const finds = (query: string, change: Partial<SearchRecord> = {}) => {
	const record = { ...fire, ...change };
	return answers(parseQuestion(query, datesIn(query, months)), readable(record, wordReader()(record), hidden));
};

test('a record answers with all words, endings and accents aside, and with the words of other languages', () => {
	for (const query of ['fire harbour', 'FIRE cafe angstrom', 'hafen', '"smoke drifted"', 'fires OR flood', '26,750', 'A/RES/76/1', 'ware'])
		assert.ok(finds(query), query);
	for (const query of ['fire flood', '"drifted smoke"', '"angstrom smoke"', 'fire -smoke', 'NOT harbour', '76/2'])
		assert.ok(!finds(query), query);
	// A hidden form finds; it takes nothing away.
	assert.ok(finds('smoke -hafen'));
});

test('title, source, language and days narrow as on the search page', () => {
	for (const query of [
		'title:burning',
		'source:london',
		'lang:en',
		'after:2024-03',
		'before:April 2024 fire',
		'after:2024-03-05 before:2024-03-06',
	])
		assert.ok(finds(query), query);
	for (const query of ['title:harbour', 'source:paris', 'lang:de', 'after:2024-04', 'before:2024-03-05']) assert.ok(!finds(query), query);
	assert.ok(!finds('after:2020', { date: null }));
	assert.ok(finds('after:2024-03-20', { date: '2024-03' }));
});

test('scripts without spaces are looked through', () => {
	const text = { language: 'zh', title: '港口仓库起火', passages: [{ id: 's1', text: '消防队说港口的火已经熄灭。' }] };
	assert.ok(finds('仓库', text));
	assert.ok(!finds('地震', text));
});
