import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNews, withoutPointers } from '../../../scripts/ingest/read/html/pointers.ts';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';

const ADDRESS = 'https://www.sample.example/pier/closes';
const TEXT = `<p>${'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide. '.repeat(5)}</p>`;
const HEADLINE = 'Harbour office asks visitors to stay away';
const link = (href: string, text = HEADLINE) => `<a href="${href}">${text}</a>`;

/** The texts that go, where all blocks are told for body. */
function gone(html: string, address = ADDRESS, text = TEXT): string[] {
	const segments = segment(`<html><body><div>${text}${html}${text}</div></body></html>`);
	const judged = withoutPointers(segments, new Float32Array(segments.blocks.length).fill(0.9), address);
	return segments.blocks.filter((_, i) => (judged[i] ?? 1) < 0.1).map((block) => block.text);
}

test('a line or a heading in a box that is a link to another page of the site goes', () => {
	for (const href of ['/harbour/stay-away', 'https://sample.example/b', 'https://news.sample.example/b', '../b'])
		assert.deepEqual(gone(`<p>${link(href)}</p>`), [HEADLINE], href);
	assert.deepEqual(gone(`<ul><li>${link('/b')}</li></ul>`), [HEADLINE]);
	assert.deepEqual(gone(`<div><h3>${link('/b')}</h3></div>`), [HEADLINE]);
	assert.deepEqual(gone(`<p>${link('/b', '港务局请游客不要前往码头因为潮水太高')}</p>`), ['港务局请游客不要前往码头因为潮水太高']);
});

test('with it goes what its card says below it, not what a report says above it', () => {
	const snippet = 'Too many people measure the pier.';
	assert.deepEqual(gone(`<div><h3>${link('/b')}</h3><p>${snippet}</p></div>`), [HEADLINE, snippet]);
	assert.deepEqual(gone(`<div><p>${snippet}</p><p>${link('/b')}</p></div>`), [HEADLINE]);
	assert.deepEqual(gone(`<div><h3>${link('/b')}</h3>${`<p>${snippet}</p>`.repeat(3)}</div>`), [HEADLINE]);
});

test('not a link to elsewhere, to a place of the page, to the front page; not a sentence, a word, a line with more in it', () => {
	for (const href of ['https://other.example/b', '#tides', ADDRESS, '/', 'mailto:a@sample.example', 'https://['])
		assert.deepEqual(gone(`<p>${link(href)}</p>`), [], href);
	assert.deepEqual(gone(`<p>${link('/b', `${HEADLINE}.`)}</p>`), []);
	assert.deepEqual(gone(`<p>${link('/b', 'Tides')}</p>`), []);
	assert.deepEqual(gone(`<p>Before noon, ${link('/b')}</p>`), []);
	assert.deepEqual(gone(`<p>${link('/b')}</p>`, ''), []);
	assert.deepEqual(gone(`<p>${link('/b')}</p>`, 'https://a.co.uk/b'), []);
});

test('not the headings of a digest, which stand among its paragraphs, nor the lines of a list of links', () => {
	assert.deepEqual(gone(`<h3>${link('/b')}</h3>`), []);
	assert.deepEqual(
		gone(
			`<p>${link('/b')}</p>`.repeat(9),
			ADDRESS,
			'<p>All about the pier of Sampleham, which is longer at low tide, as the harbour office has found.</p>',
		),
		[],
	);
});

test('a page says that it is a news article by a type of schema.org', () => {
	assert.equal(isNews('{"@type":"NewsArticle"}'), true);
	assert.equal(isNews('{"@type":["OpinionNewsArticle"]}'), true);
	assert.equal(isNews('{"@type":"LiveBlogPosting"}'), true);
	assert.equal(isNews('{"@type":"BlogPosting"}'), false);
});
