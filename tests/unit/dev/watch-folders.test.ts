import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { watchFolders } from '../../../scripts/dev/watch-folders.ts';

/** Milliseconds without an event after which a change is done with, and those that a busy machine may take for the first. */
const [QUIET, PATIENCE] = [60, 5000];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('every change is seen: in place, by another file of that name, again and again, in new folders and in folders made anew', async () => {
	const root = mkdtempSync(join(tmpdir(), 'storyfold-watch-'));
	mkdirSync(join(root, 'export'));
	for (const file of ['a.txt', 'export/b.txt']) writeFileSync(join(root, file), 'one');
	let seen = 0;
	let last = 0;
	const look = watchFolders(root, () => {
		seen++;
		last = Date.now();
	});
	const write = (file: string) => writeFileSync(join(root, file), String(Math.random()));
	const replace = (file: string) => {
		writeFileSync(join(root, '.part'), String(Math.random()));
		renameSync(join(root, '.part'), join(root, file));
	};
	const remake = () => {
		rmSync(join(root, 'new'), { recursive: true });
		mkdirSync(join(root, 'new'));
	};
	const steps: readonly (readonly [string, () => void])[] = [
		...['a.txt', 'export/b.txt'].flatMap((file): [string, () => void][] => [
			[`${file} in place`, () => write(file)],
			[`${file} replaced`, () => replace(file)],
			[`${file} in place after that`, () => write(file)],
			[`${file} replaced again`, () => replace(file)],
		]),
		['a new folder', () => mkdirSync(join(root, 'new'))],
		['a file in it', () => write('new/c.txt')],
		['that file again', () => write('new/c.txt')],
		['the folder made anew', remake],
		['a file in that', () => write('new/c.txt')],
		['all of it gone', () => rmSync(root, { recursive: true })],
	];
	try {
		for (const [name, step] of steps) {
			const before = seen;
			step();
			for (const end = Date.now() + PATIENCE; seen === before && Date.now() < end; ) await pause(5);
			assert.ok(seen > before, name);
			while (Date.now() - last < QUIET) await pause(5);
			look();
		}
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
});
