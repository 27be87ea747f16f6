import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedTogether, distance, nearWords } from '../../../src/search/near.ts';
import { fold } from '../../../src/search/passage.ts';

test('distance counts swapped neighbours once and gives up above its bound', () => {
	assert.equal(distance('spionage', 'spoinage', 2), 1);
	assert.equal(distance('liege', 'leige', 1), 1);
	assert.equal(distance('abcd', 'wxyz', 2), 3);
});

test('near words: containing it first, then spelled nearly like it', () => {
	const list = ['dienst', 'sicherheitsdienst', 'spionage', 'spange', 'minister'];
	assert.deepEqual(nearWords('spoinage', list, 6, fold), ['spionage']);
	assert.deepEqual(nearWords('dienst', ['sicherheitsdienst', 'dienste'], 6, fold), ['dienste', 'sicherheitsdienst']);
	assert.deepEqual(nearWords('xyz', list, 6, fold), []);
});

test('several misspelled words are corrected together; what is known or short stays', () => {
	const list = ['harbour', 'bridge', 'closed', 'trial'];
	assert.deepEqual(correctedTogether(['harbuor', 'brigde'], list, fold), ['harbour', 'bridge']);
	assert.deepEqual(correctedTogether(['harb', 'of', 'brigde'], list, fold), ['harb', 'of', 'bridge']);
	assert.equal(correctedTogether(['harbour', 'bridge'], list, fold), null);
	assert.equal(correctedTogether(['harbuor'], list, fold), null);
	assert.equal(correctedTogether(['harbuor', 'zzzzzzzz'], list, fold), null);
});
