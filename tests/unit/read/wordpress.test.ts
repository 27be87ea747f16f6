/** Exports of WordPress: what is published is read, the rest is named; classic text becomes paragraphs, shortcodes go. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOfPost } from '../../../scripts/ingest/read/formats/wordpress-text.ts';
import { isZeroDate } from '../../../scripts/ingest/read/formats/zero-date.ts';
import { textOfHtml } from '../../../scripts/ingest/read/html-text.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const TEXT = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.';
type Item = { title: string; type?: string; status?: string; date?: string; feed?: string; text?: string; by?: string };
const item = ({ title, type = 'post', status = 'publish', date = '', feed = '', text = TEXT, by = 'ann' }: Item) =>
	`<item><title>${title}</title><link>https://notes.example/${title}</link><pubDate>${feed}</pubDate><dc:creator><![CDATA[${by}]]></dc:creator><content:encoded><![CDATA[${text}]]></content:encoded><wp:post_date>${date}</wp:post_date><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status><wp:comment><wp:comment_content>Well said.</wp:comment_content></wp:comment></item>`;
async function read(...items: Item[]) {
	const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Sample Notes</title><language>en</language><wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann Pier]]></wp:author_display_name></wp:author>${items.map(item).join('')}</channel></rss>`;
	const { dumps, refused } = await readDumps({ name: 'a.xml', bytes: new TextEncoder().encode(xml), correction: null });
	const fields = dumps.map(({ hints }) => Object.fromEntries(hints.map(({ field, value }) => [field, value])));
	return { fields, texts: dumps.map(({ text }) => text), refused: refused.map(({ reason }) => reason) };
}

test('only published posts are articles; the rest is counted and named', async () => {
	const { fields, texts, refused } = await read(
		{ title: 'Chairs' },
		{ title: 'Sketch', status: 'draft' },
		{ title: 'About', type: 'page' },
		{ title: 'Imprint', type: 'page' },
		{ title: 'Empty', text: '' },
	);
	assert.deepEqual(texts, [TEXT]);
	assert.deepEqual(fields, [
		{ title: 'Chairs', source: 'Sample Notes', byline: 'Ann Pier', url: 'https://notes.example/Chairs', language: 'en' },
	]);
	assert.deepEqual(refused, [
		'“Empty” is published without a text',
		'1 of 5 entries is of the status “draft”, not published: “Sketch”',
		'2 of 5 entries are of the type “page”, no post: “About”, “Imprint”',
	]);
});

test('the day is that of the blog, not that of the feed; a day that nobody knows is none; a login is no byline', async () => {
	const { fields } = await read(
		{ title: 'A', date: '2024-11-16 00:30:00', feed: 'Fri, 15 Nov 2024 23:30:00 +0000', by: 'kevin' },
		{ title: 'B', date: '0000-00-00 00:00:00', feed: 'Fri, 15 Nov 2024 23:30:00 +0000' },
		{ title: 'C', date: '0000-00-00 00:00:00', feed: 'Thu, 01 Jan 1970 00:00:00 +0000' },
	);
	assert.deepEqual(
		fields.map(({ date }) => date),
		['2024-11-16 00:30:00', 'Fri, 15 Nov 2024 23:30:00 +0000', undefined],
	);
	assert.deepEqual([fields[0]?.['byline'], fields[1]?.['byline']], [undefined, 'Ann Pier']);
	for (const date of ['0000-00-00 00:00:00', 'Mon, 30 Nov -0001 00:00:00 +0000', '1970-01-01T00:00:00Z']) assert.ok(isZeroDate(date), date);
	for (const date of ['2024-01-01', '11 Jan 1970', '1970-01-10']) assert.ok(!isZeroDate(date), date);
});

test('blank lines part the paragraphs of classic text; shortcodes go, captions and words in brackets stay', () => {
	const text = (content: string) => textOfHtml(htmlOfPost(content)).split('\n\n');
	assert.deepEqual(text('One <b>bold</b>.\r\n\r\nTwo\nof it.\n\n<h2>Head</h2>\n\n<p>Three</p>'), [
		'One bold.',
		'Two of it.',
		'## Head',
		'Three',
	]);
	assert.deepEqual(text('<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:more -->\n<!--more-->\n\n<p>Two</p>'), [
		'One',
		'Two',
	]);
	assert.deepEqual(
		text(
			'One\n\n[gallery ids="1,2"]\n\nTwo\n\n[embed]https://tube.example/x[/embed]\n\n[gallery]\n\n[map lat="1"]\n\n[video src="a.mp4"][/video]',
		),
		['One', 'Two'],
	);
	assert.deepEqual(text('One\n\n[caption id="a_5" width="300"]<a href="f.jpg"><img src="f.jpg" /></a> Lamps (J. P.)[/caption]\n\nTwo'), [
		'One',
		'!! Lamps (J. P.)',
		'Two',
	]);
	assert.deepEqual(text('[row][quote by="x"]Said[/quote][/row]\n\nHe [sic] saw [the mayor].\n\n[tube]https://tube.example/x[/tube]'), [
		'Said',
		'He [sic] saw [the mayor].',
	]);
});
