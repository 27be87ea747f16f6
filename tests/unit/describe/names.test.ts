/** Names: no function words, no common words, people without their titles, bodies that are no people. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeNames } from '../../../scripts/ingest/describe/names.ts';
import { cleanText, config } from './helpers.ts';

const names = (language: string, text: string) =>
	describeNames(cleanText(null, text, [text]), language, config.glossary).map(({ name, kind }) => `${name} ${kind}`);

test('words that are large because they open a clause are no names', () => {
	const found = names(
		'en',
		'The mayor said: “If we wait, it sinks.” Then she said: “If not now, when?” She added: “Now I’m sure, and I’m glad.” Sources on the Web say so, and the web is big. The Web is old.',
	);
	assert.deepEqual(found, []);
	assert.deepEqual(
		names('de', 'Wir fragen, ob Sie kommen und ob Sie bleiben. Auch morgen werden Sie erwartet, sagte der Sprecher. Dann gehen Sie.'),
		[],
	);
	assert.deepEqual(names('nl', 'Volgens de Zuidbode Online is het schip gezonken. Volgens de Zuidbode Online is niemand gewond.'), []);
});

test('a title of several words is no part of a name, a firm with a given name is no person, a country is a place', () => {
	assert.ok(names('en', 'On Monday Interior Secretary Dirk Sample said that he would resign.').includes('Dirk Sample person'));
	assert.ok(names('en', 'On Monday Gordon Advisors said that it would close.').includes('Gordon Advisors organisation'));
	assert.ok(names('en', 'On Monday Fire Chief James Sample said that he would resign.').includes('James Sample person'));
	assert.ok(!names('en', 'On Monday XQB Drama Desk said that it would close.').some((name) => name === 'XQB Drama Desk person'));
	assert.ok(names('en', 'It was Police Inspector Rowan Sample who told them.').includes('Rowan Sample person'));
	const harbour = names(
		'en',
		'The Sample Harbour League closed. The NHL, or SHL, ran on QSQL. The SHL of old ran on QSQL. A court heard the Sample Harbour League.',
	);
	assert.ok(harbour.includes('SHL organisation') && harbour.includes('QSQL other'), String(harbour));
	assert.ok(!names('en', 'On Monday Human Rights Sample said that it would close.').some((name) => name.endsWith('person')));
	assert.ok(names('en', 'The jury heard that day what Joe Sampleton Monday had told.').includes('Joe Sampleton person'));
	assert.ok(names('en', 'Nobody heard what President-elect Joe Sampleton had told.').includes('Joe Sampleton person'));
	assert.deepEqual(names('en', 'The minister flew to France on Monday, France said.'), ['France place']);
});
