import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from '../../../src/lib/shorten.ts';

test('a text that fits stays as it is, a longer one ends at a blank', () => {
	assert.equal(shorten('The quay is open', 16), 'The quay is open');
	assert.equal(shorten('The quay is open again', 16), 'The quay is …');
});

test('a word without end is cut inside', () => {
	assert.equal(shorten('港'.repeat(41), 40), `${'港'.repeat(40)} …`);
	assert.equal(shorten(`On ${'a'.repeat(60)}`, 40), `On ${'a'.repeat(37)} …`);
});

test('no character that readers see as one is cut apart', () => {
	assert.equal(shorten('🚢'.repeat(21), 41), `${'🚢'.repeat(20)} …`);
	assert.equal(shorten('e\u0301'.repeat(30), 39), `${'e\u0301'.repeat(19)} …`);
});
