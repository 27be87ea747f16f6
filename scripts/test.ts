/** `npm test`: every check and test. The last line counts them. */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf } from './command/call.ts';
import { run } from './command/run.ts';
import { add, type Count, runLanes, type Step } from './test/lanes.ts';
import { browserTests, build, check, contentCheck, hostileSite, links, validHtml } from './test/steps.ts';
import { programTests, unitTests } from './test/unit-tests.ts';

const folder = join(tmpdir(), `storyfold-test-${process.pid}`);

const lanes: readonly (readonly Step[])[] = [
	[
		['format and lint (Biome)', check('biome', 'ci', '.')],
		['format (Prettier, .astro)', check('prettier', '--check', '--log-level=warn', 'src/**/*.astro')],
		['unused code (knip)', check('knip')],
		['unit and golden tests, branches', unitTests(folder)],
	],
	[
		['types', check('astro', 'check', '--minimumFailingSeverity', 'warning', '--noSync')],
		['content/ is what seeds/ gives', contentCheck],
		['production build', build],
		['links, fragments, requests', links],
		['HTML (html-validate)', validHtml],
		['a site of hostile seeds under a base path', hostileSite(folder)],
		['tests of growth and of whole programs', programTests(folder)],
	],
];
const LAST = 'browser tests';

const names = [...lanes.flat().map(([name]) => name), LAST];
argumentsOf(
	`npm test   runs every check and test:\n${names.map((name) => `  ${name}`).join('\n')}\n\nExit codes: 0 all passed · 1 some failed · 2 the call is wrong`,
	0,
	0,
);
mkdirSync(folder);

const failed = (error: unknown): Count => {
	console.error(error instanceof Error ? error.message : error);
	return { passed: 0, failed: 1 };
};

try {
	await run('astro', ['sync']);
	const checked = await runLanes(lanes, folder);
	console.log(`\n── ${LAST}`);
	const total = add(checked, await browserTests(folder).catch(failed));
	const skipped = total.skipped ?? [];
	if (skipped.length > 0) console.log(`\n── skipped or repeated\n${skipped.map((line) => `   ${line}`).join('\n')}`);
	console.log(`\n${total.passed} passed, ${total.failed} failed, ${skipped.length} skipped or repeated`);
	process.exitCode = total.failed === 0 ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
