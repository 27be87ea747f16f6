import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { committedWeights } from '../../../scripts/ingest/clean/line-classifier.ts';
import { SOURCE_COLUMNS, type SourceWeights } from '../../../scripts/ingest/describe/source/rank.ts';
import { type Manifest, readManifest, requireColumns } from '../../../scripts/ingest/models/manifest.ts';

const manifest: Manifest = {
	version: 1,
	columns: { a: ['one', 'two', 'three'] },
	data: [],
	trained: null,
	command: 'npm run train',
	heldOut: {},
};

test('columns in their order pass; a shifted, a missing and a further one are named', () => {
	assert.doesNotThrow(() => requireColumns('m', manifest, { a: ['one', 'two', 'three'] }));
	assert.throws(() => requireColumns('m', manifest, { a: ['two', 'one', 'three'] }), /model m, a: column 0 is “two” in the code and “one”/);
	assert.throws(() => requireColumns('m', manifest, { a: ['one', 'two'] }), /column 2 is “missing” in the code and “three”/);
	assert.throws(
		() => requireColumns('m', manifest, { a: ['one', 'two', 'three', 'four'] }),
		/column 3 is “four” in the code and “missing”/,
	);
	assert.throws(() => requireColumns('m', manifest, { b: ['one'] }), /model m, b: column 0/);
});

test('the trees of the line model ask for columns that its manifest names', () => {
	const folder = join(import.meta.dirname, '../../../scripts/ingest/models/article-lines');
	const { columns } = readManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), 'manifest.json');
	const { first, second, title } = committedWeights();
	for (const [part, forest] of [
		['lines', first],
		['context', second],
		['title', title],
	] as const)
		assert.ok(Math.max(...forest.feature) < (columns[part]?.length ?? 0), part);
});

test('a manifest stands beside the weights of every model that has one, as its schema has it', () => {
	const models = join(import.meta.dirname, '../../../scripts/ingest/models');
	const named = readdirSync(models, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('manifest.json'));
	assert.ok(named.length >= 2);
	for (const file of named) readManifest(readFileSync(join(models, file), 'utf8'), file);
});

test('the weights of the source have a column for each that its manifest names, and the code fills the same', () => {
	const folder = join(import.meta.dirname, '../../../scripts/ingest/models/article-source');
	const known = readManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), 'manifest.json');
	const weights = JSON.parse(readFileSync(join(folder, 'weights.json'), 'utf8')) as SourceWeights;
	requireColumns('article-source', known, SOURCE_COLUMNS);
	assert.equal(weights.choice.length, SOURCE_COLUMNS.choice.length + 1);
	assert.equal(weights.certainty.length, SOURCE_COLUMNS.certainty.length + 1);
});
