/** The count of faults in prose: an article is no pronoun, and a pronoun is none of the articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryRow } from '../../../scripts/ingest/report-schema.ts';
import { countProse } from '../../../scripts/lab/eval/prose.ts';

const rowOf = (language: string, ...texts: string[]) =>
	({ articles: ['a', 'b'], shown: [{ language, claims: texts.map((text) => ({ text, language })) }] }) as unknown as StoryRow;

test('an article before a noun is no leaning opening, a pronoun before its verb is', () => {
	assert.equal(countProse([rowOf('nl', 'Het toestel daalde maandag te snel.')]).dangling, 0);
	assert.equal(countProse([rowOf('nl', 'Het is maandag te snel gedaald.')]).dangling, 1);
	assert.equal(countProse([rowOf('da', 'Den nye bro åbner mandag.')]).dangling, 0);
	assert.equal(countProse([rowOf('da', 'Den er lukket siden mandag.')]).dangling, 1);
	assert.equal(countProse([rowOf('en', 'He left on Monday.', 'The bridge opens', '“We left.')]).dangling, 1);
});

test('fragments and open quotation marks are counted', () => {
	const { claims, fragments, open } = countProse([rowOf('en', 'The bridge opens', '“We left on Monday.', 'The bridge opens.')]);
	assert.deepEqual({ claims, fragments, open }, { claims: 3, fragments: 1, open: 1 });
});
