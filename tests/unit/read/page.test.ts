import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { attributesOf, tokensOf } from '../../../scripts/ingest/read/html-tokens.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import config from '../../../storyfold.config.ts';

const paragraph =
	'The harbour grew by a tenth last year, its director said, after a slow start and a strike in spring; next year should be calmer. ';
const page = async (head: string, body: string) =>
	(
		await readDumps({
			name: 'page.html',
			correction: null,
			bytes: new TextEncoder().encode(`<!DOCTYPE html><html lang="nl-BE"><head>${head}</head><body>${body}</body></html>`),
		})
	).dumps[0];

const article = `<nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Harbour grows</h1><p>${paragraph}</p><h2>What next</h2><p>${paragraph}</p>
<ul><li>First point</li><li>Second point</li></ul><blockquote><p>${paragraph}</p></blockquote><figure><img src=x onerror="throw 1"><figcaption>The quay. Photo: A. Sample</figcaption></figure>
<p>${paragraph} &lt;script&gt; stays text &eacute;&#8211;&#x2014;.</p></article><script>throw new Error('ran')</script>`;

test('a saved page becomes line text with marks', async () => {
	const text = (await page('', article))?.text ?? '';
	assert.match(text, /^## What next$/m);
	assert.match(text, /^- First point$/m);
	assert.match(text, /^> The harbour/m);
	assert.match(text, /^!! The quay\. Photo: A\. Sample$/m);
	assert.match(text, /<script> stays text é–—\./);
	assert.match(text, /^Home Sport$/m);
	assert.doesNotMatch(text, /ran/);
});

test('metadata is read from JSON-LD, Open Graph, time, lang and the canonical address', async () => {
	const head = `<title>Harbour | Sample</title><meta property="og:title" content="Harbour &amp; grows"><meta property='og:site_name' content='The Sample'>
<link rel=canonical href="https://sample.example/a?b=1&amp;c=2"><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Harbour grows",
"datePublished":"2022-01-18T09:30:00+01:00","author":[{"name":"A. Writer"},"B. Writer"],"publisher":{"name":"Sample NV"}}]}</script>`;
	const hints = Object.fromEntries(((await page(head, article))?.hints ?? []).map(({ field, value }) => [field, value]));
	assert.deepEqual(hints, {
		language: 'nl-BE', title: 'Harbour grows', date: '2022-01-18T09:30:00+01:00', source: 'Sample NV', byline: 'A. Writer, B. Writer', url: 'https://sample.example/a?b=1&c=2',
	}); // biome-ignore format: a record
});

test('broken JSON-LD is passed over, Open Graph speaks then', async () => {
	const hints =
		(
			await page(
				'<script type="application/ld+json">{"@type":</script><meta content="Harbour" property="og:title">',
				article.replace(/<h1>.*?<\/h1>/, ''),
			)
		)?.hints ?? [];
	assert.equal(hints.find(({ field }) => field === 'title')?.value, 'Harbour');
});

test('an archived copy names the copy and the original', async () => {
	const hints =
		(await page('<link rel="canonical" href="https://web.archive.org/web/20220118093000/https://sample.example/a">', article))?.hints ?? [];
	assert.equal(
		hints.find(({ field }) => field === 'archive')?.value,
		'https://web.archive.org/web/20220118093000/https://sample.example/a',
	);
	assert.equal(hints.find(({ field }) => field === 'url')?.value, 'https://sample.example/a');
});

test('tokens: attributes with > inside, comments, stray signs', async () => {
	const tokens = [...tokensOf('a < b <p title="x > y">c<!-- <p> -->d</p><style>p{}</style>')];
	assert.deepEqual(
		tokens.map((token) => token.kind),
		['text', 'open', 'text', 'text', 'close', 'raw'],
	);
	assert.deepEqual(
		[...attributesOf(`<a href=x data-y='1 2' disabled title="q">`)],
		[
			['href', 'x'],
			['data-y', '1 2'],
			['title', 'q'],
		],
	);
});

const dumpsOf = async (body: string, correction: Parameters<typeof readDumps>[0]['correction'] = null) =>
	(
		await readDumps({
			name: 'page.html',
			correction,
			bytes: new TextEncoder().encode(`<!DOCTYPE html><html lang="en"><head><title>Sample</title></head><body>${body}</body></html>`),
		})
	).dumps;
const furniture = `<nav><a href="/">Home</a></nav><article><h1>Harbour grows</h1><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></article>
<aside><h2>Most read</h2><p>The museum opens late</p></aside><footer>All rights of the sample page</footer>`;

test('what stands around the article of a page is removed, with its place in the dump', async () => {
	const [dump] = await dumpsOf(furniture);
	assert.ok(dump !== undefined);
	assert.equal(dump.body?.length, dump.text.split('\n\n').length);
	const { removed, blocks } = cleanDump(dump);
	assert.deepEqual(
		removed.map(({ text }) => text.replace('## ', '')),
		['Home', 'Most read', 'The museum opens late', 'All rights of the sample page'],
	);
	for (const { text, span } of removed) assert.equal(dump.text.slice(span.start, span.end), text);
	assert.deepEqual(
		blocks.map(({ text }) => text),
		[paragraph.trim(), paragraph.trim(), paragraph.trim()],
	);
	assert.equal(describe(cleanDump(dump), config).byline.value, null);
});

test('a line outside the article that the owner keeps is in the text', async () => {
	const correction = { file: 'a.yaml', values: {}, keep: ['The museum opens late'], drop: [], split: true };
	const [dump] = await dumpsOf(furniture, correction);
	assert.ok(dump !== undefined);
	assert.ok(cleanDump(dump).blocks.some(({ text }) => text === 'The museum opens late'));
});

test('a byline that stands outside the body is found where it names somebody', async () => {
	const bylineOf = async (line: string) => {
		const [dump] = await dumpsOf(
			`<header><h1>Harbour grows</h1><p class="byline">${line}</p></header><main>${furniture.replace('<h1>Harbour grows</h1>', '')}</main>`,
		);
		return dump === undefined ? null : describe(cleanDump(dump), config).byline.value;
	};
	assert.equal(await bylineOf('By Jane Sample, 3 May 2023'), 'Jane Sample');
	assert.equal(await bylineOf('18 comments so far'), null);
});

const post = (title: string, extra = '') =>
	`<article><h2>${title}</h2><time datetime="2023-05-0${title.length % 9 || 9}">May</time>${extra}<p>${title}. ${paragraph.repeat(2)}</p><p>${paragraph.repeat(2)}</p></article>`;

test('a page with several full articles is split, each with its own title and date; an owner may say it is one', async () => {
	const body = `<nav>Menu</nav>${post('Harbour grows')}${post('Museum opens', '<span class="author">Jane Sample</span>')}`;
	const dumps = await dumpsOf(body);
	assert.deepEqual(
		dumps.map(({ part, hints }) => [part, ...['title', 'date', 'byline'].map((name) => hints.find(({ field }) => field === name)?.value)]),
		[
			['#1', 'Harbour grows', '2023-05-04', undefined],
			['#2', 'Museum opens', '2023-05-03', 'Jane Sample'],
		],
	);
	assert.equal(dumps[0]?.aside, 'Menu');
	assert.equal((await dumpsOf(body, { file: 'a.yaml', values: {}, keep: [], drop: [], split: false })).length, 1);
});

test('teasers and comments beside one article do not split a page', async () => {
	const teaser = (n: number) =>
		`<article><h3><a href="/${n}">Teaser ${n}</a></h3><p>${paragraph}</p><p>${paragraph.repeat(3)}</p></article>`;
	const comment = `<article class="comment"><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(3)}</p></article>`;
	assert.equal((await dumpsOf(`${post('Harbour grows')}${teaser(1)}${teaser(2)}${comment}${comment}`)).length, 1);
	assert.equal((await dumpsOf(`<article><h1>Harbour grows</h1>${post('Inner one')}${post('Inner two, longer')}</article>`)).length, 1);
	assert.equal((await dumpsOf(`${post('Harbour grows')}${post('Harbour grows')}`)).length, 1);
});

const titleOf = async (head: string, h1: string) =>
	(await page(head, article.replace('<h1>Harbour grows</h1>', h1)))?.hints.find(({ field }) => field === 'title')?.value;

test('the title of a page is its heading, else what its head says without the outlet behind it', async () => {
	const site = '<meta property="og:site_name" content="Sample Post">';
	assert.equal(
		await titleOf(`${site}<title>Why the harbour grows in 2023 | Sample Post</title>`, '<h1>The harbour grows</h1>'),
		'The harbour grows',
	);
	assert.equal(await titleOf(`${site}<title>Why the harbour grows - Sample Post</title>`, '<h1>Sample Post</h1>'), 'Why the harbour grows');
	assert.equal(await titleOf('<title>Why the harbour grows &amp;#8230; | Sample Post</title>', ''), 'Why the harbour grows …');
	assert.equal(
		await titleOf('<title>Why the harbour grows - and what comes next for it</title>', ''),
		'Why the harbour grows - and what comes next for it',
	);
});

test('of several articles that the JSON-LD of a page describes, its own one speaks', async () => {
	const record = (headline: string, date: string) => `{"@type":"NewsArticle","headline":"${headline}","datePublished":"${date}"}`;
	const head = `<title>Harbour grows</title><script type="application/ld+json">[${record('A towpath for cyclists', '2020-01-01')},${record('Harbour grows', '2022-01-18')}]</script>`;
	assert.equal((await page(head, article))?.hints.find(({ field }) => field === 'date')?.value, '2022-01-18');
});

test('inline elements that a style sets apart do not run together; a row of a table is one line', async () => {
	const text = (
		await page(
			'',
			`${article}<div><time>2 May 2026</time><span>A bridge</span></div><table><tr><th>Year</th><th>Ships</th></tr><tr><td>2022</td><td>410</td></tr></table>`,
		)
	)?.text;
	assert.match(text ?? '', /^2 May 2026 A bridge$/m);
	assert.match(text ?? '', /^2022 \| 410$/m);
});

test('superscripts: powers, ordinals, marks of footnotes', async () => {
	const cases = [
		['10<sup>6</sup> pascals', '10⁶ pascals'], ['5 m<sup>2</sup> of roof', '5 m² of roof'], ['x<sup>2</sup> + y<sup>n</sup>', 'x² + yⁿ'], ['10<sup>−3</sup> mol', '10⁻³ mol'],
		['the log.<sup>3</sup>', 'the log.'], ['the log<sup><a href="#3">[3]</a></sup> of May', 'the log of May'], ['since 2019<sup>4</sup>', 'since 2019'], ['le 1<sup>er</sup> mai', 'le 1er mai'],
	] as const; // biome-ignore format: a table
	for (const [html, text] of cases)
		assert.match((await page('', `${article}<p>${html}</p>`))?.text ?? '', new RegExp(`^${text.replace(/[+[\].]/g, '\\$&')}$`, 'm'));
});
