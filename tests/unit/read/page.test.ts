import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { attributesOf, tokensOf } from '../../../scripts/ingest/read/tokens.ts';

const paragraph =
	'The harbour grew by a tenth last year, its director said, after a slow start and a strike in spring; next year should be calmer. ';
const page = (head: string, body: string) =>
	readDumps({
		name: 'page.html',
		correction: null,
		bytes: new TextEncoder().encode(`<!DOCTYPE html><html lang="nl-BE"><head>${head}</head><body>${body}</body></html>`),
	})[0];

const article = `<nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Harbour grows</h1><p>${paragraph}</p><h2>What next</h2><p>${paragraph}</p>
<ul><li>First point</li><li>Second point</li></ul><blockquote><p>${paragraph}</p></blockquote><figure><img src=x onerror="throw 1"><figcaption>The quay. Photo: A. Sample</figcaption></figure>
<p>${paragraph} &lt;script&gt; stays text &eacute;&#8211;&#x2014;.</p></article><script>throw new Error('ran')</script>`;

test('a saved page becomes line text with marks', () => {
	const text = page('', article)?.text ?? '';
	assert.match(text, /^## What next$/m);
	assert.match(text, /^- First point$/m);
	assert.match(text, /^> The harbour/m);
	assert.match(text, /^!! The quay\. Photo: A\. Sample$/m);
	assert.match(text, /<script> stays text é–—\./);
	assert.doesNotMatch(text, /ran|Sport/);
});

test('metadata is read from JSON-LD, Open Graph, time, lang and the canonical address', () => {
	const head = `<title>Harbour | Sample</title><meta property="og:title" content="Harbour &amp; grows"><meta property='og:site_name' content='The Sample'>
<link rel=canonical href="https://sample.example/a?b=1&amp;c=2"><script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Harbour grows",
"datePublished":"2022-01-18T09:30:00+01:00","author":[{"name":"A. Writer"},"B. Writer"],"publisher":{"name":"Sample NV"}}]}</script>`;
	const hints = Object.fromEntries((page(head, article)?.hints ?? []).map(({ field, value }) => [field, value]));
	assert.deepEqual(hints, {
		language: 'nl-BE', title: 'Harbour grows', date: '2022-01-18T09:30:00+01:00', source: 'Sample NV', byline: 'A. Writer, B. Writer', url: 'https://sample.example/a?b=1&c=2',
	}); // biome-ignore format: a record
});

test('broken JSON-LD is passed over, Open Graph speaks then', () => {
	const hints =
		page('<script type="application/ld+json">{"@type":</script><meta content="Harbour" property="og:title">', article)?.hints ?? [];
	assert.equal(hints.find(({ field }) => field === 'title')?.value, 'Harbour');
});

test('an archived copy names the copy and the original', () => {
	const hints =
		page('<link rel="canonical" href="https://web.archive.org/web/20220118093000/https://sample.example/a">', article)?.hints ?? [];
	assert.equal(
		hints.find(({ field }) => field === 'archive')?.value,
		'https://web.archive.org/web/20220118093000/https://sample.example/a',
	);
	assert.equal(hints.find(({ field }) => field === 'url')?.value, 'https://sample.example/a');
});

test('tokens: attributes with > inside, comments, stray signs', () => {
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
