/** The steps of `npm test` that are more than one command. */
import { readFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import config from '../../storyfold.config.ts';
import { ensureBrowser } from '../command/browser.ts';
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

/** Least share of branches, in percent, that the unit and golden tests run, by stage. They only rise; the aim is 90 for each. */
const LEAST_BRANCHES = { read: 89, clean: 90, describe: 90, emit: 90, ledger: 90 } as const;
const MEASURED = Object.keys(LEAST_BRANCHES);

/** Branches that the tests ran, by stage, out of an LCOV file (`SF`, `BRF`, `BRH`). */
function branchCoverage(lcov: string): { readonly stage: string; readonly percent: number }[] {
	return MEASURED.map((stage) => {
		const records = lcov.split('end_of_record').filter((record) => record.includes(`scripts/ingest/${stage}/`));
		const sum = (key: string) =>
			records.reduce((total, record) => total + Number(new RegExp(`^${key}:(\\d+)$`, 'm').exec(record)?.[1] ?? 0), 0);
		return { stage, percent: (100 * sum('BRH')) / (sum('BRF') || 1) };
	});
}

/** Names and reasons of the tests that a TAP file says were skipped. */
const skippedTests = (tap: string): string[] =>
	[...tap.matchAll(/^\s*ok \d+ - (.*?) # SKIP ?(.*)$/gm)].map(([, name = '', reason = '']) => `${name}: ${reason || 'no reason given'}`);

/** Node's runner: the counts are read from its TAP output; a file that does not load counts as one failure. */
export const unitTests = (folder: string) => async (output: number) => {
	const tap = join(folder, 'unit.tap');
	const lcov = join(folder, 'unit.lcov');
	const args = [
		'--test',
		// Node would leave one core to itself: when the other lane has ended, half of a machine with two.
		`--test-concurrency=${availableParallelism()}`,
		'--experimental-test-coverage',
		...MEASURED.map((stage) => `--test-coverage-include=scripts/ingest/${stage}/**/*.ts`),
		'--test-reporter=dot',
		'--test-reporter-destination=stdout',
		'--test-reporter=tap',
		`--test-reporter-destination=${tap}`,
		'--test-reporter=lcov',
		`--test-reporter-destination=${lcov}`,
	];
	const code = await run(process.execPath, [...args, 'tests/unit/**/*.test.ts', 'tests/golden/*.test.ts'], {}, output);
	const text = readFileSync(tap, 'utf8');
	const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
	const failed = count('fail') + count('cancelled');
	if (failed > 0) writeSync(output, `${[...text.matchAll(/^\s*not ok \d+ - .*$/gm)].map(([line]) => line.trim()).join('\n')}\n`);
	const short = branchCoverage(readFileSync(lcov, 'utf8')).map(({ stage, percent }) => {
		const floor = LEAST_BRANCHES[stage as keyof typeof LEAST_BRANCHES];
		writeSync(output, `branches of ${`${stage}/`.padEnd(10)} ${percent.toFixed(1)} % covered (at least ${floor})\n`);
		return percent < floor;
	});
	return {
		passed: count('pass') + short.filter((is) => !is).length,
		failed: Math.max(failed, code === 0 ? 0 : 1) + short.filter(Boolean).length,
		skipped: skippedTests(text),
	};
};

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

type Suite = {
	readonly suites?: readonly Suite[];
	readonly specs?: readonly {
		readonly title: string;
		readonly tests: readonly {
			readonly status: string;
			readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
		}[];
	}[];
};
type PlaywrightReport = { readonly stats: { expected: number; unexpected: number; flaky: number }; readonly suites: readonly Suite[] };

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
	const { stats, suites } = JSON.parse(readFileSync(report, 'utf8')) as PlaywrightReport;
	// A busy machine may take too long for one test. Repeated once it must pass, and the end of the list names it.
	return {
		passed: stats.expected + stats.flaky,
		failed: Math.max(stats.unexpected, code === 0 ? 0 : 1),
		skipped: suites.flatMap(remarks),
	};
}
