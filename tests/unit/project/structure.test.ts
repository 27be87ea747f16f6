import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');

test('no two files of the ingest share a name', () => {
	const files = globSync('scripts/ingest/**/*.ts', { cwd: ROOT });
	assert.ok(files.length > 200);
	const byName = Map.groupBy(files, (file) => basename(file));
	assert.deepEqual(
		[...byName.values()].filter((same) => same.length > 1),
		[],
	);
});

/** Files that hold a table and nothing else: rows of words, messages of an interface, cases with what is expected of them. */
const TABLES: ReadonlySet<string> = new Set([
	'scripts/ingest/text/outlet-table.ts',
	'scripts/ingest/text/lexicon-table.ts',
	'scripts/search-index/concepts.ts',
	'src/i18n/de.ts',
	'src/i18n/en.ts',
	'src/i18n/fr.ts',
	'src/i18n/nl.ts',
	'tests/containers/cases-mail.ts',
	'tests/containers/cases-office.ts',
	// One of a language, which holds all words of it.
	...['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv'].map((tag) => `scripts/ingest/languages/${tag}.ts`),
]);
const MOST_LINES = 200;

test('no file of code has more than 200 lines', () => {
	const files = ['*', '{scripts,src,tests}/**/*'].flatMap((where) => globSync(`${where}.{ts,mjs,astro,css}`, { cwd: ROOT }));
	assert.ok(files.length > 700);
	const longer = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 > MOST_LINES);
	assert.deepEqual(longer.filter((file) => !TABLES.has(file)).sort(), []);
	assert.deepEqual(
		[...TABLES].filter((file) => !longer.includes(file)),
		[],
		'tables that are no longer long',
	);
});

test('a decision has a number of its own', () => {
	const files = globSync('docs/decisions/*.md', { cwd: ROOT }).map((file) => basename(file));
	assert.ok(files.length > 30);
	assert.equal(new Set(files.map((file) => file.slice(0, 4))).size, files.length);
});
