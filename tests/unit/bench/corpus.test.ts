import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseTexts } from '../../../scripts/lab/bench/base-texts.ts';
import { corpusOf, corrected, longestLine } from '../../../scripts/lab/bench/corpus.ts';

const { texts: samples } = baseTexts('no-such-file.jsonl.gz');
const COUNT = 300;

/** Share of the runs of four words of the shorter text that stand in the other. */
function shared(a: Set<string>, b: Set<string>): number {
	const [less, more] = a.size < b.size ? [a, b] : [b, a];
	return [...less].filter((run) => more.has(run)).length / Math.max(less.size, 1);
}
function runs(text: string): Set<string> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

test('the same seed gives the same bytes, another seed others', () => {
	const once = JSON.stringify(corpusOf(COUNT, samples, 7));
	assert.equal(JSON.stringify(corpusOf(COUNT, samples, 7)), once);
	assert.notEqual(JSON.stringify(corpusOf(COUNT, samples, 8)), once);
});

test('a larger corpus begins with the smaller one', () => {
	assert.deepEqual(corpusOf(COUNT, samples).slice(0, 60), corpusOf(60, samples));
});

test('no two texts are alike, nor their names or the titles of those that are made', () => {
	const texts = corpusOf(COUNT, samples);
	assert.equal(new Set(texts.map(({ name }) => name)).size, COUNT);
	const made = texts.slice(samples.length);
	assert.equal(new Set(made.map(({ title }) => title)).size, made.length);
	assert.ok(made.every(({ title, text }) => text.includes(title)));
	const sets = made.map(({ text }) => runs(text));
	let worst = 0;
	for (const [at, set] of sets.entries()) for (const other of sets.slice(0, at)) worst = Math.max(worst, shared(set, other));
	assert.ok(worst < 0.6, `two texts share ${worst.toFixed(2)} of their runs of four words`);
});

test('a corrected text has the word in its longest passage and is else the same', () => {
	const [text] = corpusOf(1, samples);
	assert.ok(text !== undefined);
	const after = corrected(text, 'Changed0x');
	assert.ok(longestLine(after.text).endsWith(' Changed0x.'));
	assert.equal(after.text.replace(' Changed0x.', ''), text.text);
});
