/** The blocks of a PDF: where a file is cut into articles, and what its running lines say of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueHints } from '../../../scripts/ingest/read/issue-line.ts';
import { browserHints } from '../../../scripts/ingest/read/pdf/browser-print.ts';
import { articlesOf, runningHints } from '../../../scripts/ingest/read/pdf/pdf-articles.ts';
import type { PdfBlock } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';

const values = (hints: readonly { readonly field: string; readonly value: string }[]) =>
	Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value]));

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
