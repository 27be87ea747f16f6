import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLASSES, LETTER, LOWER, MARK, NUMBER, SPACE, SURROGATE, UPPER, wordSpans } from '../../../scripts/ingest/text/char-classes.ts';

const PATTERNS: readonly (readonly [number, RegExp])[] = [
	[LETTER, /^\p{L}$/u],
	[MARK, /^\p{M}$/u],
	[NUMBER, /^\p{N}$/u],
	[UPPER, /^\p{Lu}$/u],
	[LOWER, /^\p{Ll}$/u],
	[SPACE, /^\s$/u],
];

test('the table says of every character what the patterns say', () => {
	for (let code = 0; code < 65_536; code++) {
		const surrogate = code >= 0xd800 && code <= 0xdfff;
		const expected = surrogate
			? SURROGATE
			: PATTERNS.reduce((bits, [bit, pattern]) => (pattern.test(String.fromCharCode(code)) ? bits | bit : bits), 0);
		assert.equal(CLASSES[code], expected, code.toString(16));
	}
});

const words = (text: string) => {
	const spans = wordSpans(text);
	return Array.from({ length: spans.length / 2 }, (_, i) => text.slice(spans[2 * i], spans[2 * i + 1]));
};

test('words are runs of letters, marks and numbers, in every plane', () => {
	for (const text of [
		'',
		'Zwei Fähren, 3 Tage – Ölpreis',
		'de\u0301ja\u0300 vu',
		'東京の12月',
		'\u{1d400}\u{1d401} and \u{10400}x \u{1f600}y',
		'lone \ud83d end\udc00x',
		'x',
	])
		assert.deepEqual(words(text), text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], JSON.stringify(text));
});
