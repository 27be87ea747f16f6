/** Starting another program of the project as a person would see it. */
import { spawn } from 'node:child_process';

export type Environment = Readonly<Record<string, string>>;
/** Where a program's output goes: this terminal, or an open file (its descriptor). */
export type Output = 'inherit' | number;

let watching = false;

/** A signal ends this program by its own hand, so that it can end what it started (see `run`). */
function watchSignals(): void {
	if (watching) return;
	watching = true;
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)
		process.on(signal, () => process.exit(code));
}

/** Runs a command. Resolves to its exit code; a signal counts as 1. Rejects where there is no such command. */
export function run(command: string, args: readonly string[], env: Environment = {}, output: Output = 'inherit'): Promise<number> {
	watchSignals();
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
		// Whoever ends this program ends what it started; who kills it outright leaves that to what `runNode` gives along.
		const end = () => child.kill();
		process.once('exit', end);
		child.on('error', reject);
		child.on('close', (code) => {
			process.off('exit', end);
			resolve(code ?? 1);
		});
	});
}

const BEFORE = ['end-with-parent.mjs', 'say-config-fault.ts'].flatMap((file) => ['--import', new URL(file, import.meta.url).href]);

/** Runs a file of the project, or a package's program, under the Node that runs this one. It ends with this program, however that ends. */
export const runNode = (file: string, args: readonly string[] = [], env: Environment = {}, output: Output = 'inherit') =>
	run(process.execPath, [...BEFORE, file, ...args], env, output);
