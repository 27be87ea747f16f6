/** Exports of content systems and of read-it-later programs: what is published is read with its values, all else is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { zip } from '../../containers/build.ts';

const BODY = 'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by one plank.';
const MORE = 'A second plank was found on Monday and will be measured next week, the harbour office said.';
const HTML = `<p>${BODY}</p><p>${MORE}</p>`;

/** Of each article its text and values; of what was refused the reasons. */
async function read(name: string, content: string | Uint8Array) {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const { dumps, refused } = await readDumps({ name, bytes, correction: null });
	return {
		articles: dumps.map(({ text, hints }) => ({
			text,
			...Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value])),
		})) as Readonly<Record<string, string>>[],
		refused: refused.map(({ reason }) => reason),
	};
}

test('Ghost: published posts with their authors and the site; drafts and pages are named', async () => {
	const post = (id: string, title: string, more: object) => ({
		id,
		title,
		html: HTML,
		type: 'post',
		status: 'published',
		published_at: '2024-05-06T06:30:00.000Z',
		...more,
	});
	const data = {
		posts: [post('1', 'Pier is longer', {}), post('2', 'Half a pier', { status: 'draft' }), post('3', 'About us', { type: 'page' })],
		users: [{ id: 'u', name: 'Ada Pier' }],
		posts_authors: [{ post_id: '1', author_id: 'u' }],
		settings: [{ key: 'title', value: 'Sampleham Post' }],
	};
	const { articles, refused } = await read(
		'ghost.json',
		JSON.stringify({ db: [{ meta: { exported_on: 1719734400000, version: '5.82.2' }, data }] }),
	);
	assert.deepEqual(articles, [
		{ text: `${BODY}\n\n${MORE}`, title: 'Pier is longer', date: '2024-05-06T06:30:00.000Z', source: 'Sampleham Post', byline: 'Ada Pier' },
	]);
	assert.match(refused.join('\n'), /draft”, not published: “Half a pier”[\s\S]*“page”, no post: “About us”/);
});

test('Movable Type: the month comes first, comments are no text, drafts are named', async () => {
	const entry = (title: string, status: string) =>
		`AUTHOR: Ada Pier\nTITLE: ${title}\nSTATUS: ${status}\nDATE: 03/12/2024 09:10:00 PM\n-----\nBODY:\n${HTML}\n-----\nEXTENDED BODY:\n<p>And a third plank.</p>\n-----\nCOMMENT:\nAUTHOR: Reader\nDATE: 03/13/2024 10:00:00 AM\nI like planks very much and I always have.\n-----\n--------\n`;
	const { articles, refused } = await read('export.txt', entry('Pier is longer', 'Publish') + entry('Half a pier', 'Draft'));
	assert.deepEqual(articles, [
		{ text: `${BODY}\n\n${MORE}\n\nAnd a third plank.`, title: 'Pier is longer', date: '2024-03-12T21:10', byline: 'Ada Pier' },
	]);
	assert.match(refused.join('\n'), /Half a pier/);
});

test('Blogger: templates, settings and comments among the entries are no posts, nor are drafts', async () => {
	const entry = (title: string, said: string) =>
		`<entry><id>${title}</id><published>2024-05-06T09:30:00Z</published>${said}<title>${title}</title><content type="html">${HTML.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</content></entry>`;
	const kind = (term: string) =>
		`<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${term}"/>`;
	const entries = [
		entry('A template', kind('template')),
		entry('Pier is longer', kind('post')),
		entry('A comment', kind('comment')),
		entry('Half a pier', `${kind('post')}<app:control><app:draft>yes</app:draft></app:control>`),
		entry('A newer comment', '<blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>'),
	];
	const { articles, refused } = await read(
		'blog.xml',
		`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app" xmlns:blogger="http://schemas.google.com/blogger/2018"><title>Sampleham Post</title>${entries.join('')}</feed>`,
	);
	assert.deepEqual(
		articles.map(({ title }) => title),
		['Pier is longer'],
	);
	for (const title of ['A template', 'A comment', 'Half a pier', 'A newer comment'])
		assert.ok(refused.join('\n').includes(`“${title}”`), title);
});

test('Medium: the body without title and deck, by whom and when; a draft is named', async () => {
	const post = (foot: string) =>
		`<!DOCTYPE html><html><head><title>Pier</title></head><body><article class="h-entry"><header><h1 class="p-name">Pier is longer</h1></header><section class="p-summary" data-field="subtitle">By a plank</section><section class="e-content" data-field="body"><h3 class="graf graf--h3 graf--title">Pier is longer</h3><h4 class="graf graf--h4 graf--subtitle">By a plank</h4>${HTML}</section><footer>${foot}</footer></article></body></html>`;
	const foot =
		'<p>By <a href="https://medium.com/@a" class="p-author h-card">Ada Pier</a> on <a href="https://medium.com/p/1"><time class="dt-published" datetime="2024-05-06T07:11:09.000Z">May 6, 2024</time></a>.</p><p><a href="https://medium.com/@a/pier-1" class="p-canonical">Canonical link</a></p>';
	const { articles, refused } = await read(
		'medium.zip',
		zip({ 'posts/2024-05-06_Pier-1.html': post(foot), 'posts/draft_Half-2.html': post('<p>Exported.</p>') }),
	);
	assert.deepEqual(articles, [
		{
			text: `${BODY}\n\n${MORE}`,
			title: 'Pier is longer',
			date: '2024-05-06T07:11:09.000Z',
			byline: 'Ada Pier',
			url: 'https://medium.com/@a/pier-1',
		},
	]);
	assert.match(refused.join('\n'), /draft, not published/);
});

