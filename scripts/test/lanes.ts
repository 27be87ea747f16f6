/** Steps run one after another in a lane; two lanes run side by side, since most checks use one core. What a step printed is shown when it ends. */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** `skipped`: the tests that did not run, each with its reason. */
export type Count = { readonly passed: number; readonly failed: number; readonly skipped?: readonly string[] };
/** A step prints into an open file (its descriptor) and says how much passed and failed. */
export type Step = readonly [name: string, run: (output: number) => Promise<Count>];

/** Runs each lane's steps in their order, all lanes at once, and adds up. `folder` takes what is printed meanwhile. */
export async function runLanes(lanes: readonly (readonly Step[])[], folder: string): Promise<Count> {
	const counts = await Promise.all(lanes.map((steps, lane) => runLane(steps, join(folder, `lane-${lane}`))));
	return counts.reduce(add);
}

async function runLane(steps: readonly Step[], path: string): Promise<Count> {
	let total: Count = { passed: 0, failed: 0 };
	for (const [index, [name, step]] of steps.entries()) {
		console.log(`   … ${name}`);
		const file = `${path}-${index}.log`;
		const output = openSync(file, 'w');
		const started = performance.now();
		const count = await step(output).catch((error: unknown): Count => {
			writeSync(output, `${error instanceof Error ? error.message : String(error)}\n`);
			return { passed: 0, failed: 1 };
		});
		closeSync(output);
		const seconds = Math.round((performance.now() - started) / 1000);
		const verdict = count.failed === 0 ? 'ok' : `${count.failed} FAILED`;
		console.log(`\n── ${name}\n${readFileSync(file, 'utf8').trimEnd()}\n   ${verdict}, ${count.passed} passed (${seconds} s)`);
		total = add(total, count);
	}
	return total;
}

export const add = (a: Count, b: Count): Count => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: [...(a.skipped ?? []), ...(b.skipped ?? [])],
});
