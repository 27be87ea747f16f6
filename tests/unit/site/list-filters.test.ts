import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleFacets, filterAttributes, filterCounts, fits, storyFacets } from '../../../src/lib/list-filters.ts';

const story = (independent: number, languages: string[], oldest: string | null, newest: string | null, topics = ['sport']) =>
	storyFacets({ independent, languages, oldest, newest }, topics);
const STORIES = [
	story(4, ['en', 'de'], '2021-12-30', '2023-01-02'),
	story(2, ['de'], null, '2023-05', ['sport', 'weather']),
	story(1, ['ar'], null, null),
];

test('what a list is filtered by: an entry counts once for each of its values', () => {
	const counts = Object.fromEntries(filterCounts(STORIES).map(({ name, values }) => [name, values.map(({ value, n }) => `${value}:${n}`)]));
	assert.deepEqual(counts, {
		voices: ['2:2', '3:1'],
		language: ['de:2', 'ar:1', 'en:1'],
		topic: ['sport:3', 'weather:1'],
		year: ['2023:2', '2022:1', '2021:1', 'none:1'],
	});
	assert.deepEqual(filterCounts([]), []);
	assert.deepEqual(
		filterCounts([articleFacets({ language: 'en', date: '2020' }, ['sport'])]),
		[],
		'a filter of one value shows what is shown already',
	);
});

test('an entry that the counts name is found by its attributes, and no other', () => {
	for (const { name, values } of filterCounts(STORIES)) {
		for (const { value, n } of values) {
			const found = STORIES.filter((each) => fits(name, filterAttributes(each)[`data-${name}`] ?? '', value));
			assert.equal(found.length, n, `${name} ${value}`);
		}
	}
	assert.equal(fits('source', 'Coast Packet', 'Coast Packet'), true, 'a value with a space in it is one value');
	assert.equal(fits('source', 'Coast Packet', 'Packet'), false);
	assert.equal(fits('source', '', ''), true);
});
