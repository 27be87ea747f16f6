import assert from 'node:assert/strict';
import { test } from 'node:test';
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
	const names = indexNames(list, 2);
	assert.deepEqual([...names.keys()], ['selwick']);
	assert.deepEqual(names.get('selwick')?.articles, ['a', 'b', 'c']);
});
