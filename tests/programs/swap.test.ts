import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mendSwap, swapIn } from '../../scripts/build/swap.ts';
import { takeLock } from '../../scripts/command/folder-lock.ts';
import { randomFrom } from '../../scripts/permalinks/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-swap-'));
after(() => rmSync(folder, { recursive: true }));
const page = (dist: string, text: string) => {
	mkdirSync(dist, { recursive: true });
	for (let n = 0; n < 5; n += 1) writeFileSync(join(dist, `${n}.html`), text);
};
const texts = (dist: string) => Array.from({ length: 5 }, (_, n) => readFileSync(join(dist, `${n}.html`), 'utf8'));

test('forty kills at random moments of the swap leave the old site or the new one, whole', { timeout: 120_000 }, async () => {
	const random = randomFrom(40);
	const module = new URL('../../scripts/build/swap.ts', import.meta.url).href;
	const seen = new Set<string>();
	for (let kill = 0; kill < 40; kill += 1) {
		const [target, fresh] = [join(folder, `site-${kill}`), join(folder, `fresh-${kill}`)];
		page(target, 'old');
		page(fresh, 'new');
		const code = `import { swapIn } from ${JSON.stringify(module)}; console.log('go'); await swapIn(${JSON.stringify(fresh)}, ${JSON.stringify(target)});`;
		const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
		const ended = new Promise((resolve) => child.on('close', resolve));
		await new Promise((resolve) => child.stdout.once('data', resolve));
		const wait = random.upTo(3000) / 1000;
		const begun = performance.now();
		while (performance.now() - begun < wait);
		child.kill('SIGKILL');
		await ended;
		await mendSwap(target);
		const [first = '', ...others] = texts(target);
		seen.add(first);
		assert.ok(['old', 'new'].includes(first) && others.every((text) => text === first), `kill ${kill + 1}`);
		assert.ok(!existsSync(`${target}-old`) && !existsSync(`${target}-next`));
	}
	assert.ok(seen.size > 0);
});

test('a kill between the two renames: the next start puts the old site back', async () => {
	const target = join(folder, 'between');
	page(`${target}-old`, 'old');
	page(`${target}-next`, 'new');
	await mendSwap(target);
	assert.deepEqual(new Set(texts(target)), new Set(['old']));
	page(join(folder, 'fresh'), 'new');
	await swapIn(join(folder, 'fresh'), target);
	assert.deepEqual(new Set(texts(target)), new Set(['new']));
});

test('a lock names its owner; that of a process that is gone is taken over', () => {
	const target = join(folder, 'locked');
	const lock = takeLock(target);
	assert.throws(() => takeLock(target), new RegExp(`is being built by process ${process.pid} on .* Wait for it or end it`));
	lock.release();
	assert.ok(!existsSync(`${target}.lock`));
	const gone = { process: 2 ** 22 + 1, host: readHost(), started: '2024-01-01T00:00:00Z' };
	writeFileSync(`${target}.lock`, JSON.stringify(gone));
	takeLock(target).release();
	assert.ok(!existsSync(`${target}.lock`));
});

/** The name under which this machine writes its locks. */
function readHost(): string {
	const probe = takeLock(join(folder, 'probe'));
	const { host } = JSON.parse(readFileSync(join(folder, 'probe.lock'), 'utf8')) as { host: string };
	probe.release();
	return host;
}
