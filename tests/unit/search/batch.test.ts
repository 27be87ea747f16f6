import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf, termsIn } from '../../../src/search/batch.ts';

test('terms are read from lines and from the first column of a table, once each', () => {
	assert.deepEqual(termsIn('Ohl\r\n\n  Harbour Bay \nOhl\n"Lee; Ann",x\nKnut\t3\n'), ['Ohl', 'Harbour Bay', 'Lee; Ann', 'Knut']);
	assert.deepEqual(termsIn(' \n'), []);
});

test('CSV quotes what it holds and makes no formula', () => {
	const rows = [{ term: '=1+"2"', hits: 3, stories: 1, first: '2022-01', last: '' }];
	assert.equal(
		csvOf(rows, ['Term', 'Hits', 'Stories', 'First', 'Last']),
		'"Term","Hits","Stories","First","Last"\r\n"\'=1+""2""","3","1","2022-01",""\r\n',
	);
});
