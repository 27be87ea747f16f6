/** The date of a page's own data against the line under its headline and its address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDate } from '../../../scripts/ingest/describe/date/publication-date.ts';
import type { Hint } from '../../../scripts/ingest/document/types.ts';
import { cleanText } from './helpers.ts';

const title = 'Harbour reopens after repairs';
const body = [
	'The harbour reopened to cargo ships after three months of repairs to its northern quay, the port authority said in a statement.',
	'The quay had been closed since a storm on 4 February 2021 tore a gap of twenty metres into it and flooded two warehouses behind it.',
];
const hint = (field: Hint['field'], value: string): Hint => ({
	field,
	value,
	evidence: { rule: `meta ${field}`, quote: value, span: null },
});
type Given = { readonly line?: string; readonly address?: string; readonly stated: string; readonly modified?: string };

function dateOf({ line = '', address = '', stated, modified = '' }: Given) {
	const hints = [hint('date', stated), hint('modified', modified), hint('url', `https://news.example.org${address}/harbour`)];
	const text = [title, line, ...body].filter((one) => one !== '').join('\n');
	const given = hints.filter(({ value }) => value !== '');
	const { date, time } = describeDate(cleanText(title, text, body, given), 'en');
	return { value: date.value, time, level: date.level, rules: date.evidence.map(({ rule }) => rule) };
}
const brief = (given: Given) => {
	const { value, level } = dateOf(given);
	return `${value} ${level}`;
};

test('where the line and the address agree against the data, they are believed, and the data stay named', () => {
	const { value, time, level, rules } = dateOf({ line: '5 March 2024, 10:15', address: '/2024/03/05', stated: '2024-03-28T06:00:00Z' });
	assert.deepEqual([value, time, level], ['2024-03-05', '10:15', 'likely']);
	assert.deepEqual(rules, ['date-line', 'date-url', 'date-otherwise']);
	assert.equal(brief({ line: '5 March 2024', address: '/2024/03', stated: '2019-01-01' }), '2024-03-05 likely');
});

test('where one of them speaks against the data, these stay and are less sure', () => {
	assert.equal(brief({ line: '5 March 2024', stated: '2024-02-28' }), '2024-02-28 uncertain');
	assert.equal(brief({ address: '/2024/03/05', stated: '2024-03-28' }), '2024-03-28 uncertain');
	assert.equal(brief({ line: '5 March 2024', address: '/2024/03/28', stated: '2024-03-28' }), '2024-03-28 likely');
	assert.deepEqual(dateOf({ line: '5 March 2024', stated: '2024-02-28' }).rules, ['meta date', 'date-otherwise']);
});

test('a day or two are a time zone or an evening edition; so is a line of the last change, one that names both days, or another order of numbers', () => {
	const stated = '2024-03-05T23:10:00Z';
	for (const line of ['6 March 2024', '7 March 2024', 'Published 5 March 2024 | Updated 28 March 2024', '', '03.05.2024'])
		assert.equal(brief({ line, stated }), '2024-03-05 certain', line);
	for (const day of ['2024-03-05', '2024-03-28'])
		assert.equal(brief({ line: '5 March 2024 28 March 2024 By Ada Sample', stated: day }), `${day} certain`);
	assert.equal(brief({ line: '28 March 2024', stated, modified: '2024-03-28T10:00:00Z' }), '2024-03-05 certain');
	assert.equal(brief({ address: '/2024/03', stated: '2024-03-05' }), '2024-03-05 certain');
});

test('an older line that says it is the day of publishing, or data that give the day of the last saving, make the line the better word', () => {
	assert.equal(brief({ line: 'Published: 5 March 2024', stated: '2024-03-28' }), '2024-03-05 uncertain');
	assert.equal(brief({ line: '5 March 2024', stated: '2024-03-28', modified: '2024-03-28' }), '2024-03-05 uncertain');
	assert.equal(brief({ line: '5 March 2024', stated: '2024-03-28', modified: '2024-05-01' }), '2024-03-28 uncertain');
});

test('data in numbers that can be read either way are read as the page shows', () => {
	assert.equal(brief({ line: '9 March 2024', stated: '03-09-2024' }), '2024-03-09 likely');
	assert.equal(brief({ stated: '03-09-2024' }), '2024-09-03 certain');
});

test('zero of a clock is no date', () => {
	assert.equal(brief({ stated: '1970-01-01T00:00:00Z' }), 'null unknown');
	assert.equal(brief({ line: '5 March 2024', stated: '1970-01-01' }), '2024-03-05 certain');
});
