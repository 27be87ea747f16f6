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

test('a long line of titles does not cut a name, and a title of several words leaves a last name alone', () => {
	assert.ok(
		names('en', 'The yard heard Superior Harbour Council Judge James R. Sampleton on Monday.').includes('James R. Sampleton person'),
	);
	const found = names('en', 'They blamed Defense Secretary Sampleton. The yard of Sampleton closed, and so did Sampleton.');
	assert.ok(found.includes('Sampleton other'), String(found));
	assert.ok(names('en', 'The yard was sold by President Richard M. Sampleton that day.').includes('Richard M. Sampleton person'));
	assert.ok(names('en', 'The yard was blessed by pope Benedict XVI that day.').includes('Benedict XVI person'));
});

test('a person and what stands right behind her are two names, where the text has both alone', () => {
	const alone = 'That day Anna Sampleton left. They asked Sampleton why.';
	const split = names('en', `${alone} Nobody had asked Anna Sampleton Drowbridge before.`);
	assert.ok(split.includes('Anna Sampleton person') && !split.some((name) => name.startsWith('Anna Sampleton D')), String(split));
	for (const before of ['', 'That day Anna Sampleton left.', 'They asked Sampleton why.'])
		assert.ok(
			names('en', `${before} Nobody had asked Anna Sampleton Drowbridge before.`).includes('Anna Sampleton Drowbridge person'),
			before,
		);
	const nl = names('nl', 'Volgens Anna Sampleton van Delmar Group is het schip weg. Ook Jan van Sluisdorp weet het.');
	assert.ok(nl.includes('Anna Sampleton person') && nl.includes('Delmar Group organisation'), String(nl));
	assert.ok(nl.includes('Jan van Sluisdorp person'), String(nl));
	assert.ok(names('nl', 'Wie Sluisdorp kent, kent Jan van Sluisdorp. In Sluisdorp weet men dat.').includes('Jan van Sluisdorp person'));
});

test('grounds and streets, times of day and lines of capitals are no people', () => {
	const people = (text: string) => names('en', text).filter((name) => name.endsWith('person'));
	assert.deepEqual(people('The game in Lucas Harbour Stadium was over, Tornby Street said.'), []);
	assert.deepEqual(people('It was 5: 40 p. m. ET Early Friday and MV Tornby said nothing.'), []);
	assert.deepEqual(people('The yard was sold to Global Harbour Units said the mayor.'), []);
	assert.deepEqual(names('nl', 'De werf is verkocht, Global Harbour Units zei dat maandag.'), []);
	assert.deepEqual(names('en', 'They read that Harbour Council Calls Tornby Bank Quay Fire that day.'), []);
	assert.deepEqual(people('Nobody saw Anna House.'), ['Anna House person']);
});

test('a city is a place where something is in it, and one over languages', () => {
	const keys = (language: string, text: string) =>
		describeNames(cleanText(null, text, [text]), language, []).map(({ key, kind, count }) => `${key} ${kind} ${count}`);
	assert.deepEqual(keys('de', 'Die Werft in Athen schloss. Das sagte Athen dem Rat.'), ['athens place 2']);
	assert.deepEqual(keys('fr', 'Le chantier est à Athènes depuis longtemps.'), ['athens place 1']);
	assert.deepEqual(keys('en', 'The yard in Kyiv closed, once the largest in Kiev.'), ['kiev place 2']);
	assert.deepEqual(keys('en', 'They asked Davis why, and Davis said nothing to Davis.'), ['davis other 3']);
});
