import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childSeconds, measured } from '../../scripts/lab/bench/measured.ts';
import { canMeasureMemory, treeMemory } from '../../scripts/lab/bench/tree-memory.ts';

/** Holds so many megabytes until its parent lets it go. */
const hold = (megabytes: number, then: string) => `globalThis.held = Buffer.alloc(${megabytes}e6, 1); ${then}`;
const here = { program: process.execPath, cwd: '.', good: [0] };

test('peak memory holds that of a grandchild', { skip: !canMeasureMemory && 'there is no /proc' }, async () => {
	const child = `${hold(150, 'setTimeout(() => undefined, 900)')}`;
	const parent = hold(100, `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`);
	const [both, alone] = [
		await measured({ ...here, args: ['-e', parent] }),
		await measured({ ...here, args: ['-e', hold(100, 'setTimeout(() => undefined, 700)')] }),
	];
	assert.ok(both.peak !== null && alone.peak !== null);
	assert.ok(alone.peak >= 100e6 && alone.peak < 240e6, `${alone.peak}`);
	assert.ok(both.peak >= 250e6, `${both.peak}`);
});

test('processor time holds that of a child', { skip: process.platform === 'win32' && 'there is no shell with times' }, async () => {
	const busy = 'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);';
	const { processor } = await measured({
		...here,
		args: ['-e', `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`],
	});
	assert.ok(processor !== null && processor >= 0.4, String(processor));
});

test('a command that fails says what it said', async () => {
	await assert.rejects(measured({ ...here, args: ['-e', 'console.error("no disk"); process.exit(3)'] }), /ended with 3:\nno disk/);
});

test('what `times` prints is read in every form, and nothing else', () => {
	assert.equal(childSeconds('0m0.00s 0m0.00s\n1m2.500s 0m0,250s\n'), 62.75);
	assert.equal(childSeconds(''), null);
});

test('a process that has ended has no memory', () => {
	assert.equal(treeMemory(2 ** 30), null);
});
