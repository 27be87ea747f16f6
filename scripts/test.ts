/** `npm test`: every check and test. The last line counts them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { add, type Count, runLanes, type Step } from './test/lanes.ts';
import { browserTests, build, check, contentCheck, hostileSite, links, unitTests, validHtml } from './test/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-test-'));

const lanes: readonly (readonly Step[])[] = [
	[
		['format and lint (Biome)', check('biome', 'ci', '.')],
		['format (Prettier, .astro)', check('prettier', '--check', '--log-level=warn', 'src/**/*.astro')],
		['unused code (knip)', check('knip')],
		['unit and golden tests', unitTests(folder)],
	],
	[
		['types', check('astro', 'check', '--minimumFailingSeverity', 'warning', '--noSync')],
		['content/ is what seeds/ gives', contentCheck],
		['production build', build],
		['links, fragments, requests', links],
		['HTML (html-validate)', validHtml],
		['a site of hostile seeds under a base path', hostileSite(folder)],
	],
];
const LAST = 'browser tests';

if (process.argv.includes('--help')) {
	const names = [...lanes.flat().map(([name]) => name), LAST];
	console.log(`npm test   runs every check and test:\n${names.map((name) => `  ${name}`).join('\n')}`);
	process.exit(0);
}

const failed = (error: unknown): Count => {
	console.error(error instanceof Error ? error.message : error);
	return { passed: 0, failed: 1 };
};

try {
	await run('astro', ['sync']);
	const checked = await runLanes(lanes, folder);
	console.log(`\n── ${LAST}`);
	const total = add(checked, await browserTests(folder).catch(failed));
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed === 0 ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
