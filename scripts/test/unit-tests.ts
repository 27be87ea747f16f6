/**
 * The tests that Node's own runner runs. Those of functions share one process, so that the program is loaded and compiled once; those that start programs or threads,
 * or watch how the time of some work grows, have a process a file.
 */
import { readFileSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from '../command/run.ts';
import type { Count } from './lanes.ts';

/**
 * Least share of branches, in percent, that the tests of functions run, by stage, without the evaluation texts: those are not on a user's machine, and with them it is
 * up to one more. They only rise; the aim is 90 for each.
 */
const LEAST_BRANCHES = { read: 90, clean: 91, describe: 93, emit: 96, ledger: 93 } as const;
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

/** Counts are read from the TAP output; a file that does not load counts as one failure. */
async function runTests(tap: string, args: readonly string[], output: number): Promise<Count> {
	const reporters = [
		'--test-reporter=dot',
		'--test-reporter-destination=stdout',
		'--test-reporter=tap',
		`--test-reporter-destination=${tap}`,
	];
	const code = await run(process.execPath, ['--test', ...reporters, ...args], {}, output);
	const text = readFileSync(tap, 'utf8');
	const count = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
	const failed = count('fail') + count('cancelled');
	if (failed > 0) writeSync(output, `${[...text.matchAll(/^\s*not ok \d+ - .*$/gm)].map(([line]) => line.trim()).join('\n')}\n`);
	return { passed: count('pass'), failed: Math.max(failed, code === 0 ? 0 : 1), skipped: skippedTests(text) };
}

/** Tests of functions, and golden cases, with the branches that they run. */
export const unitTests = (folder: string) => async (output: number) => {
	const lcov = join(folder, 'unit.lcov');
	const measured = MEASURED.map((stage) => `--test-coverage-include=scripts/ingest/${stage}/**/*.ts`);
	const coverage = ['--experimental-test-coverage', ...measured, '--test-reporter=lcov', `--test-reporter-destination=${lcov}`];
	const files = ['tests/unit/**/*.test.ts', 'tests/golden/*.test.ts'];
	const {
		passed,
		failed,
		skipped = [],
	} = await runTests(join(folder, 'unit.tap'), ['--test-isolation=none', ...coverage, ...files], output);
	const short = branchCoverage(readFileSync(lcov, 'utf8')).map(({ stage, percent }) => {
		const floor = LEAST_BRANCHES[stage as keyof typeof LEAST_BRANCHES];
		writeSync(output, `branches of ${`${stage}/`.padEnd(10)} ${percent.toFixed(1)} % covered (at least ${floor})\n`);
		return percent < floor;
	});
	return { passed: passed + short.filter((is) => !is).length, failed: failed + short.filter(Boolean).length, skipped };
};

/** Tests of growth, and those that start programs as a person would. Node would leave one core to itself: when the other lane has ended, half of a machine with two. */
export const programTests = (folder: string) => (output: number) =>
	runTests(join(folder, 'programs.tap'), [`--test-concurrency=${availableParallelism()}`, 'tests/{growth,programs}/*.test.ts'], output);
