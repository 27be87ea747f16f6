/** A system lets a program have a few hundred files open at a time; a site has thousands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const MOST = 120;

function withFewFiles(script: string): string {
	const call = `ulimit -n ${MOST} && exec "$0" --input-type=module-typescript -e "$1"`;
	const { stderr, status } = spawnSync('sh', ['-c', call, process.execPath, script], { encoding: 'utf8' });
	return status === 0 ? '' : stderr;
}

test('a site and its content are read and written with few files open', { skip: process.platform === 'win32' && 'no ulimit' }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-files-'));
	for (const part of ['articles', 'stories', 'audit']) {
		mkdirSync(join(folder, part));
		for (let i = 0; i < MOST * 3; i++) writeFileSync(join(folder, part, `${i}.html`), `${part} ${i}`);
	}
	const at = (file: string) => JSON.stringify(resolve(file));
	try {
		assert.equal(
			withFewFiles(`import { readContent } from ${at('scripts/ingest/files.ts')}; await readContent(${JSON.stringify(folder)});`),
			'',
		);
		assert.equal(
			withFewFiles(`import { addServiceWorker } from ${at('scripts/offline/service-worker.ts')};
				await addServiceWorker({ dist: ${JSON.stringify(folder)}, config: { base: '/', offline: { precacheBytes: 1 } }, release: null });`),
			'',
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
