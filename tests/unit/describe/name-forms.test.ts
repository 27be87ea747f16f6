/** Forms of one name: last names alone, initials, full stops, and names that are spelt like the code of a country. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ORGANISATION, PARTICLE, SITE, TITLE } from '../../../scripts/ingest/describe/names/name-words.ts';
import { describeNames } from '../../../scripts/ingest/describe/names.ts';
import { GIVEN } from '../../../scripts/ingest/text/given-names.ts';
import { cleanText } from './helpers.ts';

const names = (language: string, text: string) =>
	describeNames(cleanText(null, text, [text]), language, []).map(({ name, kind, count }) => `${name} ${kind} ${count}`);

test('a name that is spelt like the code of a country has a key of its own', () => {
	const text = 'The yard of GM in Gambia closed. Nobody at GM knew why GM had left.';
	const keys = describeNames(cleanText(null, text, [text]), 'en', []).map(({ key, name }) => `${key} ${name}`);
	assert.deepEqual(keys, ['name-gm GM', 'gm Gambia']);
	assert.deepEqual(names('en', 'They use IT at the yard. The IT of the yard is old, and so is IT.'), []);
});

test('a last name alone joins nobody where two people have it', () => {
	const alone = 'That day Minister Odo Sampleton left. They asked Sampleton why, and Sampleton said nothing to Sampleton.';
	const found = (others: string) => names('en', `${alone} ${others}`).filter((name) => name.startsWith('Odo') || name.startsWith('S'));
	const joined = ['Odo Sampleton person 4'];
	assert.deepEqual(found(''), joined);
	assert.deepEqual(found('That was what they told Anna Sampleton.'), ['Sampleton other 3', 'Odo Sampleton person 1']);
	assert.deepEqual(found('That was what they told Minister Young Sampleton.'), ['Sampleton other 3', 'Odo Sampleton person 1']);
	assert.deepEqual(found('That was why nobody liked Tornbert Sampleton.'), ['Sampleton other 3', 'Odo Sampleton person 1']);
	for (const same of ['Quayside Odo Sampleton', 'O. Sampleton', 'XQB Sampleton', 'Young Sampleton', 'Tornbert of Sampleton'])
		assert.deepEqual(found(`That was why nobody liked ${same} at the yard.`), joined, same);
	assert.deepEqual(found('Tornbyish Sampleton left.'), joined);
	assert.deepEqual(found('That was Quayside to them. And nobody liked Quayside Sampleton.'), joined);
});

test('initials make nobody else, unless two of them differ', () => {
	const people = (text: string) => names('en', text).filter((name) => name.includes('person'));
	assert.deepEqual(people('That day they saw Anna R. Sampleton. Nobody liked Anna Sampleton, and they told Sampleton.'), [
		'Anna Sampleton person 3',
	]);
	assert.deepEqual(
		people('That day they saw both Anna R. Sampleton and the other Anna Sampleton. Nobody at the yard liked Anna B. Sampleton.').toSorted(),
		['Anna B. Sampleton person 1', 'Anna R. Sampleton person 1', 'Anna Sampleton person 1'],
	);
});

test('a full stop behind capitals ends the sentence', () => {
	assert.deepEqual(names('en', 'The yard was moved to the UK. Nobody had seen the UK before.'), ['UK place 2']);
	assert.deepEqual(names('es', 'El astillero está en EE.UU. y nadie lo sabía.'), ['EE.UU. place 1']);
});

test('initials and a second given name stand before a person', () => {
	assert.deepEqual(names('en', 'Nobody at the yard liked J. Anna Sampleton.'), ['J. Anna Sampleton person 1']);
	assert.deepEqual(names('en', 'Nobody at the yard liked Anna-Odolinde Sampleton.'), ['Anna-Odolinde Sampleton person 1']);
	assert.deepEqual(names('en', 'Nobody at the yard liked Anna-Tornby-Quay Sampleton or J. Anna.'), []);
});

test('no given name is a word of a body or a place', () => {
	const other = new Set([...ORGANISATION, ...SITE, ...PARTICLE, ...TITLE]);
	assert.deepEqual(
		[...GIVEN].filter((name) => other.has(name)),
		[],
	);
});

test('a gulf that is named after a country is no country', () => {
	assert.deepEqual(names('en', 'The ship sank in the Gulf of Mexico. They know the Gulf of Mexico.'), ['Gulf of Mexico other 2']);
	assert.deepEqual(names('en', 'That was what the Prime Minister of Mexico said.'), ['Mexico place 1']);
	assert.deepEqual(names('de', 'Das Schiff sank im Golf von Mexiko.'), []);
	assert.deepEqual(names('de', 'Das Schiff sank im Osten von Mexiko.'), ['Mexiko place 1']);
});

test('the name of a body goes on behind for, and behind and where for is in it', () => {
	const bodies = (language: string, text: string) => names(language, text).map((name) => name.replace(/ \w+ \d$/, ''));
	assert.deepEqual(bodies('en', 'They asked the Tornby Centre for Quay Control and Prevention on Monday.'), [
		'Tornby Centre for Quay Control and Prevention',
	]);
	assert.deepEqual(bodies('en', 'They asked the Tornby Centre and Quay Bank on Monday.').toSorted(), ['Quay Bank', 'Tornby Centre']);
	assert.deepEqual(bodies('en', 'They asked Anna Sampleton for Quay Bank on Monday.').toSorted(), ['Anna Sampleton', 'Quay Bank']);
	assert.deepEqual(bodies('en', 'They asked the Tornby Centre for AI on Monday.'), ['Tornby Centre']);
});

test('what is of a party or of a state in short is no name alone', () => {
	assert.deepEqual(
		names(
			'en',
			'They say Democratic and Congressional in Fla and in Calif. A Democratic plan, a Congressional one, of Fla and of Calif too.',
		),
		[],
	);
});
