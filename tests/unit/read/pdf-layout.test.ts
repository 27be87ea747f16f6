/** A page of a PDF on made chunks: where it is cut into columns, chunks into lines, lines into paragraphs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines, vocabularyOf } from '../../../scripts/ingest/read/pdf/hyphens.ts';
import { labelPairs } from '../../../scripts/ingest/read/pdf/label-rows.ts';
import type { Chunk } from '../../../scripts/ingest/read/pdf/page-text.ts';
import { blocksOf } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';
import { type Line, linesOf } from '../../../scripts/ingest/read/pdf/pdf-lines.ts';
import { regionsOf } from '../../../scripts/ingest/read/pdf/xy-cut.ts';

test('words broken at the end of a line: by what the document writes elsewhere', () => {
	const vocabulary = vocabularyOf(['the north-east wind blew end', 'the harbour closed end']);
	for (const [first, second, joined] of [
		['the har-', 'bour is', 'the harbour is'],
		['a north-', 'east wind', 'a north-east wind'],
		['Kinder-', 'und Jugendamt', 'Kinder- und Jugendamt'],
		['pages 4-', '5 of it', 'pages 4-5 of it'],
		['2019/', '20 season', '2019/20 season'],
		['it ends here', 'and goes', 'it ends here and goes'],
		['Anna-', 'Maria came', 'Anna-Maria came'],
		['the UN-', 'backed', 'the UN-backed'],
		['soft\u00AD', 'ware', 'software'],
		['a dash -', '“quoted”', 'a dash - “quoted”'],
	] as const)
		assert.equal(joinLines(first, second, vocabulary), joined);
});

const chunk = (text: string, x0: number, y: number, x1 = x0 + text.length * 5, more: Partial<Chunk> = {}): Chunk => ({
	text,
	x0,
	x1,
	y,
	size: 10,
	font: 'f',
	rtl: false,
	...more,
});
const COLUMN = 'a line of some thirty signs ok';

test('columns: two beside each other, right to left too; a table and short bullets are none', () => {
	const rows = (left: string, right: string, rtl = false) =>
		Array.from({ length: 6 }, (_, i) => [
			chunk(`${left}${i}`, 50, 100 + 14 * i, 220, { rtl }),
			chunk(`${right}${i}`, 260, 100 + 14 * i, 430, { rtl }),
		]).flat();
	const texts = (chunks: readonly Chunk[]) => regionsOf(chunks).map((part) => part.map(({ text }) => text.at(0)).join(''));
	assert.deepEqual(texts(rows(COLUMN, `z${COLUMN}`)), ['aaaaaa', 'zzzzzz']);
	assert.deepEqual(texts(rows(COLUMN, `z${COLUMN}`, true)), ['zzzzzz', 'aaaaaa']);
	assert.deepEqual(texts([chunk(`H${COLUMN.repeat(2)}`, 50, 60, 430), ...rows(COLUMN, `z${COLUMN}`)]), ['H', 'aaaaaa', 'zzzzzz']);
	assert.equal(texts(rows('1', `z${COLUMN}`)).length, 1, 'bullets beside a list');
	assert.equal(texts(rows(COLUMN, `z${COLUMN}`).slice(0, 4)).length, 1, 'too few rows');
	assert.deepEqual(texts([]), []);
	const stairs = Array.from({ length: 8 }, (_, i) =>
		i < 4 ? chunk(`${COLUMN}${i}`, 50, 100 + 14 * i, 220) : chunk(`z${COLUMN}`, 260, 100 + 14 * i, 430),
	);
	assert.equal(texts(stairs).length, 1, 'nothing stands beside anything');
});

test('a row of labels and values is told from running text', () => {
	const row = (...texts: readonly string[]) =>
		labelPairs({ chunks: texts.map((text, i) => chunk(text, 50 + 100 * i, 100)), y: 100 } as never).map(({ field, value }) => [
			field,
			value,
		]);
	assert.deepEqual(row('Source', 'The Argus', 'Date', '5 May 2026'), [
		['source', 'The Argus'],
		['date', '5 May 2026'],
	]);
	assert.deepEqual(row('Date: 5 May 2026', 'Circulation', '4,000'), [
		['date', '5 May 2026'],
		[null, '4,000'],
	]);
	for (const none of [
		['Source'],
		['Nothing', 'known'],
		['source', 'of the trouble'],
		['Source', 'x'.repeat(81)],
		['Date', '5 May', 'x'.repeat(31), 'y'],
	])
		assert.deepEqual(row(...none), [], none.join());
});

test('lines: cells of a table keep apart, right to left is read so', () => {
	const page = (chunks: readonly Chunk[]) => linesOf([{ number: 1, chunks, width: 500, height: 700 } as never]).map(({ text }) => text);
	assert.deepEqual(page([chunk('left', 50, 100, 70), chunk('right', 200, 100, 230)]), ['left\tright']);
	assert.deepEqual(page([chunk('joi', 50, 100, 65), chunk('ned', 65, 100, 80), chunk('word', 84, 100, 100)]), ['joined word']);
	assert.deepEqual(page([chunk('b', 50, 100, 60, { rtl: true }), chunk('a', 65, 100, 75, { rtl: true })]), ['a b']);
});

const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({
	text,
	x0: 50,
	x1: 350,
	y,
	size: 10,
	font: 'f',
	rtl: false,
	page: 1,
	region: 1,
	pairs: [],
	...more,
});
const FULL = 'this is a line of running text that fills its column to the end';

test('paragraphs end at an indent, a gap, a short line, another size or font, an item, a table; they go on over pages', () => {
	const blocks = (...lines: readonly Line[]) => blocksOf(lines, 10).map(({ kind, text }) => [kind, text.replaceAll(FULL, 'F')]);
	const end = `${FULL}.`;
	assert.deepEqual(blocks(line('Head', 0, { size: 14 }), line('Line', 16, { size: 14 }), line('Other', 60, { size: 14 }), line(FULL, 80)), [
		['heading', 'Head Line'],
		['heading', 'Other'],
		['paragraph', 'F'],
	]);
	assert.deepEqual(blocks(line(end, 0), line(FULL, 12, { x0: 62 }), line(FULL, 24)), [
		['paragraph', 'F.'],
		['paragraph', 'F F'],
	]);
	assert.deepEqual(blocks(line(FULL, 0), line(FULL, 12), line(FULL, 40)), [
		['paragraph', 'F F'],
		['paragraph', 'F'],
	]);
	assert.deepEqual(blocks(line(FULL, 0), line('Short.', 12, { x1: 90 }), line(FULL, 24)), [
		['paragraph', 'F Short.'],
		['paragraph', 'F'],
	]);
	assert.deepEqual(blocks(line(FULL, 0), line(FULL, 12, { size: 8 })), [
		['paragraph', 'F'],
		['paragraph', 'F'],
	]);
	assert.deepEqual(blocks(line(FULL, 0, { font: 'bold' }), line(FULL, 12), line(FULL, 24)), [
		['paragraph', 'F'],
		['paragraph', 'F F'],
	]);
	assert.deepEqual(blocks(line('• one', 0), line('• two', 12)), [
		['item', 'one'],
		['item', 'two'],
	]);
	assert.deepEqual(blocks(line('a\tb', 0), line(FULL, 12)), [
		['paragraph', 'a\tb'],
		['paragraph', 'F'],
	]);
	const pairs = [{ field: 'date' as const, label: 'Date', value: '5 May' }];
	assert.deepEqual(blocks(line('Date\t5 May', 0, { pairs }), line(FULL, 12)), [
		['labels', 'Date\t5 May'],
		['paragraph', 'F'],
	]);
	const over = (first: string, second: string) =>
		blocks(line(FULL, 0), line(first, 12), line(second, 0, { page: 2, region: 2 })).map(([, text]) => text);
	assert.deepEqual(over(FULL, 'and goes on.'), ['F F and goes on.']);
	assert.deepEqual(over(`${FULL}. The`, 'End of it.'), ['F F. The End of it.']);
	assert.deepEqual(blocks(), []);
});
