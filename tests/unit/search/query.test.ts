import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellings } from '../../../src/search/query.ts';

test('umlauts written out, and drawn together where the language has them', () => {
	assert.deepEqual(spellings(['Luettich'], 'de'), [['Lüttich']]);
	assert.deepEqual(spellings(['Boeing'], 'en'), []);
	assert.deepEqual(spellings(['Lüttich'], 'nl'), [['Luettich']]);
	assert.deepEqual(spellings(['Straße'], 'de'), [['Strasse']]);
	assert.deepEqual(spellings(['Soerensen'], 'da'), [['Sørensen']]);
	assert.deepEqual(spellings(['plain'], 'de'), []);
});
