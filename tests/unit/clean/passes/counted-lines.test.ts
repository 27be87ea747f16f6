import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countedLines } from '../../../../scripts/ingest/clean/passes/counted-lines.ts';
import { decided, type Given, LINKS, PARAGRAPH } from './draft.ts';

const text: Given = [PARAGRAPH, 0.9, 'keep'];
const link = (line: string): Given => [line, 0.1, LINKS];

test('lines that count on below a kept line are kept, up and down, with other lines between them', () => {
	const up = [text, link('1) Rowing boat'), link('shop.example/b7'), link('2) Oars'), link('shop.example/c2'), link('3) Lamp')];
	assert.deepEqual(decided(countedLines, up), ['keep', 'keep', 'navigation', 'keep', 'navigation', 'keep']);
	const down = [text, link('10. Harbour lights'), link('9. Low water'), link('8. Ferry song')];
	assert.deepEqual(decided(countedLines, down), ['keep', 'keep', 'keep', 'keep']);
});

test('headings that count on are kept where paragraphs stand below them', () => {
	const headings = [link('Contents'), link('1. Pack light'), text, link('2. Leave early'), text, link('3. Take the ferry'), text];
	assert.deepEqual(decided(countedLines, headings), ['navigation', 'keep', 'keep', 'keep', 'keep', 'keep', 'keep']);
});

test('a list of the most read, which nothing leads to, two lines, and numbers that do not count on stay removed', () => {
	const most = [text, link('Most read'), link('1. Bridge closes'), link('2. Ferry late'), link('3. Storm ahead')];
	assert.deepEqual(decided(countedLines, most), ['keep', 'navigation', 'navigation', 'navigation', 'navigation']);
	assert.deepEqual(decided(countedLines, [text, link('1. Oars'), link('2. Lamp')]), ['keep', 'navigation', 'navigation']);
	assert.deepEqual(decided(countedLines, [text, link('4. Oars'), link('9. Lamp'), link('2. Rope')]), [
		'keep',
		...Array.from({ length: 3 }, () => 'navigation'),
	]);
	const photo = [
		text,
		link('1. Oars'),
		link('2. Lamp'),
		['3. Photo: A. Sample', 0.1, { reason: 'photo-credit', rule: 'credit-line' }],
	] as const;
	assert.equal(decided(countedLines, photo)[3], 'photo-credit');
});
