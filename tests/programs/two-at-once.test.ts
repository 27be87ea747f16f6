/** Two commands that write content/ at once: the second is told who is at work, and what is there stays whole. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { takeLock } from '../../scripts/command/folder-lock.ts';

const node = (...call: string[]) => spawnSync(process.execPath, call, { encoding: 'utf8' });

test('while content/ is written no other ingest and no release touches it; a look at it is free', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-two-'));
	const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
	const ingest = (...more: string[]) => node('scripts/ingest.ts', '--seeds', seeds, '--out', content, '--dictionary', 'none', ...more);
	const release = (...more: string[]) => node('scripts/release.ts', '--seeds', seeds, '--content', content, ...more);
	const ledger = () => readFileSync(join(content, 'permalinks.jsonl'), 'utf8');
	try {
		cpSync('seeds/0001_7be24d90.txt', join(seeds, 'a.txt'));
		assert.equal(ingest().status, 0);
		assert.equal(existsSync(`${content}.lock`), false);
		const draft = ledger();
		const lock = takeLock(content, 'written');
		cpSync('seeds/0023_5a251fa4.txt', join(seeds, 'b.txt'));
		for (const { status, stderr } of [ingest(), release()]) {
			assert.equal(status, 2);
			assert.match(
				stderr,
				new RegExp(`content is being written by process ${process.pid} on .* Wait for it or end it; if it is gone, delete`),
			);
		}
		assert.equal(ledger(), draft);
		assert.equal(ingest('--check').status, 1);
		lock.release();
		assert.equal(ingest().status, 0);
		writeFileSync(`${content}.lock`, JSON.stringify({ process: 2 ** 22 + 1, host: hostname(), started: '' }));
		assert.equal(release().status, 0, 'a lock of a process that is gone is taken over');
		assert.equal(existsSync(`${content}.lock`), false);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a lock that has the number of this process, which never took it, is one that was left behind', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-two-'));
	try {
		writeFileSync(join(folder, 'out.lock'), JSON.stringify({ process: process.pid, host: hostname(), started: '' }));
		takeLock(join(folder, 'out')).release();
		assert.equal(existsSync(join(folder, 'out.lock')), false);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
