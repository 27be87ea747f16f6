import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenForms } from '../../../scripts/search-index/hidden.ts';
import type { SearchRecord } from '../../../scripts/search-index/types.ts';
import { searchRecord } from '../../search-record.ts';

const record = (language: string, text: string, title = 'x') =>
	searchRecord({
		url: '/articles/x/',
		language,
		title,
		passages: [{ id: 's1', text }],
		story: 's',
	});
const config = {
	languages: ['en'] as ('en' | 'de' | 'nl' | 'fr')[],
	glossary: [{ id: 'liege', kind: 'place' as const, names: { de: ['Lüttich'], fr: ['Liège'], nl: ['Luik'] } }],
};

test('a name of the glossary is found under its names in other languages', () => {
	const records = [record('de', 'Am Platz in Lüttich.'), record('nl', 'Het plein van Luik.')];
	const formsOf = hiddenForms(records, config);
	const by = (record: SearchRecord, name: string) => formsOf(record).filter(({ via }) => via === name);
	assert.deepEqual(by(records[0] as SearchRecord, 'Lüttich'), [{ via: 'Lüttich', words: ['Liège', 'Luik'] }]);
	assert.deepEqual(by(records[1] as SearchRecord, 'Luik'), [{ via: 'Luik', words: ['Liège', 'Lüttich'] }]);
});

test('a spelling that stands in the text is not hidden in it once more', () => {
	const records = [record('de', 'Lüttich heißt auf Niederländisch Luik.')];
	assert.deepEqual(hiddenForms(records, config)(records[0] as SearchRecord), [{ via: 'Lüttich', words: ['Liège'] }]);
});

test('countries are found under their names in the languages of the collection and of the interface', () => {
	const records = [record('de', 'Die Regierung der Niederlande schweigt.'), record('fr', 'rien')];
	const [form] = hiddenForms(records, config)(records[0] as SearchRecord);
	assert.equal(form?.via, 'Niederlande');
	assert.ok(form?.words.includes('Pays-Bas') && form.words.includes('Netherlands'));
});

test('names that articles share are joined by their key', () => {
	const a = { ...record('en', 'Kyiv is quiet.'), names: [{ key: 'q1', name: 'Kyiv' }] };
	const b = { ...record('nl', 'Het is stil in Kiev.'), names: [{ key: 'q1', name: 'Kiev' }] };
	assert.deepEqual(hiddenForms([a, b], config)(a), [{ via: 'Kyiv', words: ['Kiev'] }]);
});

test('letters that nobody can type elsewhere get a plain form', () => {
	const a = record('pl', 'Prezydent w Łodzi.');
	assert.ok(hiddenForms([a], config)(a).some(({ via, words }) => via === 'łodzi' && words.includes('lodzi')));
});
