/** Records of programs that name or wrap their fields in their own way, and records that are not published. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const BODY = 'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by one plank.';

async function read(name: string, content: string) {
	const { dumps, refused } = await readDumps({ name, bytes: new TextEncoder().encode(content), correction: null });
	const values = dumps.map(
		({ hints }) => Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value])) as Readonly<Record<string, string>>,
	);
	return { values, refused: refused.map(({ reason }) => reason) };
}
const records = (...list: object[]) => read('a.json', JSON.stringify(list));

test('names of fields of media monitoring, readers and interfaces', async () => {
	const { values } = await records(
		{
			title: 'Pier',
			html_content: `<p>${BODY}</p>`,
			url: 'https://read.example/1',
			source_url: 'https://a.example/pier',
			site_name: 'Sampleham Post',
			published_date: 1714953600000,
		},
		{
			title: 'Pier',
			crawlTimeMsec: '1714953600000',
			published: 1714953600,
			canonical: [{ href: 'https://a.example/pier' }],
			alternate: [{ href: 'https://b.example' }],
			summary: { content: `<p>${BODY}</p>` },
			origin: { title: 'Sampleham Post' },
		},
		{
			title: 'Pier',
			content: BODY,
			'extra_author_attributes.name': 'Ada Pier',
			'extra_source_attributes.name': 'Sampleham Post',
			domain_url: 'http://a.example/',
		},
		{ Headline: 'Pier', Body: BODY, Influencer: 'Ada Pier', Source: 'Sampleham Post', 'Article Link': 'https://a.example/pier' },
	);
	assert.deepEqual(
		values.map(({ source }) => source),
		Array(4).fill('Sampleham Post'),
	);
	assert.deepEqual(
		values.map(({ url }) => url),
		['https://a.example/pier', 'https://a.example/pier', undefined, 'https://a.example/pier'],
	);
	assert.deepEqual([values[2]?.['byline'], values[3]?.['byline']], ['Ada Pier', 'Ada Pier']);
	assert.deepEqual([values[0]?.['date'], values[1]?.['date']], Array(2).fill('2024-05-06T00:00:00.000Z'));
});

test('a list of articles behind names that articles have, too', async () => {
	const { values } = await read(
		'er.json',
		JSON.stringify({
			articles: { page: 1, pages: 1, count: 100, results: [{ title: 'Pier', body: BODY, source: { title: 'Sampleham Post' } }] },
		}),
	);
	assert.deepEqual(values, [{ title: 'Pier', source: 'Sampleham Post' }]);
});

test('day and month of a file of records are in the order that one of them shows', async () => {
	const row = (publish_date: string) => JSON.stringify({ title: 'Pier', text: BODY, publish_date });
	const { values } = await read('a.jsonl', [row('03-12-2024'), row('11-21-2023')].join('\n'));
	assert.deepEqual(
		values.map(({ date }) => date),
		['2024-03-12', '2023-11-21'],
	);
});

test('the name of the outlet behind a title is no part of it', async () => {
	const { values } = await records(
		{ title: 'Pier is longer - Sampleham Post', text: BODY, publication: 'Sampleham Post' },
		{ title: 'Sampleham Post', text: BODY, publication: 'Sampleham Post' },
	);
	assert.deepEqual(
		values.map(({ title }) => title),
		['Pier is longer', 'Sampleham Post'],
	);
});

test('what is not published is named and not read: rows of Drupal, records and front matter', async () => {
	const table = `nid,title,body,created,changed,status\n1,Pier is longer,"${BODY}",1714953600,1715000000,1\n2,Half a pier,"${BODY}",1714953600,1715000000,0\n`;
	const drupal = await read('d.csv', table);
	assert.deepEqual(
		drupal.values.map(({ title, date, captured }) => [title, date, captured]),
		[['Pier is longer', '2024-05-06T00:00:00.000Z', undefined]],
	);
	assert.match(drupal.refused.join(), /“Half a pier” is not published \(status: 0\)/);
	const { values, refused } = await records(
		{ title: 'One', text: BODY, status: 'draft' },
		{ title: 'Two', text: BODY, is_published: false },
		{ title: 'Three', text: BODY, status: 'success' },
	);
	assert.deepEqual([values.map(({ title }) => title), refused.length], [['Three'], 2]);
	const front = await read('a.md', `---\ntitle: Half a pier\ndate: 2024-05-06\ndraft: true\n---\n${BODY}\n`);
	assert.deepEqual([front.values, front.refused], [[], ['it is not published (draft: true)']]);
});

test('lines above the names of the columns are no row', async () => {
	const table = `Report:,Bulk Download\nFrom:,Wed Nov 01\n\nQuery Id,Date,Title,Url,Author,Full Text\n1,2023-11-21 09:12:00.0,Pier,https://a.example/pier,Ada Pier,"${BODY}"\n`;
	const { values, refused } = await read('a.csv', table);
	assert.deepEqual([values.map(({ title, byline }) => [title, byline]), refused], [[['Pier', 'Ada Pier']], []]);
});
