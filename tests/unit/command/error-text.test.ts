import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { errorText } from '../../../scripts/command/error-text.ts';

test('of a file that cannot be parsed the message says which it is and where', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-error-'));
	try {
		const file = join(folder, 'settings.ts');
		writeFileSync(file, 'export default {\n\ttitle: ,\n};\n');
		const error = await import(pathToFileURL(file).href).catch((one: unknown) => one);
		assert.match(errorText(error), /settings\.ts:2\n.*\n.*title: ,/);
	} finally {
		rmSync(folder, { recursive: true });
	}
	assert.equal(errorText(new Error('no')), 'no');
	assert.equal(errorText('text'), 'text');
});

test('what the system refuses is said with a remedy, and of what is kept that it may be deleted', () => {
	const refused = (code: string, path: string) => Object.assign(new Error(`${code}: no, open '${path}'`), { code, path });
	assert.equal(
		errorText(refused('EACCES', 'content/a.mdx')),
		'content/a.mdx: the rights or the disk forbid it. Give yourself the right to read and write it',
	);
	assert.match(errorText(refused('EACCES', '.cache/ingest/x.kept')), /write it, or delete \.cache\/$/);
	assert.match(errorText(refused('ENOSPC', 'dist-next/index.html')), /^dist-next\/index\.html: the disk is full\. Make room/);
	assert.equal(errorText(refused('EIO', 'x')), "EIO: no, open 'x'");
});

test('a full disk is that of the copy, and a limit of the size of files is none of the disk', () => {
	const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '.cache/build/a.js', dest: 'dist-next/a.js' });
	assert.match(errorText(full), /^dist-next\/a\.js: the disk is full\. Make room.*still there$/);
	assert.match(
		errorText(Object.assign(new Error('EFBIG'), { code: 'EFBIG', path: 'content/a.mdx' })),
		/^content\/a\.mdx: the system allows no file of this size/,
	);
});
