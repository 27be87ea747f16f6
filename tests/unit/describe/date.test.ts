import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDate } from '../../../scripts/ingest/describe/date/date.ts';
import type { Hint } from '../../../scripts/ingest/types.ts';
import { cleanText } from './helpers.ts';

const title = 'Harbour reopens after repairs';
const body = [
	'The harbour reopened to cargo ships after three months of repairs to its northern quay, the port authority said in a statement.',
	'The quay had been closed since a storm on 4 February 2021 tore a gap of twenty metres into it and flooded two warehouses behind it.',
];
const page = (head: string, foot = '') => [title, head, ...body, foot].filter((line) => line !== '').join('\n');
const dateOf = (text: string, hints: readonly Hint[] = []) => describeDate(cleanText(title, text, body, hints), 'en');

test('a labelled line under the title is the date of publication', () => {
	const { date, time } = dateOf(page('Published: 17:55, 8 Nov 2023'));
	assert.equal(date.value, '2023-11-08');
	assert.equal(time, '17:55');
	assert.equal(date.evidence[0]?.rule, 'date-labelled');
});

test('the span of the evidence is the date itself', () => {
	const text = page('Published: 17:55, 8 Nov 2023');
	const span = dateOf(text).date.evidence[0]?.span;
	assert.equal(text.slice(span?.start, span?.end), '8 Nov 2023');
});

test('the date of an event in the text is not the date of publication', () => {
	const { date } = dateOf(page(''));
	assert.equal(date.value, null);
	assert.equal(date.level, 'unknown');
});

test('a year of copyright is no date', () => {
	assert.equal(dateOf(page('', '© 2023 Example Media. All rights reserved.')).date.value, null);
});

test('publication goes before update', () => {
	assert.equal(dateOf(page('Published 8 November 2023 | Updated 9 November 2023')).date.value, '2023-11-08');
});

test('the line of a scraper is believed as it is', () => {
	const text = ` date 2022-01 '${title}' Share this:\n${body.join('\n')}`;
	assert.equal(describeDate(cleanText(title, text, body), 'en').date.value, '2022-01');
});

test('what the file says of itself goes first; its time keeps the offset', () => {
	const hint: Hint = {
		field: 'date',
		value: '2023-11-08T14:05:00+01:00',
		evidence: { rule: 'json-ld', quote: 'datePublished', span: null },
	};
	const { date, time } = dateOf(page('9 November 2023'), [hint]);
	assert.equal(date.value, '2023-11-08');
	assert.equal(time, '14:05+01:00');
});

test('the address of the article gives a date where nothing else does', () => {
	const hint: Hint = {
		field: 'url',
		value: 'https://news.example.org/2023/11/08/harbour',
		evidence: { rule: 'canonical', quote: '', span: null },
	};
	const { date } = dateOf(page(''), [hint]);
	assert.equal(date.value, '2023-11-08');
	assert.equal(date.evidence[0]?.rule, 'date-url');
});

test('dates of comments and of a list of other articles are not taken', () => {
	const foot = ['3 Comments', 'Anna 9 November 2023 at 10:01', 'Ben 10 November 2023 at 11:30', 'Chris 12 November 2023 at 09:12'].join(
		'\n',
	);
	assert.equal(dateOf(page('', foot)).date.value, null);
});
