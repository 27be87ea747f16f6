import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const clean = join(import.meta.dirname, '../../../../scripts/ingest/clean');
const passes = readdirSync(join(clean, 'passes')).map((file) => file.replace(/\.ts$/, ''));

test('every pass stands in the list of passes and has a test of its own', () => {
	const list = readFileSync(join(clean, 'passes.ts'), 'utf8');
	const tests = readdirSync(import.meta.dirname);
	assert.deepEqual(
		passes.filter((name) => !list.includes(`./passes/${name}.ts`)),
		[],
	);
	assert.deepEqual(
		passes.filter((name) => !tests.includes(`${name}.test.ts`)),
		[],
	);
});
