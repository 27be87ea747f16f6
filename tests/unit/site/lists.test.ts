import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markPassages } from '../../../src/lib/article-page.ts';
import { coverageChart } from '../../../src/lib/chart.ts';
import { atom, jsonFeed, timestamp } from '../../../src/lib/feeds.ts';
import { groupBy, rankStories, slugOf } from '../../../src/lib/site-index.ts';

test('slugs are plain, never empty and never given twice', () => {
	const taken = new Set<string>();
	assert.equal(slugOf('Lüttich & Co.', taken), 'luttich-co');
	assert.match(slugOf('Luttich, Co', taken), /^luttich-co--[a-z0-9]+$/);
	assert.match(slugOf('???', taken), /^--[a-z0-9]+$/);
	const others = new Set<string>();
	for (const name of ['新华社', 'Łódź', 'x'.repeat(70)]) assert.equal(slugOf(name, taken), slugOf(name, others), 'whatever else there is');
	assert.notEqual(slugOf('Łódź Post', taken), slugOf('Ódź Post', taken));
});

test('stories rank by month, then by breadth, unknown dates last', () => {
	const story = (id: string, newest: string | null, sources: string[]) =>
		({
			id,
			data: { newest, languages: ['en'], coverage: sources.map((source) => ({ language: 'en', source, date: newest, article: source })) },
		}) as never;
	const ranked = rankStories([
		story('a', null, ['x']),
		story('b', '2022-01-31', ['x']),
		story('c', '2022-01-01', ['x', 'y']),
		story('d', '2022-02', ['x']),
	]);
	assert.deepEqual(
		ranked.map((each) => (each as { id: string }).id),
		['d', 'c', 'b', 'a'],
	);
});

test('groups hold an item once per key, keys sorted', () => {
	assert.deepEqual(
		[...groupBy(['ab', 'b'], (item) => [...item, ...item])],
		[
			['a', ['ab']],
			['b', ['ab', 'b']],
		],
	);
});

test('the chart shows nothing where there is nothing to see', () => {
	let n = 0;
	const at = (language: string, date: string | null, article = `a${n++}`) => ({ language, source: null, date, article });
	assert.equal(coverageChart([at('en', '2022-01-01'), at('de', '2022-01-02')]), null);
	assert.equal(coverageChart([at('en', null), at('de', null), at('nl', null)]), null);
	const chart = coverageChart([
		at('en', '2022-01-01'),
		at('en', '2022-01-01'),
		at('de', '2022-01-02~', 'z'),
		at('de', '2022-01-02~', 'z'),
		at('de', null),
	]);
	assert.deepEqual(chart?.dates, ['2022-01-01', '2022-01-02', null]);
	assert.deepEqual(chart?.languages, ['de', 'en']);
	assert.equal(chart?.dots.find(({ row, column }) => row === 1 && column === 0)?.count, 2);
	assert.equal(chart?.dots.find(({ row, column }) => row === 0 && column === 1)?.count, 1, 'one text at two outlets is one article');
});

test('marks are put after cited sentences only, and their words are escaped', () => {
	const html = '<p id="p1"><span id="s1">A &#x3C; b.</span> <span id="s2">C.</span></p>';
	const marked = markPassages(html, new Map([['s1', [{ story: 'x', claim: 2 }]]]), {
		link: () => '/stories/x/#claim-2',
		label: () => 'in “<b>"x"”',
		passageLabel: 'Link',
	});
	assert.match(
		marked,
		/<span id="s1">A &#x3C; b\.<\/span><sup class="refs"><a class="cited" href="\/stories\/x\/#claim-2" title="in “&lt;b>&quot;x&quot;”"/,
	);
	assert.equal(marked.replace(/<(?:"[^"]*"|[^">])*>/g, ''), 'A &#x3C; b. C. ', 'what the marks add is no text');
	assert.equal(marked.match(/class="cited"/g)?.length, 1);
	assert.equal(marked.match(/href="#p1"/g)?.length, 1);
});

test('feeds escape what they quote and invent no date', () => {
	const item = {
		url: 'https://a.example/x/',
		title: '<img src=x onerror=…> & "q"',
		language: 'de',
		author: null,
		summary: '\u0000<b>',
		paragraphs: ['a < b'],
	};
	const feed = {
		title: 'T',
		description: 'D',
		language: 'en',
		home: 'https://a.example/',
		self: 'https://a.example/feed.xml',
		api: 'https://a.example/api/v2/index.json',
		items: [
			{ ...item, date: '2022-01' },
			{ ...item, date: null },
			{ ...item, date: '2022-01-18?' },
		],
	};
	const xml = atom(feed);
	assert.ok(!xml.includes('<img') && !xml.includes('\u0000'));
	assert.equal(xml.match(/<published>/g)?.length, 1);
	assert.match(xml, /&lt;p&gt;a &amp;lt; b&lt;\/p&gt;/);
	const items = (JSON.parse(jsonFeed(feed)) as { items: { date_published?: string }[] }).items;
	assert.deepEqual(
		items.map((each) => each.date_published),
		['2022-01-01T00:00:00Z', undefined, undefined],
	);
	assert.equal(timestamp('2022-01-18~'), '2022-01-18T00:00:00Z');
	assert.equal(timestamp('2022-01-18?'), null, 'an uncertain date is no fact');
	assert.equal(timestamp('XXXX-09'), null);
});
