import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOutFolder } from '../../../scripts/command/out-folder.ts';

test('a file as --out, a folder below a file and a folder that cannot be written to are named with the remedy', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-out-'));
	writeFileSync(join(folder, 'notes.md'), 'mine');
	assert.doesNotThrow(() => checkOutFolder(folder));
	assert.doesNotThrow(() => checkOutFolder(join(folder, 'not/there/yet')));
	assert.throws(() => checkOutFolder(join(folder, 'notes.md')), /notes\.md is a file, and --out takes a folder/);
	assert.throws(() => checkOutFolder(join(folder, 'notes.md/site')), /notes\.md is a file, and --out takes a folder/);
	chmodSync(folder, 0o555);
	// The system's administrator may write anywhere.
	if (process.getuid?.() !== 0) assert.throws(() => checkOutFolder(join(folder, 'site')), /cannot be written to/);
	chmodSync(folder, 0o755);
	rmSync(folder, { recursive: true });
});
