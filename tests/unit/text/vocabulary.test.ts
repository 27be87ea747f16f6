/** The words of a text as numbers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyOf } from '../../../scripts/ingest/text/vocabulary.ts';

const shared = (a: string, b: string) => vocabularyOf([a]).filter((word) => vocabularyOf([b]).includes(word)).length;

test('words count once, however they are written; numbers and short words do not', () => {
	assert.equal(vocabularyOf(['Pier of Norvik, the PIER', 'in norvik 1,200']).length, 3);
	assert.equal(shared('Liège: 12 of 30', 'LIEGE 12 of 30'), 1);
});

test('letters and digits in one are a word', () => {
	assert.equal(shared('The (KX-7.1-Heron) flies', 'KX-7.1-Heron, again'), 2);
	assert.equal(shared('The KX-7.1 flies', 'A KX-7.2 lands'), 0);
});

test('of a script without spaces two neighbouring characters are a word', () => {
	assert.equal(shared('港口开放', '新港口'), 1);
	assert.equal(shared('港口', '口港'), 0);
});

test('a long text is known by its beginning', () => {
	const long = Array.from(
		{ length: 500 },
		(_, i) => `word${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10) % 10]}${'abcdefghij'[Math.floor(i / 100)]}`,
	);
	assert.equal(vocabularyOf(long).length, 200);
});
