import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeDate, parseDateValue } from '../../../scripts/ingest/describe/date/publication-date.ts';
import { markOf } from '../../../scripts/ingest/describe/date/rank-candidates.ts';
import type { Hint } from '../../../scripts/ingest/document/types.ts';
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

test('a date that is more likely right than not stands as it is, a doubtful one carries a mark, a poor one is not given', () => {
	const marks = (aside: boolean) => [0.9, 0.6, 0.45, 0.2].map((probability) => markOf({ probability, aside }));
	assert.deepEqual(marks(false), ['', '', '?', null]);
	assert.deepEqual(marks(true), ['', null, null, null]);
});

test('a date that an owner gives as uncertain or approximate stays so', () => {
	assert.equal(parseDateValue('2022-01-18?', 'en')?.edtf, '2022-01-18?');
	assert.equal(parseDateValue('2022-01~', 'en')?.edtf, '2022-01~');
	assert.equal(parseDateValue('18 January 2022', 'en')?.edtf, '2022-01-18');
});

test('a list of dated teasers does not outweigh the line of the head by being long', () => {
	const teasers = Array.from({ length: 12 }, (_, i) => [`Another report, number ${i + 1}`, '9 November 2023']).flat();
	assert.equal(dateOf(page('By Jane Doe | 8 November 2023', teasers.join('\n'))).date.value, '2023-11-08');
});

test('a line that is the day of the visit, above the name of the site, loses against the one under the title', () => {
	const text = ['Thursday, 9 November 2023', 'Sample Courier', 'Home', 'Sport', page('8 November 2023, 10:15')].join('\n');
	assert.equal(dateOf(text).date.value, '2023-11-08');
});

test('the month of an archive list is not the date of the article', () => {
	const months = ['November', 'October', 'September', 'August', 'July'].map((month) => `${month} 2023`);
	assert.equal(dateOf(['Archive', ...months, page('')].join('\n')).date.value, null);
});
