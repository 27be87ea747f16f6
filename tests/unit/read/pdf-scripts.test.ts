/** A page of a PDF in scripts that run from right to left, or have no spaces: pieces into lines, lines into paragraphs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines, vocabularyOf } from '../../../scripts/ingest/read/pdf/hyphens.ts';
import type { Chunk } from '../../../scripts/ingest/read/pdf/page-text.ts';
import { blocksOf } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';
import { type Line, linesOf } from '../../../scripts/ingest/read/pdf/pdf-lines.ts';
import { isRightToLeft, type Piece, readFromRight } from '../../../scripts/ingest/read/pdf/right-to-left.ts';
import { withoutRunning } from '../../../scripts/ingest/read/pdf/running.ts';

/** Pieces side by side from left to right, ten points a sign. */
function drawn(...texts: readonly string[]): Piece[] {
	let x = 0;
	return texts.map((text) => {
		const x0 = x;
		x += 10 * text.length;
		return { text, x0, x1: x };
	});
}

test('from right to left: places say the order, whatever the order in which the pieces were drawn', () => {
	for (const [pieces, line] of [
		[drawn('ם', 'ו', 'ל', 'ש'), 'שלום'],
		[drawn('2026', ' ', 'באפריל', ' ', '14', ' ', ',', 'שגב'), 'שגב, 14 באפריל 2026'],
		[drawn('.', 'שקלים', ' ', '3', '.', '2', '-', 'ב'), 'ב-3.2 שקלים.'],
		[drawn('(', 'מלא', ')', ' ', 'שם'), 'שם (מלא)'],
		[drawn('.8', ' ', 'הזית'), 'הזית 8.'],
		[drawn('אמר', ' ', 'World', ' ', 'Bank', ' ', 'נציג'), 'נציג World Bank אמר'],
	] as const) {
		assert.equal(readFromRight(pieces, 2), line);
		assert.equal(readFromRight(pieces.toReversed(), 2), line);
	}
	const [first, second] = drawn('ב', 'א') as [Piece, Piece];
	assert.equal(readFromRight([first, { ...second, x0: 15, x1: 25 }], 2), 'א ב', 'white is a space');
	const mark = { text: '\u064E', x0: 12, x1: 13 };
	assert.equal(readFromRight([mark, ...drawn('ب', 'ا')], 2), 'ا\u064Eب', 'a vowel sign stands behind its letter');
	assert.equal(isRightToLeft(drawn('the', 'שם', 'of', 'it')), false);
	assert.equal(isRightToLeft(drawn('14', 'שם')), true);
});

const line = (text: string, x0: number, y: number, x1: number, more: Partial<Line> = {}): Line => ({
	text, x0, x1, y, size: 10, font: 'f', rtl: false, page: 1, region: 1, pairs: [], ...more,
}); // biome-ignore format: one value
const texts = (lines: readonly Line[]) => blocksOf(lines, 10).map(({ text }) => text);

test('from right to left a paragraph is indented at the right, and its short last line ends at the left', () => {
	const rtl = { rtl: true };
	const short = ['אבגד '.repeat(8), 'בית ספר.', 'גן ילד '.repeat(6), 'ד.'];
	assert.equal(texts(short.map((text, i) => line(text, i === 1 ? 150 : 50, 100 + 12 * i, 250, rtl))).length, 2);
	const indented = ['אבגד '.repeat(8), `${'בית '.repeat(9)}ספר.`, 'גן ילד '.repeat(5), `${'דלת '.repeat(9)}עץ.`];
	assert.equal(texts(indented.map((text, i) => line(text, 50, 100 + 12 * i, i === 2 ? 235 : 250, rtl))).length, 2);
});

test('lines without spaces are joined without one, and one font for every few signs parts nothing', () => {
	const rows = ['第一行的文字一直写到行的末尾为止', '第二行在这里结束，句子也完。', '下一段从这里开始写到行的末尾为', '然后结束。'];
	const ends = [250, 235, 250, 100];
	const lines = rows.map((text, i) => line(text, i % 2 === 0 ? 70 : 50, 100 + 12 * i, ends[i] ?? 250, { font: `f${i}` }));
	assert.deepEqual(texts(lines), [`${rows[0]}${rows[1]}`, `${rows[2]}${rows[3]}`]);
	const none = vocabularyOf([]);
	assert.equal(joinLines('ends with 水', 'water', none), 'ends with 水 water');
	assert.equal(joinLines('한국어는', '띄어 쓴다', none), '한국어는 띄어 쓴다');
});

test('a figure alone on the last line of a page from right to left has its full stop behind it', () => {
	const at = (text: string, y: number, rtl: boolean): Chunk => ({ text, x0: 50, x1: 90, y, size: 10, font: 'f', rtl });
	const last = (rtl: boolean) =>
		linesOf([{ number: 1, width: 300, height: 800, chunks: [at('א', 100, rtl), at('ב', 120, rtl), at('.8', 140, false)] }]).at(-1);
	assert.deepEqual([last(true)?.text, last(true)?.rtl], ['8.', true]);
	assert.deepEqual([last(false)?.text, last(false)?.rtl], ['.8', false]);
});

test('a heading of tall letters over two lines is one', () => {
	const body = Array.from({ length: 6 }, (_, i) => line('word word word word', 50, 200 + 18 * i, 250));
	assert.deepEqual(texts([line('One', 50, 100, 90, { size: 20 }), line('two', 50, 140, 90, { size: 20 }), ...body])[0], 'One two');
});

test('page numbers in other scripts go', () => {
	const at = (text: string, y: number): Chunk => ({ text, x0: 50, x1: 90, y, size: 10, font: 'f', rtl: false });
	for (const number of ['第 1 版', 'стр. 4', 'ص 12', '3 ページ'])
		assert.equal(
			withoutRunning([{ number: 1, width: 300, height: 800, chunks: [at('text', 300), at(number, 780)] }]).pages[0]?.chunks.length,
			1,
		);
});
