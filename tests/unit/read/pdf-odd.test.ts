/** The parts of reading a PDF, on made rows and blocks: where a page is cut into columns, lines into paragraphs, a file into articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines, vocabularyOf } from '../../../scripts/ingest/read/pdf/hyphens.ts';
import { browserHints, issueHints } from '../../../scripts/ingest/read/pdf/issue-line.ts';
import { labelPairs } from '../../../scripts/ingest/read/pdf/label-rows.ts';
import type { Chunk } from '../../../scripts/ingest/read/pdf/page-text.ts';
import { articlesOf, runningHints } from '../../../scripts/ingest/read/pdf/pdf-articles.ts';
import { blocksOf, type PdfBlock } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';
import { type Line, linesOf } from '../../../scripts/ingest/read/pdf/pdf-lines.ts';
import { regionsOf } from '../../../scripts/ingest/read/pdf/xy-cut.ts';

const values = (hints: readonly { readonly field: string; readonly value: string }[]) =>
	Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value]));

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

test('the line of an issue gives its name, day and page; a place and a day are no name', () => {
	for (const [line, expected] of [
		['The Argus · Monday, 4 May 2026 · 3', { source: 'The Argus', date: '4 May 2026' }],
		['Tuesday Harbour Courier, 2026-05-05, p. B4', { source: 'Harbour Courier', date: '2026-05-05', page: 'B4' }],
		['Leeds, 4 May 2026', { date: '4 May 2026' }],
		['Argus | 04/05/2026', { source: 'Argus', date: '04/05/2026' }],
		['it was said on 4 May 2026', { date: '4 May 2026' }],
		['No day here', {}],
		[`${'x'.repeat(140)} 4 May 2026`, {}],
	] as const)
		assert.deepEqual(values(issueHints(line, 'r')), expected, line);
});

test('what a browser prints: the day only where its order is plain, the site after the title, a whole address', () => {
	for (const [line, title, expected] of [
		['2026/05/04, 10:15 The pier is open – Harbour Post', 'The pier is open', { captured: '2026-05-04', source: 'Harbour Post' }],
		['13.05.2026, 10:15 The pier', null, { captured: '2026-05-13' }],
		['5/13/26, 10:15 AM Another title | Post', 'The pier', { captured: '2026-05-13' }],
		['5/4/26, 10:15 AM The pier', 'The pier', {}],
		['2026/55/04 10:15 The pier', null, {}],
		['https://a.example/pier 1/3', null, { url: 'https://a.example/pier' }],
		['https://a.example/cut…', null, {}],
	] as const)
		assert.deepEqual(values(browserHints([line], title)), expected, line);
	assert.deepEqual(values(runningHints(['The Argus · Monday, 4 May 2026 · 3', 'Page 3'], null)), {
		source: 'The Argus',
		date: '4 May 2026',
	});
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

const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({
	text,
	x0: 50,
	x1: 350,
	y,
	size: 10,
	font: 'f',
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

const block = (kind: PdfBlock['kind'], text: string, more: Partial<PdfBlock> = {}): PdfBlock => ({
	kind,
	text,
	size: kind === 'heading' ? 16 : 10,
	page: 1,
	opensPage: false,
	pairs: [],
	...more,
});
const BODY = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.';

test('a PDF of several clippings is split where a heading has a day, an author or labels beside it, or opens a page', () => {
	const titles = (blocks: readonly PdfBlock[], split = true) => articlesOf(blocks, split).map(({ hints }) => values(hints)['title']);
	const dated = (title: string, page: number) => [
		block('heading', title, { page, opensPage: true }),
		block('paragraph', '4 May 2026', { page }),
		block('paragraph', BODY, { page }),
	];
	assert.deepEqual(titles([...dated('One', 1), ...dated('Two', 2)]), ['One', 'Two']);
	assert.deepEqual(titles([...dated('One', 1), ...dated('Two', 2)], false), ['One']);
	const bylined = (title: string) => [block('heading', title), block('paragraph', 'By Ann Pier'), block('paragraph', BODY)];
	assert.deepEqual(titles([...bylined('One'), ...bylined('Two')]), ['One', 'Two']);
	const pages = (title: string, page: number) => [block('heading', title, { page, opensPage: true }), block('paragraph', BODY, { page })];
	assert.deepEqual(titles([...pages('One', 1), ...pages('Two', 2)]), ['One', 'Two'], 'headings of one size that open pages');
	assert.deepEqual(titles([...pages('One', 1), block('heading', 'Within', { size: 12 }), block('paragraph', BODY)]), ['One']);
	const labelled = (title: string) => [
		block('labels', 'Date\t5 May', {
			pairs: [
				{ field: 'date', label: 'Date', value: '5 May' },
				{ field: null, label: 'Run', value: '4' },
			],
		}),
		block('heading', title),
		block('paragraph', BODY),
	];
	const both = articlesOf([block('paragraph', BODY, { opensPage: true }), ...labelled('One'), ...labelled('Two')], true);
	assert.deepEqual(
		both.map(({ hints }) => values(hints)),
		[
			{ title: 'One', date: '5 May' },
			{ title: 'Two', date: '5 May' },
		],
	);
	const foreword = block('paragraph', BODY.repeat(7), { opensPage: true });
	assert.equal(articlesOf([foreword, ...dated('One', 2), ...dated('Two', 3)], true).length, 3, 'a long foreword is an article');
});

test('one article: the letterhead above its title, whom to call below, a cover before it', () => {
	const [letter] = articlesOf(
		[
			block('paragraph', 'City of Sample Bay', { opensPage: true }),
			block('paragraph', 'Press release, 4 May 2026'),
			block('heading', 'Chairs lent'),
			block('paragraph', BODY),
			block('item', 'One chair a reader.'),
			block('paragraph', 'Contact'),
			block('paragraph', 'Ann Pier, ann@bay.example'),
			block('paragraph', 'Tel. +44 20 7946 0000'),
		],
		true,
	);
	assert.ok(letter);
	assert.equal(letter.text, `## Chairs lent\n\n${BODY}\n\n- One chair a reader.`);
	assert.match(letter.aside, /City of Sample Bay[\s\S]*Contact[\s\S]*Tel\./);
	assert.deepEqual([values(letter.fallback)['source'], values(letter.fallback)['date']], ['City of Sample Bay', '4 May 2026']);
	const [covered] = articlesOf(
		[
			block('heading', 'A short cover', { opensPage: true }),
			block('paragraph', '3 May 2026'),
			block('heading', 'Chairs lent', { page: 2, opensPage: true }),
			block('paragraph', '4 May 2026', { page: 2 }),
			block('paragraph', BODY, { page: 2 }),
		],
		true,
	);
	assert.ok(covered && !covered.text.includes('cover'));
	const [bare] = articlesOf([block('paragraph', BODY)], true);
	assert.deepEqual([bare?.text, bare?.hints], [BODY, []]);
	const [sub] = articlesOf([block('heading', 'Region', { size: 11 }), block('heading', 'Chairs lent'), block('paragraph', BODY)], true);
	assert.equal(values(sub?.hints ?? [])['title'], 'Chairs lent', 'the largest of the headings');
});

test('lines: cells of a table keep apart, right to left is read so', () => {
	const page = (chunks: readonly Chunk[]) => linesOf([{ number: 1, chunks, width: 500, height: 700 } as never]).map(({ text }) => text);
	assert.deepEqual(page([chunk('left', 50, 100, 70), chunk('right', 200, 100, 230)]), ['left\tright']);
	assert.deepEqual(page([chunk('joi', 50, 100, 65), chunk('ned', 65, 100, 80), chunk('word', 84, 100, 100)]), ['joined word']);
	assert.deepEqual(page([chunk('b', 50, 100, 60, { rtl: true }), chunk('a', 65, 100, 75, { rtl: true })]), ['a b']);
});
