/** The name beside the title in the head of a saved page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleEnd } from '../../../scripts/ingest/read/html/title-end.ts';
import { readPage } from '../../../scripts/ingest/read/page.ts';

const byline = { field: 'byline', value: 'Ann Pier', evidence: { rule: 'meta author', quote: 'Ann Pier', span: null } } as const;
const endOf = (head: string, title: string) => titleEnd(`<head><title>${head}</title></head>`, title, [byline]).map(({ value }) => value);

test('what stands beside exactly the title that the page shows is a name', () => {
	for (const [head, title, name] of [
		['Pier is open - Sample Courier', 'Pier is open', 'Sample Courier'],
		['Pier is open | Harbour | Sample Courier', 'Pier is open', 'Sample Courier'],
		['Pier is open: boats return &#8211; The Argus', 'Pier is open: boats return', 'The Argus'],
		['The Argus » Pier is open', 'Pier is open', 'The Argus'],
		['码头重新开放_样城日报', '码头重新开放', '样城日报'],
		['埠頭が再開｜見本新聞', '埠頭が再開', '見本新聞'],
		['Pier is open - Argus %', 'Pier is open', 'Argus'],
	] as const)
		assert.deepEqual(endOf(head, title), [name], head);
	for (const [head, title] of [
		['Pier is open', 'Pier is open'],
		['Pier is open - Sample Courier', 'Another title'],
		['Pier is open - Sample Courier', ''],
		['Pier-open', 'Pier'],
		['Pier is open - For boats and for all the people', 'Pier is open'],
		['Pier is open - boats return', 'Pier is open'],
		['Pier is open - Harbour 2026', 'Pier is open'],
		['Pier is open - Boats Return', 'Pier is open - Boats Return'],
		['Pier is open - Ann Pier', 'Pier is open'],
	] as const)
		assert.deepEqual(endOf(head, title), [], head);
});

test('a page gives it behind all else that it says of its source', () => {
	const text = 'The pier of Sample Bay has opened again after ten weeks of repairs, and the first boats have come back on Monday. '.repeat(
		4,
	);
	const html = `<!doctype html><html><head><title>Pier is open again - Sample Courier</title><meta property="og:site_name" content="The Sample"></head><body><article><h1>Pier is open again</h1><p>${text}</p></article></body></html>`;
	const sources = readPage(html, { split: true })[0]?.hints.filter(({ field }) => field === 'source');
	assert.deepEqual(
		sources?.map(({ value, evidence }) => [value, evidence.rule]),
		[
			['The Sample', 'meta og:site_name'],
			['Sample Courier', 'html-title-end'],
		],
	);
});
