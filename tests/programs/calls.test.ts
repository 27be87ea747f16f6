/** Commands as people call them: --help says what there is and ends with 0, a wrong call is one sentence and ends with 2. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** What a call runs is not measured as coverage: writing that down costs more than most calls. */
const { NODE_V8_COVERAGE: _, ...env } = process.env;

const call = (file: string, ...args: string[]) => spawnSync(process.execPath, [file, ...args], { env, encoding: 'utf8', timeout: 60_000 });
const LIBRARIES = new Set(['browser.ts', 'call.ts', 'run.ts', 'terminal.ts']);
const commands = [
	...readdirSync('scripts')
		.filter((name) => name.endsWith('.ts') && !LIBRARIES.has(name))
		.map((name) => `scripts/${name}`),
	...['eval', 'train', 'compare', 'bench/bench', 'bench/group', 'bench/read', 'bench/search', 'eval/search'].map(
		(name) => `scripts/lab/${name}.ts`,
	),
	...['statements', 'word-translations', 'calibrate', 'train-dates', 'held-out', 'train-lines'].map(
		(name) => `scripts/lab/train/${name}.ts`,
	),
];

for (const file of commands) {
	test(`${file}: --help, and an option that there is not`, () => {
		const help = call(file, '--help');
		assert.equal(help.status, 0, help.stderr);
		assert.match(help.stdout, /npm|node /);
		const wrong = call(file, '--no-such-option');
		assert.equal(wrong.status, 2, wrong.stderr);
		assert.match(wrong.stderr, /^[^\n]*--no-such-option[^\n]*\n$/);
	});
}

test('numbers that are none, places where nothing is and arguments too many are wrong calls', () => {
	for (const [file, ...args] of [
		['scripts/lab/bench/group.ts', 'many'],
		['scripts/lab/bench/read.ts', '-1'],
		['scripts/permalinks-walk.ts', '--seeds', 'x'],
		['scripts/permalinks-walk.ts', '--seeds', '-3'],
		['scripts/permalinks-walk.ts', '--edits', '1.5'],
		['scripts/check-dist.ts', '--dist', 'nowhere'],
		['scripts/check-dist.ts', '--dist', 'docs'],
		['scripts/search-index.ts', '--dist', 'docs'],
		['scripts/verify.ts', 'docs'],
		['scripts/verify.ts', process.execPath],
		['scripts/test.ts', 'fast'],
		['scripts/lock.ts', 'now'],
		['scripts/lab/eval.ts', 'nothing'],
		['scripts/ingest.ts', '--threads', '0'],
		['scripts/lab/train/calibrate.ts'],
		['scripts/start.ts', '--port', 'x'],
		['scripts/serve.ts', '--port', '65536'],
		['scripts/serve.ts', '--dist', 'nowhere'],
		['scripts/dev.ts', '--port', 'x'],
		['scripts/build.ts', '--base', 'x'],
		['scripts/build.ts', '--dictionary', 'nowhere'],
		['scripts/build.ts', '--seeds', 'nowhere'],
		['scripts/build.ts', '--content', 'README.md'],
		['scripts/ingest.ts', '--seeds', 'README.md', '--check'],
		['scripts/ingest.ts', '--dictionary', 'nowhere'],
		['scripts/pdf.ts', '--dist', 'nowhere'],
		['scripts/package.ts', '--dist', 'nowhere'],
		['scripts/screenshots.ts', '--dist', 'nowhere'],
		['scripts/lighthouse.ts', '--dist', 'nowhere'],
		['scripts/lab/compare.ts', 'nowhere', 'elsewhere'],
		['scripts/lab/eval/search.ts', '--data', 'nowhere'],
		['scripts/lab/bench/search.ts', '--articles', '0'],
	] as const) {
		const { status, stderr } = call(file, ...args);
		assert.equal(status, 2, `${file} ${args.join(' ')}`);
		assert.match(stderr, /^[^\n]+\n$/, `${file} ${args.join(' ')}`);
	}
});

test('a folder of somebody’s own is not taken for pictures of an earlier run, a file for no folder', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-calls-'));
	try {
		const [dist, out] = [join(folder, 'dist'), join(folder, 'pictures')];
		mkdirSync(dist);
		writeFileSync(join(dist, 'index.html'), '<!doctype html><title>A site</title>');
		mkdirSync(out);
		for (const name of ['home-390-light.png', 'holiday.png']) writeFileSync(join(out, name), '');
		for (const [file, place, message] of [
			['scripts/screenshots.ts', out, /holds other things than an earlier run left \(holiday\.png …\): name an empty folder/],
			['scripts/screenshots.ts', join(dist, 'index.html'), /is a file, and --out takes a folder/],
			['scripts/pdf.ts', join(dist, 'index.html'), /is a file, and --out takes a folder/],
			['scripts/package.ts', join(dist, 'index.html'), /is a file, and --out takes a folder/],
		] as const) {
			const { status, stderr } = call(file, '--dist', dist, '--out', place);
			assert.equal(status, 2, file);
			assert.match(stderr, message);
		}
		assert.deepEqual(readdirSync(out).sort(), ['holiday.png', 'home-390-light.png']);
		assert.deepEqual(readdirSync(dist), ['index.html']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
