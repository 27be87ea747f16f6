/** The .yaml beside a seed: what is believed, and how an error names its line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeedError } from '../../../scripts/ingest/document/seed-error.ts';
import { parseCorrection } from '../../../scripts/ingest/read/correction-file.ts';

const parse = (source: string) => parseCorrection('a.yaml', source, ['economy', 'disaster']);

for (const [what, source, message] of [
	['an unknown key', 'source: X\nauthro: Y\n', /^a\.yaml, line 2: authro/],
	['a month that does not exist', 'source: X\ndate: 2022-13-04\n', /^a\.yaml, line 2: date: is not/],
	['a day that does not exist', 'date: 2022-02-30\n', /^a\.yaml, line 1: date: is not/],
	['an interval that ends before it begins', 'date: 2022-05/2022-03\n', /^a\.yaml, line 1: date: is not/],
	['a language by its name', 'language: deutsch\n', /^a\.yaml, line 1: language: is not/],
	['a list instead of keys', '- a\n- b\n', /^a\.yaml, line 1: is not/],
	['a sentence instead of keys', '\n# why\njust words\n', /^a\.yaml, line 3: is not/],
	['one line where a list is meant', 'source: X\ndrop: Advertisement\n', /^a\.yaml, line 2: drop: must be a list/],
	['a topic that is not in the list', 'title: A\ntopics:\n  - disaster\n  - nonsense\n', /^a\.yaml, line 4: nonsense is not a topic/],
	['an alias without an anchor', 'title: A\ndrop: [*a]\n', /^a\.yaml, line 2: /],
	['an anchor that holds itself', 'title: A\ndrop: &a [*a]\n', /^a\.yaml, line 2: /],
	['a quotation mark that is not closed', 'source: X\ntitle: "unclosed\n', /^a\.yaml, line \d: Missing closing "quote$/],
	['a key given twice', 'source: A\nsource: B\n', /^a\.yaml, line 2: Map keys must be unique$/],
	['nothing where a value must stand', 'title:\n', /^a\.yaml, line 1: title: /],
	['yes or no where a name is meant', 'split: perhaps\n', /^a\.yaml, line 1: split: must be true or false/],
	['a topic alone that is not in the list', 'topic: nonsense\n', /^a\.yaml, line 1: nonsense is not a topic/],
	['a language tag with a wrong sign', 'language: a_b\n', /^a\.yaml, line 1: language: is not/],
	['an address of another protocol', 'title: A\nurl: ftp://ledger.example/a\n', /^a\.yaml, line 2: url: is not a web address/],
	['a list for a key', '? [a, b]\n: c\n', /^a\.yaml, line 1: /],
	['a wrong value of a part', 'parts:\n  "#3":\n    date: 2022-13\n', /^a\.yaml, part #3, line 1: date: is not/],
	['a part that is no list of keys', 'parts:\n  "#3": [a]\n', /^a\.yaml, part #3, line 1: is not a list of keys/],
	['parts that are a text', 'title: A\nparts: some\n', /^a\.yaml, line 2: parts: /],
] as const) {
	test(`${what} is an error that names file and line`, () => {
		assert.throws(
			() => parse(source),
			(error: unknown) => {
				assert.ok(error instanceof SeedError);
				assert.match(error.message, message);
				assert.ok(error.remedy.length > 20);
				return true;
			},
		);
	});
}

test('words that YAML could read as something else stay words', () => {
	const { values, drop } = parse('title: "true"\nsource: No\nbyline: "null"\ndrop:\n  - false\n  - 2022\n');
	assert.deepEqual([values.title, values.source, values.byline, drop], ['true', 'No', 'null', ['false', '2022']]);
});

test('null, ~ and nothing say that a value is not known', () => {
	const { values } = parse('date: null\nsource: ~\nbyline:\n');
	assert.deepEqual([values.date, values.source, values.byline], [null, null, null]);
});

test('every form of a date, a language with its region, an empty file', () => {
	for (const date of ['2022-01-18', '2022-01', '2022', '2022-01~', '2024-02-29', '2021-12/2022-01'])
		assert.equal(parse(`date: ${date}`).values.date, date);
	for (const language of ['nl', 'pt-BR', 'zh-Hant', 'fil']) assert.equal(parse(`language: ${language}`).values.language, language);
	assert.deepEqual(parse('# nothing yet\n'), { file: 'a.yaml', values: {}, keep: [], drop: [], split: true });
	assert.equal(parse('split: false').split, false);
});

test('a file of comments, and a part with nothing in it, correct nothing', () => {
	assert.deepEqual(parse('# later\n'), { file: 'a.yaml', values: {}, keep: [], drop: [], split: true });
	const { parts } = parse('parts:\n  3:\n  "#4": { source: ~, topics: [economy] }\n');
	assert.deepEqual(Object.keys(parts ?? {}), ['3', '#4']);
	assert.deepEqual(parts?.['3']?.values, {});
	assert.deepEqual(parts?.['#4']?.values, { source: null, topics: ['economy'] });
});
