import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serialiseLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { type LedgerEvent, resolveStory } from '../../../src/lib/permalinks.ts';
import { article, bridge, first, harvest, museum, release, state } from './samples.ts';

test('stories keep their address by the articles they hold, through merging, splitting and withdrawal', () => {
	const list = [
		article('a.txt', 'Bridge', bridge),
		article('b.txt', 'Harvest', harvest),
		article('c.txt', 'Museum', museum),
		article('d.txt', 'Tram', ['The tram depot of Quenby burned down on Friday night.']),
		article('e.txt', 'Ferry', ['Ferries to Norbury sail every hour from Sunday on.']),
	];
	const one = first(list, [
		[0, 1, 4],
		[2, 3],
	]);
	const [larger = '', smaller = ''] = one.stories.map(({ code }) => code);
	const merged = release(one.ledger, list, [[2, 0, 1, 3, 4]]);
	assert.equal(merged.stories[0]?.code, larger);
	assert.equal(resolveStory(state(merged.ledger), smaller)?.story?.code, larger);
	const split = release(merged.ledger, list, [
		[3, 2],
		[1, 4, 0],
	]);
	assert.deepEqual(
		split.stories.map(({ code }) => code),
		[smaller, larger],
	);
	const gone = release(split.ledger, list.slice(0, 2), [[0, 1]]);
	assert.equal(state(gone.ledger).stories.get(smaller)?.status, 'withdrawn');
	assert.deepEqual(resolveStory(state(gone.ledger), smaller), { story: null, article: null });
	assert.equal(resolveStory(state(gone.ledger), 'never0'), null);
});

test('a single article is no story: one is issued when a second report joins, and leads to the article when it is alone again', () => {
	const list = [article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest), article('c.txt', 'Museum', museum)];
	const alone = first(list);
	assert.deepEqual(alone.stories, []);
	assert.ok(alone.ledger.events.every(({ kind }) => kind !== 'story'));
	const joined = release(alone.ledger, list, [[0, 1], [2]]);
	const [story] = joined.stories;
	assert.equal(joined.stories.length, 1);
	const apart = release(joined.ledger, list);
	assert.deepEqual(apart.stories, []);
	const record = state(apart.ledger).stories.get(story?.code ?? '');
	assert.equal(record?.status, 'single');
	const led = resolveStory(state(apart.ledger), story?.code ?? '');
	assert.equal(led?.article?.code, story?.articles[0].code, 'the one that it was named after');
	assert.equal(release(joined.ledger, list.slice(1)).ledger.events.at(-1)?.kind, 'story-end');
	assert.equal(resolveStory(state(release(joined.ledger, list.slice(1)).ledger), story?.code ?? '')?.article?.title, 'Harvest');
	assert.equal(serialiseLedger(release(apart.ledger, list).ledger), serialiseLedger(apart.ledger), 'told once');
	const again = release(apart.ledger, list, [[1, 0], [2]]);
	assert.equal(again.stories[0]?.code, story?.code);
	assert.equal(resolveStory(state(again.ledger), story?.code ?? '')?.story?.status, 'live');
});

test('the address of a story that was issued to one article leads to that article', () => {
	const list = [article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)];
	const one = first(list);
	const [a] = one.articles;
	const issued: LedgerEvent = {
		kind: 'story',
		release: 1,
		code: 'oldone',
		id: 'bridge-oldone',
		title: 'Bridge',
		language: 'en',
		articles: [a?.code ?? ''],
	};
	const two = release({ ...one.ledger, events: [...one.ledger.events, issued] }, list);
	assert.deepEqual(two.ledger.events.at(-1), { kind: 'story-end', release: 2, code: 'oldone', to: a?.code });
	assert.equal(resolveStory(state(two.ledger), 'oldone')?.article?.code, a?.code);
	const gone = release(two.ledger, list.slice(1));
	assert.deepEqual(resolveStory(state(gone.ledger), 'oldone'), { story: null, article: null }, 'withdrawn with its article');
	const joined = release(two.ledger, list, [[0, 1]]);
	assert.equal(joined.stories[0]?.code, 'oldone', 'it names the same event again');
});

test('of merged stories that give as much the older keeps its address, and of equally old ones the first by its code', () => {
	const list = ['Bridge', 'Harvest', 'Museum', 'Tram', 'Ferry', 'Market'].map((title, i) =>
		article(`${i}.txt`, title, [`The ${title.toLowerCase()} of Quenby was opened by ${i + 2} people on Friday.`]),
	);
	const one = first(list.slice(0, 4), [
		[0, 1],
		[2, 3],
	]);
	const codes = one.stories.map(({ code }) => code).toSorted();
	const merged = release(one.ledger, list.slice(0, 4), [[0, 1, 2, 3]]);
	assert.equal(merged.stories[0]?.code, codes[0]);
	const later = release(one.ledger, list, [
		[0, 1],
		[2, 3],
		[4, 5],
	]);
	const [older, , younger] = later.stories.map(({ code }) => code);
	const together = release(later.ledger, list, [
		[4, 5, 0, 1],
		[2, 3],
	]);
	assert.equal(together.stories.find(({ articles }) => articles.length === 4)?.code, older);
	assert.equal(resolveStory(state(together.ledger), younger ?? '')?.story?.code, older);
});
