/** Newspapers as PDF whose titles have neither a day nor an author beside them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf } from '../../../scripts/ingest/read/pdf/pdf-articles.ts';
import type { PdfBlock } from '../../../scripts/ingest/read/pdf/pdf-blocks.ts';

const BODY =
	'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time, and wants them back on Monday. ';
const article = (title: string, page: number, size = 22, opensPage = false, text = BODY.repeat(2)): PdfBlock[] => [
	{ kind: 'heading', text: title, size, page, opensPage, pairs: [] },
	{ kind: 'paragraph', text, size: 10, page, opensPage: false, pairs: [] },
];
const paper = [...article('One', 1, 22, true), ...article('Two', 1), ...article('Three', 2, 22, true), ...article('Four', 2)];
const titles = (blocks: readonly PdfBlock[], columns: boolean, running: readonly string[] = []) =>
	articlesOf(blocks, true, columns, running).map(({ hints }) => hints.find(({ field }) => field === 'title')?.value);

test('on pages of columns each title of one size begins an article, wherever it stands', () => {
	assert.deepEqual(titles(paper, true), ['One', 'Two', 'Three', 'Four']);
	assert.deepEqual(titles([...paper, ...article('Within', 2, 12)], true), ['One', 'Two', 'Three', 'Four'], 'a smaller one does not');
});

test('where the pages say which issue they are, titles may differ in size', () => {
	const mixed = [...article('Lead', 1, 36, true), ...article('Second', 1, 18), ...article('Third', 2, 24, true)];
	assert.deepEqual(titles(mixed, true, ['The Argus · Monday, 4 May 2026 · 3']), ['Lead', 'Second', 'Third']);
	assert.equal(titles(mixed, true).length, 1, 'without that they may be parts of one');
});

test('chapters of a report, a title without a text below it and pages of one column stay one', () => {
	const report = [...article('1 Chairs', 1, 22, true), ...article('2 Readers', 1), ...article('References', 2, 22, false)];
	assert.equal(titles(report, true).length, 1);
	assert.equal(titles([...paper.slice(2), ...article('Five', 3, 22, false, 'Short.')], true, []).length, 1);
	assert.equal(titles([...article('One', 1, 22, true), ...article('Two', 1), ...article('Three', 2)], false).length, 1);
});

test('what stands in tables of labels is kept in its place for the grammars of databases', () => {
	const [heading, text] = article('Der Steg', 1) as [PdfBlock, PdfBlock];
	const labels: PdfBlock = {
		...text,
		kind: 'labels',
		text: 'Quelle:\tBote vom 06.05.2024',
		pairs: [{ field: null, label: 'Quelle', value: 'Bote vom 06.05.2024' }],
	};
	const [one] = articlesOf([heading, labels, { ...text, text: 'Der Text.' }], true);
	assert.deepEqual([one?.whole, one?.text], ['## Der Steg\n\nQuelle: Bote vom 06.05.2024\n\nDer Text.', '## Der Steg\n\nDer Text.']);
});

test('a name alone below each of two titles parts them, as an author with a word does', () => {
	const signed = (title: string, name: string): PdfBlock[] => {
		const [heading, text] = article(title, 1) as [PdfBlock, PdfBlock];
		return [heading, { ...text, text: name }, text];
	};
	assert.deepEqual(titles([...signed('One', 'Anna Beispiel, Berlin'), ...signed('Two', 'Joseph Adeyemi')], false), ['One', 'Two']);
	assert.equal(titles([...signed('One', 'Port Hessel'), ...signed('Two', 'Sample Bay')], false).length, 1);
});
