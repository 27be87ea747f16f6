/** Starting another program of the project as a person would see it. */
import { spawn } from 'node:child_process';

/** Runs a command with this terminal's streams. Resolves to its exit code; a signal counts as 1. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Runs a TypeScript file of the project under the Node that runs this one. */
export const runNode = (file: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
	run(process.execPath, [file, ...args], env);
