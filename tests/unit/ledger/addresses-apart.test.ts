/** Codes that stay apart, and what texts of few signs share. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dice, shingles, wordShingles } from '../../../scripts/ingest/ledger/passage-similarity.ts';
import { addressOf, newCode } from '../../../scripts/ingest/ledger/slug.ts';

test('a code that was issued is never issued again, however many of its text there are', () => {
	const taken = new Set<string>();
	for (let i = 0; i < 40; i++) {
		const code = newCode('Harbour closes', taken);
		assert.ok(!taken.has(code), code);
		taken.add(code);
	}
	assert.ok([...taken].some((code) => code.length === 24));
});

test('an address of a title and a language without Latin letters is named for none', () => {
	assert.equal(addressOf('！？', '', 'abc123'), 'und-abc123');
});

test('a text shorter than what is compared is compared whole, and one without letters shares nothing', () => {
	assert.deepEqual([...shingles('Pier')], ['pier']);
	assert.deepEqual([...wordShingles('！？')], []);
	assert.equal(dice(shingles('Pier'), shingles('pier!')), 1);
	assert.equal(dice(shingles('!'), shingles('?')), 0);
});
