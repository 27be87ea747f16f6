import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOutFolder, checkReplaceable } from '../../../scripts/command/out-folder.ts';

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

test('a build replaces a new folder, an empty one or a site, and nothing else, with the folders that it needs beside it', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-out-'));
	const out = join(folder, 'site');
	const put = (path: string) => writeFileSync(join(folder, path), '');
	assert.doesNotThrow(() => checkReplaceable(out));
	mkdirSync(out);
	assert.doesNotThrow(() => checkReplaceable(out));
	put('site/thesis.docx');
	assert.throws(() => checkReplaceable(out), /site holds other things than a built site \(thesis\.docx …\), .*: name an empty folder/);
	for (const name of ['offline.json', 'permalinks.jsonl', 'sw.js', '404.html', '.nojekyll']) put(`site/${name}`);
	assert.doesNotThrow(() => checkReplaceable(out));
	mkdirSync(join(folder, 'site/.git'));
	assert.throws(() => checkReplaceable(out), /site holds \.git, .*: move it/);
	rmSync(join(folder, 'site/.git'), { recursive: true });
	mkdirSync(join(folder, 'site-old'));
	assert.doesNotThrow(() => checkReplaceable(out));
	put('site-old/letters.txt');
	assert.throws(() => checkReplaceable(out), /site-old holds other things than a build/);
	rmSync(folder, { recursive: true });
});
