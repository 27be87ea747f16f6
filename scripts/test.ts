/** `npm test`: every check and test, in the order in which they are quick. The last line counts them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import config from '../storyfold.config.ts';
import { ensureBrowser } from './browser.ts';
import { run, runNode } from './run.ts';
import { serve } from './serve.ts';

type Count = { readonly passed: number; readonly failed: number };

const folder = mkdtempSync(join(tmpdir(), 'storyfold-test-'));
const DIST = 'dist-test';
/** A second site: hostile seeds under a base path. */
const HOSTILE = { seeds: 'tests/fixtures/hostile', content: join(folder, 'hostile'), dist: 'dist-hostile', base: '/briefings/' };

const asCount = (code: number): Count => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const check = async (command: string, ...args: string[]) => asCount(await run(command, args));

/** Node's runner: the counts are read from its TAP output; a file that does not load counts as one failure. */
async function unitTests(): Promise<Count> {
	const tap = join(folder, 'unit.tap');
	const args = [
		'--test',
		'--test-reporter=dot',
		'--test-reporter-destination=stdout',
		'--test-reporter=tap',
		`--test-reporter-destination=${tap}`,
	];
	const code = await run(process.execPath, [...args, 'tests/unit/**/*.test.ts', 'tests/golden/*.test.ts']);
	const text = readFileSync(tap, 'utf8');
	const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
	const failed = count('fail') + count('cancelled');
	if (failed > 0) console.error(failures(text));
	return { passed: count('pass'), failed: Math.max(failed, code === 0 ? 0 : 1) };
}

async function hostileSite(): Promise<Count> {
	const { seeds, content, dist, base } = HOSTILE;
	const codes = [
		await runNode('scripts/ingest.ts', ['--seeds', seeds, '--out', content]),
		await runNode('scripts/build.ts', ['--content', content, '--out', dist, '--base', base]),
		await runNode('scripts/check-dist.ts', ['--dist', dist, '--base', base]),
	];
	return asCount(Math.max(...codes));
}

const failures = (tap: string) => [...tap.matchAll(/^\s*not ok \d+ - .*$/gm)].map(([line]) => line.trim()).join('\n');

/** Playwright's JSON report goes to a file, the readable one to the terminal. */
async function browserTests(): Promise<Count> {
	ensureBrowser();
	const report = join(folder, 'browser.json');
	const main = await serve({ dist: DIST, base: config.base, port: 0 });
	const hostile = await serve({ dist: HOSTILE.dist, base: HOSTILE.base, port: 0 });
	const code = await run('playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=dot,json'], {
		STORYFOLD_URL: main.url,
		STORYFOLD_HOSTILE_URL: hostile.url,
		PLAYWRIGHT_JSON_OUTPUT_NAME: report,
	});
	main.close();
	hostile.close();
	const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
	const failed = stats.unexpected + stats.flaky;
	return { passed: stats.expected, failed: Math.max(failed, code === 0 ? 0 : 1) };
}

const steps: readonly (readonly [string, () => Promise<Count>])[] = [
	['format and lint (Biome)', () => check('biome', 'ci', '.')],
	['format (Prettier, .astro)', () => check('prettier', '--check', '--log-level=warn', 'src/**/*.astro')],
	['types', () => check('astro', 'check', '--minimumFailingSeverity', 'warning', '--noSync')],
	['unused code (knip)', () => check('knip')],
	['unit and golden tests', unitTests],
	['content/ is what seeds/ gives', async () => asCount(await runNode('scripts/ingest.ts', ['--check']))],
	['production build', async () => asCount(await runNode('scripts/build.ts', ['--out', DIST]))],
	['links, fragments, requests', async () => asCount(await runNode('scripts/check-dist.ts', ['--dist', DIST]))],
	['HTML (html-validate)', () => check('html-validate', '--config', 'tests/html-validate.json', `${DIST}/**/*.html`)],
	['a site of hostile seeds under a base path', hostileSite],
	['browser tests', browserTests],
];

if (process.argv.includes('--help')) {
	console.log(`npm test   runs every check and test:\n${steps.map(([name]) => `  ${name}`).join('\n')}`);
	process.exit(0);
}

const counts: Count[] = [];
await run('astro', ['sync']);
for (const [name, step] of steps) {
	console.log(`\n── ${name}`);
	const started = performance.now();
	const count = await step().catch((error: unknown): Count => {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	});
	console.log(
		`   ${count.failed === 0 ? 'ok' : `${count.failed} FAILED`}, ${count.passed} passed (${Math.round((performance.now() - started) / 1000)} s)`,
	);
	counts.push(count);
}
rmSync(folder, { recursive: true, force: true });
const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
