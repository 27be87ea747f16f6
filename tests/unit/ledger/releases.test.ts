/** What the ledger alone says of each release. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LedgerEvent, replay } from '../../../src/lib/permalinks.ts';
import { changedSince, releaseRows, releasesOfStories } from '../../../src/lib/release-rows.ts';
import { changesBetween, historyOf, releaseChanges } from '../../../src/lib/releases.ts';

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
	const all = releaseChanges(historyOf(LEDGER));
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
	const second = releaseChanges(historyOf(LEDGER))[1];
	assert.deepEqual(
		second?.articles.map((own) => own.kind === 'changed' && own.fields),
		[['text'], ['title']],
	);
	assert.deepEqual(second?.stories[0], {
		...{ code: 's', id: 'story-s', title: 'Story s', language: 'en' },
		...{ kind: 'changed', retitled: false, joined: [], left: [], reworded: ['a'] },
	});
});

test('what ended says where it leads', () => {
	const [, , third, fourth] = releaseChanges(historyOf(LEDGER));
	assert.deepEqual(third?.articles[1], { code: 'c', id: 'report-c', title: 'Report c', language: 'en', kind: 'ended', to: null });
	assert.deepEqual(fourth?.articles[1], { code: 'd', id: 'report-d', title: 'Report d', language: 'en', kind: 'ended', to: 'b' });
	assert.deepEqual(fourth?.stories[0], { code: 't', id: 'story-t', title: 'Story t', language: 'en', kind: 'ended', to: 's' });
});

test('since a release: what was changed back, or came and went, is not named', () => {
	const since = changesBetween(historyOf(LEDGER), 1, 4);
	assert.deepEqual(named(since.articles), ['b changed']);
	assert.deepEqual(since.stories, [
		{
			...{ code: 's', id: 'story-s', title: 'Story s', language: 'en' },
			...{ kind: 'changed', retitled: false, joined: ['d'], left: ['a'], reworded: [] },
		},
	]);
	assert.deepEqual(changesBetween(historyOf(LEDGER), 4, 5), { articles: [], stories: [] });
});

test('the page of a release names what it did, and which of its stories are no longer what they were', () => {
	const history = historyOf(LEDGER);
	const permalinks = replay(LEDGER);
	const third = releaseChanges(history)[2];
	assert.ok(third);
	const rows = releaseRows(third, permalinks);
	assert.deepEqual(
		rows.map(({ part, kind, id }) => `${part} ${kind} ${id}`),
		['new story story-t', 'new article report-d', 'changed story story-s', 'changed article report-a', 'ended article report-c'],
	);
	assert.deepEqual(
		rows[2]?.joined.map(({ title }) => title),
		['Report d'],
	);
	const since = changedSince(history, 3, permalinks);
	assert.deepEqual(
		since.rows.map(({ id, to }) => [id, to?.id]),
		[['story-t', 'story-s']],
	);
	assert.equal(since.more, false);
	assert.deepEqual(changedSince(history, 4, permalinks).rows, []);
	assert.deepEqual(releasesOfStories(releaseChanges(history)).get('s'), [1, 2, 3]);
});
