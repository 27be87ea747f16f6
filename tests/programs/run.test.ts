import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const MODULE = new URL('../../scripts/command/run.ts', import.meta.url).href;

const isThere = (id: number) => {
	try {
		return process.kill(id, 0);
	} catch {
		return false;
	}
};

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
	test(`what a program started ends with it: ${signal}`, { timeout: 60_000 }, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'storyfold-run-'));
		const started = join(folder, 'started.mjs');
		writeFileSync(started, 'console.log(process.pid); setInterval(() => {}, 1000);');
		const code = `import { runNode } from ${JSON.stringify(MODULE)}; await runNode(${JSON.stringify(started)});`;
		const parent = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] });
		const child = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
		assert.ok(isThere(child));
		parent.kill(signal);
		while (isThere(child)) await new Promise((resolve) => setTimeout(resolve, 50));
		rmSync(folder, { recursive: true });
	});
}
