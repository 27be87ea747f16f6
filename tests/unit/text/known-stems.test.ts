import assert from 'node:assert/strict';
import { test } from 'node:test';
import snowball from 'snowball-stemmers';
import { changeOf, knownStems, STEMMED_LISTS } from '../../../scripts/ingest/text/known-stems.ts';

/** A table is made of one run over its words, so one word of so many shows whether it is of this stemmer. */
const SOME = 7;

test('each table says of its words what the stemmer says', () => {
	for (const algorithm of Object.keys(STEMMED_LISTS)) {
		const { stem } = snowball.newStemmer(algorithm);
		const known = knownStems(algorithm);
		assert.ok(known.size > 8000, algorithm);
		for (const [word, kept] of [...known].filter((_, i) => i % SOME === 0))
			if (kept !== stem(word)) assert.fail(`${algorithm}: ${word} is kept as ${kept}, not as ${stem(word)}`);
	}
});

test('a stem is kept as what it changes of its word', () => {
	assert.equal(changeOf('ships', 'ship'), 'B');
	assert.equal(changeOf('ponies', 'poni'), 'C');
	assert.equal(changeOf('happy', 'happi'), 'Bi');
	assert.equal(changeOf('of', 'of'), 'A');
});
