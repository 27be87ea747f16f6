import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeShell, WORKER } from '../../../scripts/build/render/shell.ts';
import { workerCode } from '../../../scripts/offline/service-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-shell-'));
after(() => rmSync(folder, { recursive: true }));

test('the shell of a site is made once for a state of the program, and again where a file of it is not as it was made', async () => {
	const shell = join(folder, 'shell');
	let made = 0;
	const make = async () => {
		made++;
		for (const part of ['_astro', 'renderer/chunks']) mkdirSync(join(shell, part), { recursive: true });
		writeFileSync(join(shell, '_astro/menu.js'), 'open()');
		writeFileSync(join(shell, 'renderer/chunks/page.mjs'), 'export {}');
	};
	const ask = (program = 'one') => makeShell(shell, program, '/', make);
	await ask();
	await ask();
	assert.equal(made, 1);
	for (const damage of [
		() => writeFileSync(join(shell, '_astro/menu.js'), 'opem()'),
		() => rmSync(join(shell, '_astro/menu.js')),
		() => writeFileSync(join(shell, 'renderer/chunks/page.mjs'), ''),
		() => writeFileSync(join(shell, '_astro/other.js'), ''),
	]) {
		const before: number = made;
		damage();
		await ask();
		await ask();
		assert.equal(made, before + 1);
		assert.equal(readFileSync(join(shell, '_astro/menu.js'), 'utf8'), 'open()');
	}
	await ask('two');
	assert.equal(made, 6);
	// What a build adds behind the mark would have the shell made again each time.
	const code = readFileSync(join(shell, WORKER), 'utf8');
	assert.equal(await workerCode(join(shell, WORKER)), code);
	await ask('two');
	assert.equal(made, 6);
});
