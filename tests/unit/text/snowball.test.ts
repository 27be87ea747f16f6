import assert from 'node:assert/strict';
import { test } from 'node:test';
import snowball from 'snowball-stemmers';
import { STEMMED_LISTS, stemmedForms } from '../../../scripts/ingest/text/known-stems.ts';
import { bareStemmer } from '../../../scripts/ingest/text/snowball.ts';

/** One word of so many: those of all languages are 80,000 forms for each algorithm. */
const SOME = 40;

test('every algorithm gives the stems of snowball-stemmers, also of words of other languages', () => {
	const words = Object.keys(STEMMED_LISTS)
		.flatMap(stemmedForms)
		.filter((_, i) => i % SOME === 0);
	assert.ok(words.length > 3000);
	for (const algorithm of Object.keys(STEMMED_LISTS)) {
		const [expected, stem] = [snowball.newStemmer(algorithm).stem, bareStemmer(algorithm)];
		for (const word of words)
			if (stem(word) !== expected(word)) assert.fail(`${algorithm}: ${word} is ${stem(word)}, not ${expected(word)}`);
	}
});

test('folded names, compounds and signs have the same stems', () => {
	const words = [
		'Munchen',
		'strassenbahnhaltestelle',
		'o’neill',
		'saint-denis',
		'covid19',
		'u.s',
		'',
		'e',
		'ss',
		"it's",
		'yahoo',
		'東京',
		'москвы',
	];
	for (const algorithm of Object.keys(STEMMED_LISTS)) {
		const [expected, stem] = [snowball.newStemmer(algorithm).stem, bareStemmer(algorithm)];
		assert.deepEqual(words.map(stem), words.map(expected), algorithm);
	}
});
