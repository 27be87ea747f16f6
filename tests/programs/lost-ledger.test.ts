/** The one file that must not be lost, lost: nothing of content/ is touched, and the way back is said. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../scripts/ingest/list-files.ts';

const SEEDS = ['0023_5a251fa4.txt', '0024_72114a59.txt', '0001_7be24d90.txt'];

const node = (...call: string[]) => spawnSync(process.execPath, call, { encoding: 'utf8' });

test('a ledger that is emptied, gone or has lost a line stops the ingest and the build; with it back all is as before', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-lost-'));
	const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
	const file = join(content, 'permalinks.jsonl');
	const ingest = (...more: string[]) => node('scripts/ingest.ts', '--seeds', seeds, '--out', content, '--dictionary', 'none', ...more);
	const bytes = async () => (await listFiles(content)).map((name) => [name, readFileSync(join(content, name), 'utf8')]);
	try {
		for (const name of SEEDS) cpSync(join('seeds', name), join(seeds, name));
		assert.equal(ingest().status, 0);
		assert.equal(node('scripts/release.ts', '--seeds', seeds, '--content', content).status, 0);
		const ledger = readFileSync(file, 'utf8');
		const whole = await bytes();
		const lines = ledger.trim().split('\n');
		for (const [what, text] of [
			['emptied', ''],
			['cut', `${lines.slice(0, 2).join('\n')}\n`],
			['without a line', `${lines.toSpliced(2, 1).join('\n')}\n`],
			['gone', null],
		] as const) {
			if (text === null) rmSync(file);
			else writeFileSync(file, text);
			const before = await bytes();
			for (const { status, stderr } of [ingest(), ingest('--check')]) {
				assert.equal(status, 2, what);
				assert.match(stderr, /permalinks\.jsonl.*version control, or from the published site/, what);
			}
			assert.equal(node('scripts/build.ts', '--content', content, '--out', join(folder, 'dist'), '--dictionary', 'none').status, 2, what);
			assert.deepEqual(await bytes(), before, what);
		}
		const wrong = node('scripts/build.ts', '--content', seeds, '--out', join(folder, 'dist'), '--dictionary', 'none');
		assert.match(wrong.stderr, /there is no .*permalinks\.jsonl, so .* is nothing that npm run ingest made/);
		writeFileSync(file, ledger);
		assert.equal(ingest('--check').status, 0);
		assert.deepEqual(await bytes(), whole);
		rmSync(file);
		assert.equal(ingest('--unpublished').status, 0);
		assert.match(readFileSync(file, 'utf8'), /"draft":true/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
