import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeTitle } from '../../../scripts/ingest/clean/full-title.ts';
import { lineAt } from '../../../scripts/ingest/clean/marked-lines.ts';
import { findTitle } from '../../../scripts/ingest/clean/title-line.ts';

const linesOf = (texts: readonly string[]) => texts.flatMap((text) => lineAt(text, 0, text.length, 0) ?? []);

test('a title that bread crumbs cut short is read whole where the page says it', () => {
	const texts = [
		'Home',
		'«We spent forty days in the…',
		'News | 30.10.2021 Harbour «We spent forty days in the port»',
		'The crew said so.',
	];
	const text = texts.join('\n');
	let start = 0;
	const lines = texts.flatMap((line) => {
		start += line.length + 1;
		return lineAt(text, start - line.length - 1, start - 1, 0) ?? [];
	});
	const dump = { seed: 'a.txt', part: null, encoding: 'utf-8', text, hints: [], correction: null };
	const found = findTitle(dump, lines, Float32Array.of(0, 0.8, 0.1, 0), null);
	assert.equal(found.title.value, '«We spent forty days in the port»');
	assert.equal(found.line, 2);
});

test('a title that ends with dots of its own stays as it is', () => {
	const title = 'Everything new in the month of May…';
	assert.equal(wholeTitle(title, linesOf([title, `${title} | Sample Blog`, 'Everything new in the month of May...'])), null);
	assert.equal(wholeTitle('Everything new in May', linesOf(['Everything new in May and June'])), null);
	assert.equal(wholeTitle('Rain …', linesOf(['Rain in the north'])), null);
});

test('a sentence of the text that begins with the same words is no title', () => {
	const cut = 'Forty days in the port …';
	assert.equal(wholeTitle(cut, linesOf(['Forty days in the port were enough. The crew went home.'])), null);
	assert.equal(wholeTitle(cut, linesOf(['Forty days in the port were enough']))?.text, 'Forty days in the port were enough');
});
