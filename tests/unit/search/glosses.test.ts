import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dictionary } from '../../../scripts/ingest/dictionary/dictionary.ts';
import { CONCEPT_LANGUAGES, CONCEPTS } from '../../../scripts/search-index/concepts.ts';
import { hiddenForms } from '../../../scripts/search-index/hidden.ts';
import type { SearchRecord } from '../../../scripts/search-index/types.ts';
import { searchRecord } from '../../search-record.ts';

const list = (words: Record<string, string[]>) => (folded: string) => words[folded];
const dictionary: Dictionary = new Map([
	['de', list({ brucke: ['bridge'], hafen: ['harbour', 'port'] })],
	['nl', list({ brug: ['bridge'], haven: ['harbour'] })],
]);
const record = (language: string, title: string) =>
	searchRecord({
		url: `/articles/${language}/`,
		language,
		title,
		passages: [],
		story: language,
	});
const records = [record('de', 'Brücke gesperrt'), record('nl', 'Brug dicht'), record('en', 'Bridge closed')];
const settings = { glossary: [], languages: ['en' as const] };

const wordsBy = (forms: readonly { via: string; words: readonly string[] }[], via: string) =>
	forms.filter((form) => form.via === via).flatMap(({ words }) => words);

test('a word is found by its English and, through it, by the words of the other languages', () => {
	const forms = hiddenForms(records, settings, dictionary);
	assert.deepEqual(new Set(wordsBy(forms(records[0] as SearchRecord), 'brücke')), new Set(['bridge', 'brug']));
	assert.deepEqual(new Set(wordsBy(forms(records[1] as SearchRecord), 'brug')), new Set(['bridge', 'brücke']));
	assert.deepEqual(new Set(wordsBy(forms(records[2] as SearchRecord), 'bridge')), new Set(['brücke', 'brug']));
});

test('without a dictionary the table of concepts translates what it knows, into the languages that are asked in', () => {
	const forms = hiddenForms([record('de', 'Handelskriege und Erdbeben im Dorf Xyzheim'), record('nl', 'Krant')], settings);
	const told = forms(record('de', 'Handelskriege und Erdbeben im Dorf Xyzheim'));
	assert.deepEqual(wordsBy(told, 'erdbeben'), ['earthquake', 'quake', 'aardbeving']);
	assert.deepEqual(wordsBy(told, 'handelskriege').slice(0, 3), ['trade', 'war', 'handelsoorlog']);
	assert.deepEqual(wordsBy(told, 'xyzheim'), []);
	assert.deepEqual(hiddenForms([record('ja', '地震')], settings)(record('ja', '地震')), []);
});

test('what parallel sentences taught translates more: the likeliest word of each language, the collection’s own form of it first', () => {
	const teachers = [record('de', 'Lehrer danken'), record('en', 'A teacher waits'), record('nl', 'Krant')];
	const told = hiddenForms(teachers, settings)(teachers[0] as SearchRecord);
	assert.ok(wordsBy(told, 'lehrer').includes('teacher'), JSON.stringify(told));
	const scuola = hiddenForms([record('it', 'Scuola chiusa')], { glossary: [], languages: ['en', 'de'] })(record('it', 'Scuola chiusa'));
	assert.ok(
		['school', 'schule'].every((word) => wordsBy(scuola, 'scuola').includes(word)),
		JSON.stringify(scuola),
	);
});

test('a language of few records is not translated into, unless the interface speaks it', () => {
	const many = [...Array.from({ length: 30 }, () => record('de', 'Die Schule wartet')), record('pt', 'A escola espera')];
	assert.ok(!wordsBy(hiddenForms(many, settings)(many[0] as SearchRecord), 'schule').includes('escola'));
	assert.ok(wordsBy(hiddenForms(many.slice(-5), settings)(many[0] as SearchRecord), 'schule').includes('escola'));
});

test('every row of the table has words in every language, and no row stands twice', () => {
	for (const row of CONCEPTS) {
		assert.equal(row.length, CONCEPT_LANGUAGES.length, row.join(' | '));
		for (const cell of row) assert.ok(cell.length > 0 && cell.every((word) => word.trim() === word && word !== ''), row.join(' | '));
	}
	assert.equal(new Set(CONCEPTS.map((row) => row.join('|'))).size, CONCEPTS.length);
});
