import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dumpWords, flagsOf, linesWith, stemsOf } from '../../../scripts/ingest/clean/dump-words.ts';
import { lineOf } from '../../../scripts/ingest/clean/marked-lines.ts';

const lines = ['The harbour and the harbourmaster', 'A harbour', 'Ships, ships and the sea'].map((text) =>
	lineOf(text, { start: 0, end: text.length }, 0, 'none'),
);
const words = dumpWords(lines);
const numberOf = (word: string) => words.written.indexOf(word);

test('each word has one number, in the order in which they come', () => {
	assert.deepEqual(words.written, ['the', 'harbour', 'and', 'harbourmaster', 'a', 'ships', 'sea']);
	assert.deepEqual(words.ofLine, [
		[0, 1, 2, 0, 3],
		[4, 1],
		[5, 5, 2, 0, 6],
	]);
});

test('a longer word counts once a line, a short one not at all', () => {
	const counts = linesWith(words, (i) => i !== 1);
	assert.deepEqual(
		['harbour', 'ships', 'the', 'sea'].map((word) => counts[numberOf(word)]),
		[1, 1, 0, 0],
	);
	assert.equal(linesWith(words, () => true)[numberOf('harbour')], 2);
});

test('words with the same beginning have the same stem, once a line', () => {
	assert.equal(words.stem[numberOf('harbour')], words.stem[numberOf('harbourmaster')]);
	const [harbour = -1, ships = -1] = ['harbour', 'ships'].map((word) => words.stem[numberOf(word)]);
	assert.deepEqual(stemsOf(words), [[harbour], [harbour], [ships]]);
	assert.equal(words.stems, 2);
});

test('what is a stop word is said by language, and flags are set by number', () => {
	assert.notEqual(words.stops[numberOf('the')], 0);
	assert.equal(words.stops[numberOf('harbour')], 0);
	assert.deepEqual([...flagsOf(4, [1], [1, 3])], [0, 1, 0, 1]);
});
