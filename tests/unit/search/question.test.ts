import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, dateTokens, monthNames } from '../../../src/search/dates.ts';
import { periodOf } from '../../../src/search/period.ts';
import { parseQuestion } from '../../../src/search/question.ts';

const months = monthNames(['en', 'de', 'fr', 'es', 'pl']);
const ask = (text: string) => parseQuestion(text, datesIn(text, months));
const only = (text: string) => {
	const { queries } = ask(text);
	assert.equal(queries.length, 1, text);
	return queries[0];
};

test('words, phrases anywhere, and what must not occur', () => {
	assert.deepEqual(only('alibaba "financial times" -china'), {
		words: ['alibaba', 'financial', 'times'],
		phrases: ['financial times'],
		not: ['china'],
	});
	assert.deepEqual(only('„Financial Times“ Spionage'), {
		words: ['Financial', 'Times', 'Spionage'],
		phrases: ['Financial Times'],
		not: [],
	});
	assert.deepEqual(only('a -"b c" d'), { words: ['a', 'd'], phrases: [], not: ['b c'] });
	assert.deepEqual(only('alibaba AND NOT china'), { words: ['alibaba'], phrases: [], not: ['china'] });
});

test('signs around a word are not of it, those within are; a quotation mark left open ends with the text', () => {
	assert.deepEqual(only('e-commerce "open end'), { words: ['e-commerce', 'open', 'end'], phrases: ['open end'], not: [] });
	assert.deepEqual(only('$26,750 2.2r5 A/RES/76/1')?.words, ['26,750', '2.2r5', 'A/RES/76/1']);
	assert.deepEqual(ask(' - "" -- ').queries, [{ words: [], phrases: [], not: [] }]);
	assert.deepEqual(only('https://example.org/a')?.words, ['https://example.org/a']);
});

test('OR joins what stands beside it, AND is understood', () => {
	assert.deepEqual(
		ask('quake OR "tidal wave" toll').queries.map(({ words }) => words.join(' ')),
		['quake toll', 'tidal wave toll'],
	);
	assert.deepEqual(
		ask('a OR b AND c OR d').queries.map(({ words }) => words.join('')),
		['ac', 'ad', 'bc', 'bd'],
	);
	assert.deepEqual(ask('OR quake OR').queries.length, 1);
});

test('operators with a name; an unknown one is told and its words are looked for', () => {
	const { title, source, lang, from, to, queries, unknown } = ask(
		'title:"Harbour Bay" title:quake source:"The Ledger" lang:DE after:2020 before:2021-03 toll',
	);
	assert.deepEqual([title, source, lang, from, to], [['Harbour Bay', 'quake'], 'The Ledger', 'de', '2020-01-01', '2021-02-28']);
	assert.deepEqual([queries[0]?.words, unknown], [['toll'], []]);
	const other = ask('author:Ohl after:soon');
	assert.deepEqual(
		[other.unknown, other.queries[0]?.words],
		[
			['author:', 'after:'],
			['author', 'Ohl', 'after', 'soon'],
		],
	);
	assert.equal(ask('before:21.1.2022').to, '2022-01-20');
});

test('dates in the forms and languages that people type', () => {
	for (const [text, edtf] of [
		['2022-01-21', '2022-01-21'],
		['21 January 2022', '2022-01-21'],
		['January 21st, 2022', '2022-01-21'],
		['21.1.2022', '2022-01-21'],
		['21. Januar 2022', '2022-01-21'],
		['21 de enero de 2022', '2022-01-21'],
		['1er février 2022', '2022-02-01'],
		['21 stycznia 2022', '2022-01-21'],
		['2022年1月21日', '2022-01-21'],
		['October 2020', '2020-10'],
		['Okt. 2020', '2020-10'],
		['octubre de 2020', '2020-10'],
		['2020-10', '2020-10'],
	] as const)
		assert.deepEqual(
			datesIn(`quake ${text} toll`, months).map((date) => date.edtf),
			[edtf],
			text,
		);
	for (const text of ['31.2.2022', 'Harbour 2020', '"21 January 2022"', '2020', '12-34-5678', 'room 2022-13'])
		assert.deepEqual(datesIn(text, months), [], text);
	assert.deepEqual(datesIn('3/4/2022', months)[0]?.tokens, ['day20220403', 'day20220304']);
});

test('a date is found by its token or by its very words', () => {
	assert.deepEqual(ask('toll 21 January 2022').queries, [
		{ words: ['toll', 'day20220121'], phrases: [], not: [] },
		{ words: ['toll', '21', 'January', '2022'], phrases: ['21 January 2022'], not: [] },
	]);
	assert.deepEqual(dateTokens('2022-01-21~'), ['day20220121', 'month202201']);
	assert.deepEqual(dateTokens('2021-12/2022-01'), ['month202112', 'month202201']);
	assert.deepEqual([dateTokens('2022'), dateTokens('XXXX-09')], [[], []]);
	assert.deepEqual(periodOf('2024-02'), { from: '2024-02-01', to: '2024-02-29' });
	assert.equal(periodOf('2022-02-30'), null);
});
