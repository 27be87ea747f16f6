/** Cleaning, sentences, compounds, the last check of a text: the work grows with the length, whatever the text is made of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../scripts/ingest/clean/clean.ts';
import { compoundParts } from '../../scripts/ingest/dictionary/compounds.ts';
import { faultOf } from '../../scripts/ingest/emit/fault.ts';
import { splitClippings } from '../../scripts/ingest/read/clippings.ts';
import { normalise } from '../../scripts/ingest/read/normalise.ts';
import { requireText } from '../../scripts/ingest/read/require-text.ts';
import { compoundSplitter } from '../../scripts/search-index/compounds.ts';
import { splitSentences } from '../../src/lib/passages.ts';
import { assertLinear, repeated } from './growth.ts';

const A = 'The harbour office of Sampleton said on Tuesday that the ferry would sail again by the end of the month.';

for (const [name, unit] of [
	['one line', `${A} `],
	['short lines', 'kurz\n'],
	['list', '- a\n'],
	['blank', '\n \n'],
	['labels', 'Title: a\nDate: b\n'],
	['letters', 'x'],
] as const) {
	test(`cleaning: ${name}`, () => {
		const judge = (text: string) => {
			try {
				const plain = normalise(text);
				requireText(plain);
				for (const part of splitClippings(plain))
					assert.ok(cleanDump({ seed: 'a.txt', part: null, encoding: 'utf-8', ...part, correction: null }).blocks.length > 0);
			} catch (error) {
				assert.equal((error as Error).name, 'SeedError');
			}
		};
		assertLinear(name, judge, repeated(unit), 1_000_000);
	});
}

test('the check of a hostile text', () => {
	for (const unit of ['*_[', '{<', '`', '#', '\\'])
		assertLinear(
			unit,
			(text) => void faultOf([{ kind: 'paragraph', text, span: { start: 0, end: 0 } }]),
			(length) => `${repeated(unit)(length)}x`,
			32_000,
		);
});

test('the sentences of a block', () => {
	for (const unit of ['a. ', '. ', 'Dr. ', '" ', 'word. 5 ', '»', 'A.'])
		assertLinear(unit, (text) => void splitSentences(text, 'de'), repeated(unit), 200_000);
});

test('compounds of the index', () => {
	const split = compoundSplitter(['aaaa', 'aaaaa'], 'de');
	assertLinear('a', (text) => void split(text), repeated('a'), 20_000);
});

test('compounds of the dictionary', () => {
	assertLinear('abab', (text) => void compoundParts('de', text, (part) => part === 'abab'), repeated('abab'), 20_000);
});
