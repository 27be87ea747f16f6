import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dictionary } from '../../../scripts/ingest/dictionary/dictionary.ts';
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

test('a word is found by its English and, through it, by the words of the other languages', () => {
	const forms = hiddenForms(records, settings, dictionary);
	assert.deepEqual(forms(records[0] as SearchRecord), [{ via: 'brücke', words: ['bridge', 'brug'] }]);
	assert.deepEqual(forms(records[1] as SearchRecord), [{ via: 'brug', words: ['bridge', 'brücke'] }]);
	assert.deepEqual(forms(records[2] as SearchRecord), [{ via: 'bridge', words: ['brücke', 'brug'] }]);
});

test('without a dictionary nothing is translated', () => {
	for (const each of records) assert.deepEqual(hiddenForms(records, settings)(each), []);
});
