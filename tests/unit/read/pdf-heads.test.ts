/** What stands above the articles of a PDF: the name of a paper, the issue over a page, what a browser prints. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issueHints, numbersIssue } from '../../../scripts/ingest/read/issue-line.ts';
import type { Chunk } from '../../../scripts/ingest/read/pdf/page-text.ts';
import { articlesOf } from '../../../scripts/ingest/read/pdf/pdf-articles.ts';
import type { PdfBlock } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';
import { withoutRunning } from '../../../scripts/ingest/read/pdf/running.ts';

const block = (kind: PdfBlock['kind'], text: string, more: Partial<PdfBlock> = {}): PdfBlock => ({
	kind, text, size: kind === 'heading' ? 16 : 10, page: 1, opensPage: false, pairs: [], ...more,
}); // biome-ignore format: one value
const BODY = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.';
const told = (blocks: readonly PdfBlock[]) =>
	articlesOf(blocks, true).map(({ hints, fallback }) =>
		Object.fromEntries([...hints, ...fallback].toReversed().map(({ field, value }) => [field, value])),
	);

test('the name of a paper over its first title is no title, and its number and price are no name', () => {
	const page = (issue: string) => [
		block('heading', 'The Sample Post', { size: 30, opensPage: true }),
		block('paragraph', issue),
		block('heading', 'Chairs are lent', { size: 20 }),
		block('paragraph', BODY),
	];
	const [plate] = told(page('Thursday 16 April 2026 No. 8,114 £1.60'));
	assert.deepEqual(plate, { title: 'Chairs are lent', source: 'The Sample Post', date: '16 April 2026' });
	assert.equal(told(page('Thursday 16 April 2026'))[0]?.['title'], 'The Sample Post', 'a title, its day and a deck look the same');
	assert.deepEqual(
		issueHints('Nr. 109, 12. Mai 2026, 2,40 €', 'r').map(({ value }) => value),
		['12. Mai 2026'],
	);
	assert.equal(numbersIssue('16 April 2026 in room No. 4'), true);
	assert.equal(numbersIssue('Casino 8, 16 April 2026'), false);
});

test('the issue that stands over a page holds for each of its articles that says nothing of its own', () => {
	const article = (title: string, byline: string, page: number) => [
		block('heading', title, { page }),
		block('paragraph', byline, { page }),
		block('paragraph', BODY, { page }),
	];
	const head = block('paragraph', 'The Sample Post | Saturday, 18 April 2026 | Page 5', { opensPage: true });
	const of = (second: readonly PdfBlock[]) =>
		told([head, ...article('One', 'By Ada Sample', 1), ...second]).map((one) => [one['source'], one['date']]);
	const issue = ['The Sample Post', '18 April 2026'];
	assert.deepEqual(of(article('Two', 'By Bo Sample', 1)), [issue, issue]);
	assert.deepEqual(of(article('Two', 'The Other | 4 May 2026', 1)), [issue, ['The Other', '4 May 2026']]);
	assert.deepEqual(of(article('Two', 'By Bo Sample', 2)), [issue, [undefined, undefined]]);
});

test('what a browser prints at the edge of a single page is no text of it', () => {
	const at = (text: string, y: number, size: number): Chunk => ({ text, x0: 30, x1: 300, y, size, font: 'f', rtl: false });
	const running = (text: string, size: number) =>
		withoutRunning([{ number: 1, width: 600, height: 842, chunks: [at(text, 23, size), at('Home News', 46, 12), at(BODY, 200, 12)] }])
			.running;
	const printed = '11/30/26, 2:00 PM Chairs are lent | Sample Desk';
	assert.deepEqual(running(printed, 8), [printed]);
	assert.deepEqual(running('https://sample.example/chairs 1/1', 8), ['https://sample.example/chairs 1/1']);
	assert.deepEqual(running(printed, 12), [], 'as large as the text');
	assert.deepEqual(running('The chairs of the library', 8), []);
});
