import assert from 'node:assert/strict';
import { it } from 'node:test';
import { newsStem } from '../../../scripts/ingest/dictionary/news-stem.ts';
import { gazetteerOf } from '../../../scripts/ingest/group/gazetteer.ts';
import { notionTable } from '../../../scripts/ingest/group/notions.ts';
import { wordKey } from '../../../scripts/ingest/text/word-key.ts';

const place = (language: string, word: string, next = '') => gazetteerOf(language, new Map()).placeOf(wordKey(word), wordKey(next));

it('knows countries by name, inflected name and adjective, in any language', () => {
	assert.equal(place('de', 'Norwegen'), 'NO');
	assert.equal(place('fi', 'Norjassa'), 'NO');
	assert.equal(place('ru', 'норвежский'), 'NO');
	assert.equal(place('zh', '挪威'), 'NO');
	assert.equal(place('en', 'New', 'Zealand'), 'NZ');
	assert.equal(place('en', 'table'), null);
});

it('takes a word that only begins like a country for it where it is written as a name', () => {
	const named = (language: string, word: string) => gazetteerOf(language, new Map()).cityOf(wordKey(word), '');
	assert.equal(place('uk', 'даними'), null);
	assert.equal(named('uk', 'Данію'), 'DK');
	assert.equal(place('uk', 'данський'), 'DK');
});

it('knows cities over scripts', () => {
	const city = (language: string, name: string) => gazetteerOf(language, notionTable(language).cities).cityOf(wordKey(name), '');
	assert.equal(city('ru', 'Осло'), 'Oslo');
	assert.equal(city('en', 'Oslo'), 'Oslo');
});

it('finds one notion in words of several languages', () => {
	const notions = (language: string, word: string) => notionTable(language).notions.get(newsStem(language, word)) ?? [];
	const rocket = new Set(notions('en', 'rockets'));
	for (const [language, word] of [
		['ru', 'ракета'],
		['zh', '火箭'],
		['id', 'roket'],
	] as const)
		assert.ok(
			notions(language, word).some((notion) => rocket.has(notion)),
			word,
		);
});
