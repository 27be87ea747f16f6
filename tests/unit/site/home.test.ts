import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byVoices, homeOf } from '../../../src/lib/home.ts';

const story = (id: string, voices: number, newest: string | null, independent = voices) => ({ id, data: { voices, independent, newest } });
const article = (id: string, date: string | null) => ({ id, data: { date } });
const SIZES = { fresh: 2, several: 2, perTopic: 1, dated: 2, undated: 2 };
const STORIES = [
	story('two-old', 2, '2020-01-01'),
	story('four', 4, '2021-05'),
	story('copies', 1, '2024-01-01'),
	story('two-undated', 2, null),
	story('two-new', 2, '2023-12-31'),
];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const input = {
	stories: STORIES,
	topics: [
		['sport', STORIES],
		['weather', STORIES.slice(0, 3)],
	] as const,
	alone: [article('a', '2024'), article('b', '2023'), article('c', '2022'), article('d', null), article('e', null), article('f', null)],
	isFresh: () => false,
	releaseOf: ({ id }: { readonly id: string }) => (id === 'd' ? 1 : 2),
};

test('stories stand by number of voices, then the newest first, unknown dates last', () => {
	assert.deepEqual(ids(STORIES.toSorted(byVoices)), ['four', 'two-new', 'two-old', 'two-undated', 'copies']);
});

test('home: the most widely told story leads, and no story stands there twice', () => {
	const home = homeOf(input, SIZES);
	assert.equal(home.lead?.id, 'four');
	assert.deepEqual(ids(home.several), ['two-new', 'two-old']);
	assert.equal(home.independentTotal, 4);
	assert.deepEqual(
		home.topics.map(({ id, stories, total }) => [id, ids(stories), total]),
		[
			['sport', ['copies'], 5],
			['weather', [], 3],
		],
	);
	const all = [home.lead, ...home.fresh, ...home.several, ...home.topics.flatMap(({ stories }) => stories)];
	assert.equal(new Set(all).size, all.length);
});

test('home: what the last release brought leads where several tell it; it does not push the others out', () => {
	const two = homeOf({ ...input, isFresh: ({ id }) => id === 'two-old' || id === 'copies' }, SIZES);
	assert.equal(two.lead?.id, 'two-old');
	assert.deepEqual(ids(two.fresh), ['copies']);
	assert.deepEqual(ids(two.several), ['four', 'two-new']);
	const one = homeOf({ ...input, isFresh: ({ id }) => id === 'copies' }, SIZES);
	assert.equal(one.lead?.id, 'four', 'copies of one text are no several voices');
});

test('home: stories of unknown sources are not among those that independent ones tell, and take their place where there are none', () => {
	const unknown = [story('unknown', 5, '2024-02-01', 1), story('one', 1, '2024-03-01', 0)];
	const mixed = homeOf({ ...input, stories: [...STORIES, ...unknown] }, SIZES);
	assert.equal(mixed.lead?.id, 'unknown', 'what most tell still leads');
	assert.deepEqual(ids(mixed.several), ['four', 'two-new']);
	const none = homeOf({ ...input, stories: [...unknown, story('two', 2, null, 0)], topics: [] }, SIZES);
	assert.deepEqual([ids(none.several), none.independentTotal], [['two'], 0]);
});

test('home: single articles by date; those without one by the release that brought them, the last first', () => {
	const { dated, undated } = homeOf(input, SIZES);
	assert.deepEqual(ids(dated), ['a', 'b']);
	assert.deepEqual(
		undated.map(({ release, articles, total }) => [release, ids(articles), total]),
		[
			[2, ['e', 'f'], 2],
			[1, ['d'], 1],
		],
	);
	assert.equal(homeOf({ ...input, stories: [], topics: [] }, SIZES).lead, null);
});
