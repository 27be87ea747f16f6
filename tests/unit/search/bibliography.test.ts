import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../../src/lib/citations/bibliography.ts';
import { bibliography, itemsOf } from '../../../src/search/bibliography.ts';
import type { Item } from '../../../src/search/search.ts';

const hit = (url: string, kind: string, meta: Record<string, string>, source?: string): Item => ({
	language: 'de',
	partial: false,
	phrase: [],
	fragment: {
		raw_url: url,
		content: '',
		raw_content: '',
		meta,
		filters: { kind: [kind], ...(source === undefined ? {} : { source: [source] }) },
		anchors: [],
		weighted_locations: [],
	},
});
const hits = [
	hit('/articles/bruecke-abc123/', 'article', { title: 'Brücke', date: '2022-01-18' }, 'Neue Beispielpost'),
	hit('/stories/bruecke-xyz999/', 'story', { title: 'Die Brücke' }),
	hit('/articles/bruecke-abc123/', 'article', { title: 'Brücke', date: '2022-01-18' }, 'Neue Beispielpost'),
	hit('/articles/ohne-def456/', 'article', { title: 'Ohne' }),
];

test('articles once each, under their permanent addresses, with no more than is known', async () => {
	assert.deepEqual(itemsOf(hits, 'https://desk.example.org/briefings/'), [
		{
			id: 'abc123',
			type: 'article-newspaper',
			title: 'Brücke',
			author: [{ literal: 'Neue Beispielpost' }],
			'container-title': 'Neue Beispielpost',
			issued: { 'date-parts': [[2022, 1, 18]] },
			language: 'de',
			URL: 'https://desk.example.org/briefings/articles/bruecke-abc123/',
		},
		{
			id: 'def456',
			type: 'article-newspaper',
			title: 'Ohne',
			language: 'de',
			URL: 'https://desk.example.org/briefings/articles/ohne-def456/',
		},
	]);
	const text = async (format: Format) => bibliography(format, hits, 'https://desk.example.org/').text();
	assert.equal((await text('bib')).match(/^@article\{/gm)?.length, 2);
	assert.equal((await text('ris')).match(/^TY {2}- NEWS/gm)?.length, 2);
	assert.equal((JSON.parse(await text('csl.json')) as unknown[]).length, 2);
	assert.equal(
		await text('md'),
		'- Brücke. Neue Beispielpost, 2022-01-18. <https://desk.example.org/articles/bruecke-abc123/>\n- Ohne. <https://desk.example.org/articles/ohne-def456/>\n',
	);
});
