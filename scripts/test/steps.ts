/** The steps of `npm test` that are more than one command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import config from '../../storyfold.config.ts';
import { ensureBrowser } from '../command/browser.ts';
import { checked } from '../command/checked-json.ts';
import { run, runNode } from '../command/run.ts';
import { serve } from '../command/static-server.ts';
import type { Count } from './lanes.ts';

/** The site under test, and a second one of hostile seeds under a base path. */
const DIST = 'dist-test';
const HOSTILE = { seeds: 'tests/fixtures/hostile', dist: 'dist-hostile', base: '/briefings/' };

const asCount = (code: number): Count => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });

/** A step of one command of a package. */
export const check =
	(command: string, ...args: string[]) =>
	async (output: number): Promise<Count> =>
		asCount(await run(command, args, {}, output));

const script =
	(file: string, ...args: string[]) =>
	async (output: number): Promise<Count> =>
		asCount(await runNode(file, args, {}, output));

export const contentCheck = script('scripts/ingest.ts', '--check');
export const build = script('scripts/build.ts', '--out', DIST);
export const links = script('scripts/check-dist.ts', '--dist', DIST);
export const validHtml = check('html-validate', '--config', 'tests/html-validate.json', `${DIST}/**/*.html`);

export const hostileSite = (folder: string) => async (output: number) => {
	const { seeds, dist, base } = HOSTILE;
	const content = join(folder, 'hostile');
	const codes = [
		await runNode('scripts/ingest.ts', ['--seeds', seeds, '--out', content], {}, output),
		await runNode('scripts/build.ts', ['--content', content, '--out', dist, '--base', base, '--draft'], {}, output),
		await runNode('scripts/check-dist.ts', ['--dist', dist, '--base', base], {}, output),
	];
	return asCount(Math.max(...codes));
};

/** What is read of Playwright's JSON report. */
const specSchema = z.object({
	title: z.string(),
	tests: z.array(
		z.object({
			status: z.string(),
			annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).optional(),
		}),
	),
});
const suiteSchema = z.object({
	specs: z.array(specSchema).optional(),
	get suites() {
		return z.array(suiteSchema).optional();
	},
});
type Suite = z.infer<typeof suiteSchema>;
const reportSchema = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
	suites: z.array(suiteSchema),
});

/** One line for each test that was skipped, and for each that passed only when it was repeated, with the reason. */
const remarks = ({ suites = [], specs = [] }: Suite): string[] => [
	...specs.flatMap(({ title, tests }) =>
		tests.flatMap(({ status, annotations = [] }) => {
			if (status === 'flaky') return `${title}: PASSED ONLY WHEN REPEATED, its first run is above`;
			if (status !== 'skipped') return [];
			return `${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given'}`;
		}),
	),
	...suites.flatMap(remarks),
];

/** Playwright's JSON report goes to a file, the readable one to the terminal. */
export async function browserTests(folder: string): Promise<Count> {
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
	const { stats, suites } = checked(readFileSync(report, 'utf8'), reportSchema, report);
	// A busy machine may take too long for one test. Repeated once it must pass, and the end of the list names it.
	return {
		passed: stats.expected + stats.flaky,
		failed: Math.max(stats.unexpected, code === 0 ? 0 : 1),
		skipped: suites.flatMap(remarks),
	};
}
