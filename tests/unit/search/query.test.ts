import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery, spellings } from '../../../src/search/query.ts';

test('words, phrases anywhere, and what must not occur', () => {
	assert.deepEqual(parseQuery('alibaba "financial times" -china'), {
		words: ['alibaba', 'financial', 'times'],
		phrases: ['financial times'],
		not: ['china'],
	});
	assert.deepEqual(parseQuery('„Financial Times“ Spionage'), {
		words: ['Financial', 'Times', 'Spionage'],
		phrases: ['Financial Times'],
		not: [],
	});
	assert.deepEqual(parseQuery('a -"b c" d'), { words: ['a', 'd'], phrases: [], not: ['b c'] });
});

test('a hyphen inside a word excludes nothing, an open quotation mark ends with the text', () => {
	assert.deepEqual(parseQuery('e-commerce "open end'), { words: ['e-commerce', 'open', 'end'], phrases: ['open end'], not: [] });
	assert.deepEqual(parseQuery(' - "" -- '), { words: [], phrases: [], not: [] });
});

test('umlauts written out, and drawn together where the language has them', () => {
	assert.deepEqual(spellings(['Luettich'], 'de'), [['Lüttich']]);
	assert.deepEqual(spellings(['Boeing'], 'en'), []);
	assert.deepEqual(spellings(['Lüttich'], 'nl'), [['Luettich']]);
	assert.deepEqual(spellings(['Straße'], 'de'), [['Strasse']]);
	assert.deepEqual(spellings(['Soerensen'], 'da'), [['Sørensen']]);
	assert.deepEqual(spellings(['plain'], 'de'), []);
});