test('Substack: the list of posts gives each its title and day; drafts are named, counts of readers are left', async () => {
	const posts =
		'post_id,post_date,is_published,title\r\n1.pier,2024-05-06T09:00:12.000Z,true,Pier is longer\r\n2.half,,false,Half a pier\r\n';
	const files = {
		'posts.csv': posts,
		'posts/1.pier.html': HTML,
		'posts/2.half.html': HTML,
		'posts/1.opens.csv': 'post_id,email\r\n1,a@b.example\r\n',
	};
	const { articles, refused } = await read('letter.zip', zip(files));
	assert.deepEqual(
		articles.map(({ title, date }) => [title, date]),
		[['Pier is longer', '2024-05-06T09:00:12.000Z']],
	);
	assert.deepEqual(refused, ['“Half a pier” is a draft, not published']);
	const button = '<p class="button-wrapper"><a class="button primary" href="%%checkout_url%%"><span>Subscribe now</span></a></p>';
	const form =
		'<div class="subscription-widget-wrap-editor"><div class="subscription-widget"><p class="cta-caption">Thanks for reading! Subscribe for free.</p><form><input type="email"></form></div></div>';
	const whole = await read('letter.zip', zip({ ...files, 'posts/1.pier.html': HTML.replace('</p><p>', `</p>${button}<p>`) + form }));
	assert.equal(whole.articles[0]?.['text'], `${BODY}\n\n${MORE}`, 'all of the post is its text, but for buttons and forms');
});

test('Omnivore: its metadata describe its pages; what a reader marked is no article', async () => {
	const item = {
		slug: 'pier-18e',
		title: 'Pier is longer',
		author: 'Ada Pier',
		url: 'https://a.example/pier',
		savedAt: '2024-08-10T10:00:00.000Z',
		publishedAt: '2024-05-06T07:00:00.000Z',
	};
	const { articles, refused } = await read(
		'omnivore.zip',
		zip({
			'metadata_0_to_20.json': JSON.stringify([item]),
			'content/pier-18e.html': `<div>${HTML}</div>`,
			'highlights/pier-18e.md': `> ${MORE}\n\nask about this\n`,
		}),
	);
	assert.deepEqual(
		articles.map(({ title, date, byline, url, captured }) => [title, date, byline, url, captured]),
		[['Pier is longer', '2024-05-06T07:00:00.000Z', 'Ada Pier', 'https://a.example/pier', '2024-08-10T10:00:00.000Z']],
	);
	assert.deepEqual(refused, ['“Pier is longer” is what a reader marked and noted']);
});

test('Evernote: each note an article; who clipped it did not write it, and the day of clipping is that of the copy', async () => {
	const note = (title: string, text: string) =>
		`<note><title>${title}</title><created>20240820T101010Z</created><note-attributes><author>desk@desk.example</author><source-url>https://a.example/pier</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "e.dtd"><en-note><div>${text}</div></en-note>]]></content></note>`;
	const { articles, refused } = await read(
		'clips.enex',
		`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "x.dtd"><en-export>${note('Pier is longer', HTML)}${note('To do', 'buy bread')}</en-export>`,
	);
	assert.deepEqual(
		articles.map(({ title, url, captured, byline, text }) => [title, url, captured, byline, text?.includes(MORE)]),
		[['Pier is longer', 'https://a.example/pier', '2024-08-20T10:10:10Z', undefined, true]],
	);
	assert.match(refused.join('\n'), /“To do” holds no text/);
	const named = await read(
		'one.enex',
		`<?xml version="1.0" encoding="UTF-8"?><en-export>${note('Pier is longer | Sampleham Post', `<h1>Pier is longer</h1>${HTML}`)}</en-export>`,
	);
	assert.equal(named.articles[0]?.['title'], 'Pier is longer', 'the title of a note is that of the page, with its outlet');
});

test('Notion: properties are values, and the day of saving is that of the copy', async () => {
	const page = `# Pier is longer\n\nAuthor: Ada Pier\nCreated: August 22, 2024 9:14 AM\nPublication: Sampleham Post\nPublished: May 6, 2024\nStatus: Read\nURL: https://a.example/pier\n\n${BODY}\n\n${MORE}`;
	const { articles } = await read('Pier 1f2e.md', page);
	assert.deepEqual(articles, [
		{
			text: `${BODY}\n\n${MORE}`,
			title: 'Pier is longer',
			byline: 'Ada Pier',
			captured: 'August 22, 2024 9:14 AM',
			source: 'Sampleham Post',
			date: 'May 6, 2024',
			url: 'https://a.example/pier',
		},
	]);
});

test('a list of saved addresses is no article', async () => {
	const list = (head: string) =>
		`${head}<ul>${'<li><a href="https://a.example/pier" time_added="1">Pier is longer at low tide, by one plank</a></li>'.repeat(30)}</ul>`;
	for (const head of [
		'<!DOCTYPE html><html><head><title>Pocket Export</title></head>',
		'<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE>',
	]) {
		const { articles, refused } = await read('list.html', list(head));
		assert.equal(articles.length, 0);
		assert.match(refused.join(), /list of 30 saved addresses/);
	}
});
