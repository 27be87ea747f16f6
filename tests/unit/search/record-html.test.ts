import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periods, recordHtml } from '../../../scripts/search-index/record-html.ts';
import type { SearchRecord } from '../../../scripts/search-index/types.ts';

const hostile: SearchRecord = {
	url: '/articles/x/',
	kind: 'article',
	language: 'en',
	title: '<img src=x onerror=alert(1)>',
	passages: [{ id: 's1', text: '</p><script>alert(1)</script> ___PAGEFIND_WEIGHT___9 "q" &amp;' }],
	story: 's',
	storyTitles: [],
	topics: [],
	source: '"><i data-pagefind-filter="kind:evil">',
	date: '2022-01~',
	names: [],
};

test('nothing of a record becomes markup or a mark of the index', () => {
	const html = recordHtml(hostile, [{ via: 'a"b', words: ['<b>'] }]);
	assert.doesNotMatch(html, /<img|<script|filter="kind:evil"|[^\u2060]___PAGEFIND/);
	assert.match(html, /&amp;amp;/);
	assert.match(html, /id="=a%22b"/);
});

test('periods of EDTF dates', () => {
	assert.deepEqual(periods('2022-01-18'), ['2022', '2022-01']);
	assert.deepEqual(periods('2022-01~'), ['2022', '2022-01']);
	assert.deepEqual(periods('2022'), ['2022']);
	assert.deepEqual(periods('2022-21'), ['2022']);
	assert.deepEqual(periods(null), []);
});
