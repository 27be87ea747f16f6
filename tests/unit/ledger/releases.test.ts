/** What the ledger alone says of each release. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerEvent } from '../../../src/lib/permalinks.ts';
import { changesSince, releaseChanges } from '../../../src/lib/releases.ts';

const release = (number: number, label: string | null = null, draft?: true): LedgerEvent => ({
	kind: 'release',
	release: number,
	label,
	...(draft && { draft }),
});
const article = (number: number, code: string, digest = 'one', title = `Report ${code}`): LedgerEvent => ({
	kind: 'article',
	release: number,
	code,
	id: `report-${code}`,
	title,
	language: 'en',
	date: '2024-05-03',
	source: 'The Sample Post',
	byline: null,
	url: null,
	digest,
	seeds: [`${code}-${number}.txt`],
	added: [],
	gone: [],
});
const story = (number: number, code: string, articles: string[], title = `Story ${code}`): LedgerEvent => ({
	kind: 'story',
	release: number,
	code,
	id: `story-${code}`,
	title,
	language: 'en',
	articles,
});
const articleEnd = (number: number, code: string, to: string | null = null): LedgerEvent => ({
	kind: 'article-end',
	release: number,
	code,
	to,
	gone: [],
});

const LEDGER: readonly LedgerEvent[] = [
	release(1, '2024-05-03'),
	article(1, 'a'),
	article(1, 'b'),
	article(1, 'c'),
	story(1, 's', ['a', 'b']),
	release(2),
	article(2, 'a', 'two'),
	article(2, 'b', 'one', 'Another title'),
	article(2, 'c'),
	release(3),
	article(3, 'a', 'one'),
	articleEnd(3, 'c'),
	article(3, 'd'),
	story(3, 's', ['b', 'd']),
	story(3, 't', ['a', 'd']),
	release(4),
	article(4, 'c'),
	articleEnd(4, 'd', 'b'),
	{ kind: 'story-end', release: 4, code: 't', to: 's' },
	release(5, null, true),
	article(5, 'e'),
];
const named = (list: readonly { readonly code: string; readonly kind: string }[]) => list.map(({ code, kind }) => `${code} ${kind}`);

test('each release: what is new, changed, ended and returned; a draft is not public', () => {
	const all = releaseChanges(LEDGER);
	assert.deepEqual(
		all.map(({ number, label }) => [number, label]),
		[
			[1, '2024-05-03'],
			[2, null],
			[3, null],
			[4, null],
		],
	);
	assert.deepEqual(
		all.map(({ articles }) => named(articles)),
		[
			['a new', 'b new', 'c new'],
			['a changed', 'b changed'],
			['a changed', 'c ended', 'd new'],
			['c returned', 'd ended'],
		],
	);
	assert.deepEqual(
		all.map(({ stories }) => named(stories)),
		[['s new'], ['s changed'], ['s changed', 't new'], ['t ended']],
	);
});

test('a change names its fields; a renamed seed is none', () => {
	const second = releaseChanges(LEDGER)[1];
	assert.deepEqual(
		second?.articles.map((own) => own.kind === 'changed' && own.fields),
		[['text'], ['title']],
	);
	assert.deepEqual(second?.stories[0], {
		...{ code: 's', id: 'story-s', title: 'Story s' },
		...{ kind: 'changed', retitled: false, joined: [], left: [], reworded: ['a'] },
	});
});

test('what ended says where it leads', () => {
	const [, , third, fourth] = releaseChanges(LEDGER);
	assert.deepEqual(third?.articles[1], { code: 'c', id: 'report-c', title: 'Report c', kind: 'ended', to: null });
	assert.deepEqual(fourth?.articles[1], { code: 'd', id: 'report-d', title: 'Report d', kind: 'ended', to: 'b' });
	assert.deepEqual(fourth?.stories[0], { code: 't', id: 'story-t', title: 'Story t', kind: 'ended', to: 's' });
});

test('since a release: what was changed back, or came and went, is not named', () => {
	const since = changesSince(LEDGER, 1);
	assert.deepEqual(named(since?.articles ?? []), ['b changed']);
	assert.deepEqual(since?.stories, [
		{
			...{ code: 's', id: 'story-s', title: 'Story s' },
			...{ kind: 'changed', retitled: false, joined: ['d'], left: ['a'], reworded: [] },
		},
	]);
	assert.deepEqual(changesSince(LEDGER, 4), { articles: [], stories: [] });
	assert.equal(changesSince(LEDGER, 5), null);
	assert.equal(changesSince(LEDGER, 9), null);
});
