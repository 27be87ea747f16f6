/** The ingest of `npm run dev` stays from change to change, and makes way for another where the program is no longer what it was started with. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const TEXT = `The ferry stays in port

Selwick Gazette, 3 March 2024

The ferry to Norrvik stays in port until the end of the month, the council of Selwick said on Monday. Its engine is to be taken out and looked at.`;

/** Asks four times: at first, after a change of the seed, with nothing changed, after a change of the settings. Prints what each run gave and who did it. */
const DRIVER = `
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stayingIngest } from './scripts/dev/ingest-again.ts';
const ask = stayingIngest();
const children = () => readFileSync('/proc/self/task/' + process.pid + '/children', 'utf8').trim();
const told = () => readdirSync('content/articles').map((file) => readFileSync('content/articles/' + file, 'utf8')).join('').includes('gearbox');
const results = [];
const run = async () => results.push({ code: await ask(), by: children(), told: told() });
await run();
writeFileSync('seeds/ferry.txt', readFileSync('seeds/ferry.txt', 'utf8').replace('engine', 'gearbox'));
await run();
await run();
appendFileSync('storyfold.config.ts', '// Another one.\\n');
await run();
console.log('RESULTS ' + JSON.stringify(results));
process.exit(0);
`;

test('one process ingests change after change, until the program is another', {
	skip: process.platform !== 'linux' && 'needs /proc',
}, () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-staying-'));
	try {
		for (const part of ['scripts', 'src', 'storyfold.config.ts', 'package.json', 'tsconfig.json'])
			cpSync(part, join(folder, part), { recursive: true });
		symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
		mkdirSync(join(folder, 'seeds'));
		writeFileSync(join(folder, 'seeds/ferry.txt'), TEXT);
		writeFileSync(join(folder, 'driver.ts'), DRIVER);
		const { stdout, stderr } = spawnSync(process.execPath, ['driver.ts'], { cwd: folder, encoding: 'utf8' });
		const line = stdout.split('\n').find((one) => one.startsWith('RESULTS '));
		const results = JSON.parse(line?.slice(8) ?? assert.fail(stderr)) as { code: number; by: string; told: boolean }[];
		assert.deepEqual(
			results.map(({ code, told }) => [code, told]),
			[
				[0, false],
				[0, true],
				[0, true],
				[0, true],
			],
		);
		const [first, second, third, fourth] = results.map(({ by }) => by);
		assert.match(first ?? '', /^\d+$/);
		assert.deepEqual([second, third], [first, first]);
		assert.notEqual(fourth, first);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
