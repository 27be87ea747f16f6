/** Articles of a page of columns one above the other: each is read to its end; what flows from column to column is left alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chunk } from '../../../scripts/ingest/read/pdf/page-text.ts';
import { articlesOf, sharedIssue } from '../../../scripts/ingest/read/pdf/pdf-articles.ts';
import type { PdfBlock } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';
import { regionsOf } from '../../../scripts/ingest/read/pdf/xy-cut.ts';

const LEFT = 50;
const RIGHT = 260;
const chunk = (text: string, x0: number, y: number, size = 10): Chunk => ({ text, x0, x1: x0 + 170, y, size, font: 'f', rtl: false });
/** Lines of text from `y` on, each opening with its letter. */
const text = (letter: string, x0: number, y: number, count: number) =>
	Array.from({ length: count }, (_, i) => chunk(`${letter} line of some thirty signs`, x0, y + 12 * i));
const heading = (letter: string, x0: number, y: number) => chunk(`${letter} heading`, x0, y, 16);
const order = (...chunks: readonly (Chunk | readonly Chunk[])[]) =>
	regionsOf(chunks.flat())
		.map((part) => part.map(({ text: line }) => line[0]).join(''))
		.join(' ');

test('an article below another over the same columns is read after the whole of it', () => {
	const above = [text('a', LEFT, 100, 6), text('b', RIGHT, 100, 5)].flat();
	// The last line of the left column stands at 160.
	assert.equal(order(above, heading('C', LEFT, 190), text('c', LEFT, 212, 5), text('d', RIGHT, 212, 4)), 'aaaaaa bbbbb Cccccc dddd');
	assert.equal(order(above, heading('C', LEFT, 190), text('c', LEFT, 212, 5), text('d', RIGHT, 212, 1)), 'aaaaaa bbbbb Cccccc d');
	assert.equal(
		order(above, heading('C', LEFT, 190), text('c', LEFT, 212, 5), heading('D', RIGHT, 190), text('d', RIGHT, 212, 5)),
		'aaaaaa bbbbb Cccccc Dddddd',
		'two beside each other below one',
	);
	assert.equal(
		order(above, heading('C', LEFT, 220), text('c', LEFT, 242, 5), text('d', RIGHT, 216, 6)),
		'aaaaaa bbbbb Cccccc dddddd',
		'level with the heading, below a wide band of white',
	);
});

test('an article that begins in the middle of a column and flows on into the next is read so', () => {
	const first = [text('a', LEFT, 100, 6), heading('C', LEFT, 190), text('c', LEFT, 212, 5)].flat();
	assert.equal(order(first, text('d', RIGHT, 100, 14)), 'aaaaaaCccccc dddddddddddddd');
	assert.equal(
		order(first, text('d', RIGHT, 100, 4), text('d', RIGHT, 176, 8)),
		'aaaaaaCccccc dddddddddddd',
		'white that is not beside the heading',
	);
	assert.equal(order(first, text('d', RIGHT, 100, 5), text('d', RIGHT, 190, 7)), 'aaaaaaCccccc dddddddddddd', 'text beside the heading');
	assert.equal(
		order(first, text('d', RIGHT, 100, 5), text('d', RIGHT, 260, 4)),
		'aaaaaaCccccc ddddddddd',
		'it goes on far below the heading',
	);
	assert.equal(order(first, text('d', RIGHT, 100, 5)), 'aaaaaaCccccc ddddd', 'the second column ends above');
	const close = [text('a', LEFT, 100, 6), heading('C', LEFT, 178), text('c', LEFT, 200, 5)].flat();
	assert.equal(order(close, text('d', RIGHT, 100, 5), text('d', RIGHT, 200, 5)), 'aaaaaaCccccc dddddddddd', 'no white above the heading');
	const crosshead = [text('a', LEFT, 100, 6), chunk('C', LEFT, 190, 12), text('c', LEFT, 212, 5)].flat();
	assert.equal(
		order(crosshead, text('d', RIGHT, 100, 5), text('d', RIGHT, 212, 5)),
		'aaaaaaCccccc dddddddddd',
		'a small heading within an article',
	);
});

test('what running heads say holds for each of several articles only if they name one issue and no article names another', () => {
	const block = (kind: PdfBlock['kind'], words: string, more: Partial<PdfBlock> = {}): PdfBlock => ({
		kind,
		text: words,
		size: kind === 'heading' ? 16 : 10,
		page: 1,
		opensPage: false,
		pairs: [],
		...more,
	});
	const body = block('paragraph', 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.');
	const two = (stamp: string) =>
		articlesOf(
			['One', 'Two'].flatMap((title) => [block('heading', title), block('paragraph', stamp), body]),
			true,
		);
	const heads = (lines: readonly string[], stamp = 'By Ann Pier') => sharedIssue(lines, two(stamp)).map(({ value }) => value);
	assert.deepEqual(heads(['The Argus · Monday, 4 May 2026 · 3', 'The Argus · Monday, 4 May 2026 · 4']), ['The Argus', '4 May 2026']);
	assert.deepEqual(heads(['The Argus · Monday, 4 May 2026 · 3', 'The Courier · Tuesday, 5 May 2026 · 1']), []);
	assert.deepEqual(heads(['Morning Review · Monday, 4 May 2026 · 3'], 'The Argus, 3 May 2026'), []);
	assert.deepEqual(heads([]), []);
});
