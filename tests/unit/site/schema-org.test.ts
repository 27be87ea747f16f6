import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsArticle } from '../../../src/lib/schema-org.ts';

test('an article of an unknown outlet names no publisher to machines', () => {
	const article = {
		title: 'A title',
		language: 'en',
		date: '2026-05',
		time: '09:14',
		source: null,
		byline: null,
		url: null,
		archive: null,
	};
	const known = { '@context': 'https://schema.org', '@type': 'NewsArticle', '@id': 'a', headline: 'A title', inLanguage: 'en' };
	assert.deepEqual(newsArticle(article, 'a'), { ...known, datePublished: '2026-05', mainEntityOfPage: 'a' });
	const { publisher } = newsArticle({ ...article, source: 'The Ledger' }, 'a');
	assert.deepEqual(publisher, { '@type': 'Organization', name: 'The Ledger' });
});
