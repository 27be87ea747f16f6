import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fragment } from '../../../src/search/pagefind/worker.ts';
import { excerptOf } from '../../../src/search/passage.ts';

const content = 'A title. First sentence here. The Sicherheitsdienst said no. dienst Luik';
const fragment = (...places: number[]): Fragment => ({
	raw_url: '/articles/x/',
	content,
	raw_content: content,
	meta: { title: 'A title' },
	filters: {},
	anchors: [
		{ id: 's1', location: 2 },
		{ id: 's2', location: 5 },
		{ id: '=', location: 9 },
		{ id: '=Sicherheitsdienst', location: 9 },
		{ id: '=Nowhere', location: 10 },
	],
	weighted_locations: places.map((location) => ({ location, balanced_score: 576 })),
});
const text = (words: readonly { text: string; hit: boolean }[]) => words.map((word) => (word.hit ? `[${word.text}]` : word.text)).join(' ');

test('a hit is the sentence that holds it', () => {
	const excerpt = excerptOf(fragment(3));
	assert.equal(excerpt.passage, 's1');
	assert.equal(text(excerpt.words), 'First [sentence] here.');
	assert.equal(excerpt.via, null);
});

test('a hidden form leads to what the text says instead, and is never shown', () => {
	const excerpt = excerptOf(fragment(9));
	assert.equal(excerpt.passage, 's2');
	assert.equal(text(excerpt.words), 'The [Sicherheitsdienst] said no.');
	assert.equal(excerpt.via, 'Sicherheitsdienst');
});

test('a hidden form whose words cannot be found shows no place', () => {
	const excerpt = excerptOf(fragment(10));
	assert.equal(excerpt.passage, '');
	assert.doesNotMatch(text(excerpt.words), /Luik/);
});

test('a hit in the title marks the title and names no sentence', () => {
	const excerpt = excerptOf(fragment(1));
	assert.equal(excerpt.passage, '');
	assert.deepEqual([...excerpt.title], [1]);
});

test('the place of a phrase outweighs single words', () => {
	assert.equal(excerptOf(fragment(2, 3, 4), [7, 8]).passage, 's2');
});
