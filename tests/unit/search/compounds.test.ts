import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compoundSplitter, fewSplitter } from '../../../scripts/search-index/compounds.ts';

const words = (...list: string[]) => list;

test('a compound is split where its parts are words of the collection', () => {
	const split = compoundSplitter(words('bund', 'verteidigung', 'ministerium'), 'de');
	assert.deepEqual(split('verteidigungsministerium'), ['ministerium']);
	assert.deepEqual(split('bundesverteidigungsministerium'), ['verteidigungsministerium', 'ministerium']);
});

test('a known ending is enough where the beginning is not known', () => {
	assert.deepEqual(compoundSplitter(words('dienst'), 'de')('sicherheitsdienst'), ['dienst']);
	assert.deepEqual(compoundSplitter(words('tjänst'), 'sv')('säkerhetstjänst'), ['tjänst']);
	assert.deepEqual(compoundSplitter(words('dienst'), 'nl')('inlichtingendienst'), ['dienst']);
});

test('inflected words are taken apart by the forms that the collection has', () => {
	assert.deepEqual(compoundSplitter(words('dienste'), 'de')('geheimdienst'), ['dienst']);
});

test('languages that write words apart are left alone, and so are words of one part', () => {
	assert.deepEqual(compoundSplitter(words('ground', 'water'), 'en')('groundwater'), []);
	assert.deepEqual(compoundSplitter(words('dienst'), 'de')('dienst'), []);
	assert.deepEqual(compoundSplitter(words('berg'), 'de')('2022-zahlen'), []);
});

test('few words are split as all of them are, by parts that are long enough', () => {
	const known = words('land', 'amt', 'gericht', 'dienste', 'bund', 'verteidigung', 'ministerium', '2022-zahlen');
	const [whole, few] = [compoundSplitter(known, 'de'), fewSplitter(new Set(known), 'de')];
	assert.deepEqual(few('landamtsgericht'), ['gericht']);
	for (const word of ['landamtsgericht', 'geheimdienst', 'bundesverteidigungsministerium', 'landgericht', 'dienst'])
		assert.deepEqual(few(word), whole(word), word);
	assert.deepEqual(fewSplitter(new Set(known), 'en')('landgericht'), []);
});
