import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
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
