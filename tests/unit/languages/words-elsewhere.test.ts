/** Words of a language stand in its file and nowhere else: a language that is added has all of them there. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { alternativesOf, anyPhrase, byTag, languages } from '../../../scripts/ingest/languages/languages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STAGES = '{clean,describe,group,summarise,emit,ledger,document,text}';
/** Rows of names of outlets and of words that are data of their own (docs/decisions/0040-structure.md). */
const TABLES = /outlet-table|lexicon-table|alphabets|function-words|name-words|currency-units|negations|stop-word-language/;

/** A literal with two alternatives or more: words between bars, in brackets or not. */
const LISTS = /(?:[\p{L}\p{M}'’ ]+\|)+[\p{L}\p{M}'’ ]+/gu;
const ACCENTED = /[à-öø-ÿąćęłńśźżœ]/u;
const TAGS = new Set(languages.map(({ tag }) => tag));
/** Short words that each language has: `by`, `von`, `par`; the articles; `and`. Those that are tags of languages, too, say nothing. */
const SMALL = byTag(({ bylines, sentences }) => {
	const words = `${bylines.before} ${sentences.definite} ${bylines.and}`.split(/[ |]/);
	return new Set(words.filter((word) => word.length > 1 && !TAGS.has(word)));
});

/** Whether a list of alternatives has an accented word, or small words of three languages. */
const isOfLanguages = (list: string): boolean => {
	const words = list.split('|').map((word) => word.trim());
	const tags = Object.entries(SMALL).filter(([, small]) => words.some((word) => small.has(word)));
	return words.some((word) => ACCENTED.test(word)) || (words.length > 2 && tags.length > 2);
};

test('a list of words of several languages is known by its accents and by its small words', () => {
	assert.ok(isOfLanguages('by|von|par'));
	assert.ok(isOfLanguages('press|prensa|presă|noticías'));
	assert.ok(!isOfLanguages('facebook|twitter|mastodon'));
});

test('outside `languages/` no pattern lists words of languages', () => {
	const files = globSync(`scripts/ingest/${STAGES}/**/*.ts`, { cwd: ROOT }).filter((file) => !TABLES.test(file));
	assert.ok(files.length > 150);
	const found = files.flatMap((file) =>
		readFileSync(join(ROOT, file), 'utf8')
			.split('\n')
			.flatMap((line, i) =>
				/^\s*(?:\*|\/\*\*|\/\/)/.test(line)
					? []
					: (line.match(LISTS) ?? []).filter(isOfLanguages).map((list) => `${file}:${i + 1}: ${list}`),
			),
	);
	assert.deepEqual(found, []);
});

test('a list is parted at its own bars, and a phrase that languages share stands in a pattern once', () => {
	assert.deepEqual(alternativesOf('a (?:b|c)|d[|]e|f\\|g|'), ['a (?:b|c)', 'd[|]e', 'f\\|g']);
	const shared = alternativesOf(anyPhrase(({ bylines }) => bylines.before, 'por|skrevet av'));
	assert.ok(languages.filter(({ bylines }) => bylines.before === 'por').length > 1);
	assert.equal(shared.filter((word) => word === 'por').length, 1);
	assert.equal(shared.at(-1), 'skrevet av');
});
