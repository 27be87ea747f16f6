import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePages } from '../../../src/lib/name-pages.ts';
import type { ArticleData } from '../../../src/lib/schema.ts';
import { indexNames } from '../../../src/lib/site-index.ts';

const article = (id: string, story: string | null, ...names: string[]) => ({
	id,
	data: { story, names: names.map((name) => ({ key: name.toLowerCase(), name, kind: 'place', count: 1 })) } as unknown as ArticleData,
});

test('a name has a page where two stories or single articles use it; the reports of one story count once', () => {
	const list = [
		article('a', 'quake', 'Arden', 'Selwick'),
		article('b', 'quake', 'Arden', 'Selwick'),
		article('c', null, 'Selwick'),
		article('d', null, 'Norbury'),
	];
	const names = indexNames(
		list,
		(events) => events.length >= 2,
		() => 1,
	);
	assert.deepEqual([...names.keys()], ['selwick']);
	assert.deepEqual(names.get('selwick')?.articles, ['a', 'b', 'c']);
});

test('the page of a name stays as the site grows: what was enough at its release is enough for ever', () => {
	const small = Array.from({ length: 900 }, () => 1);
	const large = [...small, ...Array.from({ length: 9_200 }, () => 2)];
	assert.equal(namePages(small)([1, 1]), true);
	assert.equal(namePages(large)([1, 1]), true, 'it had a page when the site had 900 articles');
	assert.equal(namePages(large)([2, 2]), false, 'two of ten thousand are too few');
	assert.equal(namePages(large)([1, 2, 2, 2]), true);
	assert.equal(namePages(large)([1, 2]), false, 'the second came when it was large');
	assert.equal(namePages([])([]), false);
});
