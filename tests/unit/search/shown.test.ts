import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineLanguage, headlineOf } from '../../../src/search/headline.ts';
import { eachOnce } from '../../../src/search/suggest.ts';

const fragment = (kind: string, title: string) => ({ meta: { title, story: 'de Der Hafen ist offen' }, filters: { kind: [kind] } });

test('a headline is told apart from its language', () => {
	assert.deepEqual(headlineOf('pt-BR O porto está aberto'), { lang: 'pt-BR', text: 'O porto está aberto' });
	assert.deepEqual(headlineOf(undefined), { lang: '', text: '' });
});

test('a story that is found in a language without a headline of its own bears the mark of the one it shows', () => {
	assert.equal(headlineLanguage('en', fragment('story', 'Der Hafen ist offen')), 'de');
	assert.equal(headlineLanguage('en', fragment('story', 'The harbour is open')), 'en');
	assert.equal(headlineLanguage('en', fragment('article', 'Der Hafen ist offen')), 'en');
});

test('a word that several languages have is offered once', () => {
	const offers = ['de', 'en'].map((language) => ({ language, text: 'kristersson', q: 'kristersson' }));
	assert.deepEqual(eachOnce([...offers, { language: 'nl', text: 'kristen', q: 'kristen' }]), [
		{ languages: ['de', 'en'], text: 'kristersson', q: 'kristersson' },
		{ languages: ['nl'], text: 'kristen', q: 'kristen' },
	]);
});
