/** Sections of one site are one publisher, and so are the posts of a folder that name none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../scripts/ingest/document/types.ts';
import { publishersOf } from '../../../scripts/ingest/group/publishers.ts';
import { article } from './made.ts';

const published = (source: string | null, url: string | null = null, seed = 'a.txt'): Article => {
	const made = article({ seed, text: 'Norvik opened a hall.', source });
	return { ...made, url: { ...made.url, value: url } };
};
const post = (seed: string, source: string | null = null, rule = 'source-page'): Article => {
	const made = published(source, null, seed);
	const front = { rule: 'front-matter', quote: '', span: null };
	return {
		...made,
		title: { ...made.title, evidence: [front] },
		source: { ...made.source, evidence: [{ ...front, rule }] },
	};
};
const alike = (...articles: Article[]) => new Set(publishersOf(articles)).size === 1;

test('two sections of one site are one publisher; two outlets that a third site carries are two', () => {
	assert.ok(
		alike(
			published('Tessendorp News', 'https://www.tessendorp.edu/news/1'),
			published('Tessendorp Research', 'https://lab.tessendorp.edu/2'),
		),
	);
	assert.ok(!alike(published('Norvik Post', 'https://news.portal.example/1'), published('Norsund News', 'https://news.portal.example/2')));
	assert.ok(!alike(published('Tessendorp News'), published('Tessendorp Research')));
});

test('an outlet whose texts have addresses and none is one publisher', () => {
	assert.ok(alike(published('Norvik Post', 'https://norvikpost.example/1'), published('Norvik Post')));
	assert.ok(alike(published('Norvik Post', 'not an address'), published('Norvik Post')));
});

test('an unknown outlet is none', () => {
	assert.deepEqual(publishersOf([published(null, 'https://norvikpost.example/1')]), [null]);
});

test('posts of a folder whose front matter names no outlet are of one site, whomever they write about', () => {
	assert.ok(alike(post('posts/2024/05/a.md', 'github.com'), post('posts/2025/b/index.md'), post('posts/c.md')));
	assert.ok(!alike(post('posts/a.md'), post('notes/a.md')));
	assert.deepEqual(publishersOf([post('posts/a.md', 'Norvik Post', 'front-matter')]), ['Norvik Post']);
});
