/** Short names of months, dates in figures and dates of languages that have no table of ours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf } from '../../../scripts/ingest/text/date-anchor.ts';
import { datesIn, mayTellDate } from '../../../scripts/ingest/text/date-mentions.ts';
import { monthsOfLanguage, shortMonths } from '../../../scripts/ingest/text/date-words.ts';

const told = (language: string, text: string, anchor: string | null = '2020-06-10') =>
	datesIn(text, language, anchorOf(anchor)).map(({ edtf, quote }) => `${edtf} ${quote}`);

test('English sets a short month before its day', () => {
	assert.deepEqual(told('en', 'The ferry was reported missing Dec. 11 off Tornby.'), ['2019-12-11 Dec. 11']);
	assert.deepEqual(told('en', 'Tornby, Sept 5 - The quay'), ['2020-09-05 Sept 5']);
	assert.deepEqual(told('en', 'Sat Jun 13, 2013'), ['2013-06-13 Jun 13, 2013']);
	assert.deepEqual(told('en', 'It opened in Dec. 2019.'), ['2019-12 Dec. 2019']);
});

test('elsewhere it stands behind its day, with its full stop, or before its year', () => {
	for (const end of ['', ' Die zweite folgte.']) assert.deepEqual(told('de', `Die Fähre sank am 5. Dez.${end}`, null), []);
	assert.deepEqual(told('de', 'Die Fähre, die am 5. Dez. in Tornby sank'), ['2019-12-05 5. Dez']);
	assert.deepEqual(told('fr', 'le 3 févr. dernier'), ['2020-02-03 3 févr']);
	assert.deepEqual(told('it', 'dal 3 set. 2020 a oggi'), ['2020-09-03 3 set. 2020']);
});

test('a word that is also the short name of a month names none', () => {
	assert.deepEqual(told('it', 'Ha vinto in 3 set.'), []);
	assert.deepEqual(told('it', 'Ha vinto in 3 set contro Brandt.'), []);
	assert.deepEqual(told('pl', 'Od 5 się nie zmienia'), []);
	assert.deepEqual(told('en', 'No. 3 Jan Tornby won, and 5 Mar of them.'), []);
	assert.deepEqual(told('en', 'an attack on 10 Nov 11.'), []);
	assert.deepEqual(told('en', 'the dec 11 command'), []);
});

test('dates in figures are read where they can be read in one way', () => {
	assert.deepEqual(told('de', 'am 18.1.2022 um acht'), ['2022-01-18 18.1.2022']);
	assert.deepEqual(told('cs', 'dne 18. 1. 2022.'), ['2022-01-18 18. 1. 2022']);
	assert.deepEqual(told('en', 'on 18/1/2022 and on 1/19/2022'), ['2022-01-18 18/1/2022', '2022-01-19 1/19/2022']);
	assert.deepEqual(told('en', 'on 5/5/2010'), ['2010-05-05 5/5/2010']);
	assert.deepEqual(told('en', 'on 1/2/2022, version 1.5.2020.1, 40.13.2020'), []);
});

test('Chinese, Japanese and Korean have a word behind each part', () => {
	assert.deepEqual(told('zh', '该船于2022年1月18日沉没。'), ['2022-01-18 2022年1月18日']);
	assert.deepEqual(told('ja', '12月11日に沈没した。'), ['2019-12-11 12月11日']);
	assert.deepEqual(told('ko', '2022년 1월 18일 침몰했다.'), ['2022-01-18 2022년 1월 18일']);
	assert.deepEqual(told('zh', '三个月后，3月'), []);
});

test('months of any language of CLDR are known, of which a part is no word of its own', () => {
	assert.deepEqual(told('ru', 'Паром затонул 18 января 2021 года.'), ['2021-01-18 18 января 2021']);
	assert.deepEqual(told('ar', 'غرقت في 5 يناير 2020'), ['2020-01-05 5 يناير 2020']);
	assert.deepEqual(told('hu', '2018. január 18-án süllyedt el.'), ['2018-01-18 2018. január 18']);
	assert.deepEqual(told('ca', 'el 5 de gener de 2020'), ['2020-01-05 5 de gener de 2020']);
	assert.equal(monthsOfLanguage('ca').has('de'), false);
	assert.equal(monthsOfLanguage('xx').size, 0);
});

test('a word that may be a short month may tell a date', () => {
	assert.equal(mayTellDate('Dec', 'en'), true);
	assert.equal(mayTellDate('1월', 'ko'), true);
	assert.equal(mayTellDate('dock', 'en'), false);
	assert.equal(shortMonths('pl').get('sie'), 8);
});

test('words beside a month say in which year it was', () => {
	assert.deepEqual(told('en', 'It closed last April.', '2020-02-10'), ['2019-04 April']);
	assert.deepEqual(told('en', 'It closed in April.', '2020-02-10'), ['2020-04 April']);
	assert.deepEqual(told('en', 'It closed in January last year.', '2020-02-10'), ['2019-01 January']);
	assert.deepEqual(told('en', 'It closed on January 5 last year.', '2020-02-10'), ['2019-01-05 January 5']);
	assert.deepEqual(told('fr', 'La ligne a fermé en avril dernier.', '2020-02-10'), ['2019-04 avril']);
	assert.deepEqual(told('de', 'Sie schloss im Januar vergangenen Jahres.', '2020-02-10'), ['2019-01 Januar']);
});

test('from one day to another is a month', () => {
	assert.deepEqual(told('en', 'It was closed from 3 to 5 May 2024.'), ['2024-05 3 to 5 May 2024']);
	assert.deepEqual(told('de', 'Am 15. und 16. Juli ruht der Verkehr.'), ['2020-07 15. und 16. Juli']);
	assert.deepEqual(told('en', 'The fair of 15–16 July 2019 was called off.'), ['2019-07 15–16 July 2019']);
	assert.deepEqual(told('en', 'They won 2 on 5 May 2019, and lost 30 and 5 June 2019 was worse.'), [
		'2019-05-05 5 May 2019',
		'2019-06-05 5 June 2019',
	]);
});
