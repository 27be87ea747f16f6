import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyWords } from '../../../scripts/ingest/document/body-words.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';
import { wordScanner } from '../../../scripts/ingest/text/word-scanner.ts';

const PIECES = [
	...[
		'a',
		'bo',
		'B',
		'É',
		'é',
		'e\u0301',
		'\u0301',
		'1',
		'½',
		'ß',
		'ς',
		'İ',
		'漢',
		'\u{1d49c}',
		'\u{1d4b6}',
		'\u{1f600}',
		'\ud800',
		'\udc00',
	],
	...[' ', '  ', '\u00a0', '\u3000', "'", '’', '-', '.', '/', '_', '@', '#', '!', '&', '+', ',', '(', '|', 'x.y', 'e\u0301X'],
];

/** Texts of a few pieces, the same every time; every other one without characters beyond the plane. */
function* texts(count: number): Generator<string> {
	const random = seededRandom(1848);
	const inPlane = PIECES.filter((piece) => !/[\ud800-\udfff]/.test(piece));
	for (let i = 0; i < count; i++) {
		const pieces = i % 2 === 0 ? PIECES : inPlane;
		yield Array.from({ length: 1 + Math.floor(random() * 12) }, () => pieces[Math.floor(random() * pieces.length)]).join('');
	}
}

/** Says for each text that the scanner finds what the pattern finds. */
function same(found: (text: string) => unknown, expected: (text: string) => unknown): void {
	for (const text of texts(4000)) assert.deepEqual(found(text), expected(text), JSON.stringify(text));
}

test('words are found where the pattern finds them', () => {
	const spansOf = wordScanner('@#', ".'’-");
	const pattern = /[\p{L}\p{N}@#][\p{L}\p{M}\p{N}.'’-]*/gu;
	same(spansOf, (text) => Array.from(text.matchAll(pattern), ({ 0: word, index }) => [index, index + word.length]).flat());
});

test('the words of a body stand between white space and hold a letter or a digit', () =>
	same(
		(text) => bodyWords([{ kind: 'paragraph', text, span: { start: 0, end: 0 } }]),
		(text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
	));
