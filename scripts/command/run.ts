/** Starting another program of the project as a person would see it. */
import { spawn } from 'node:child_process';

export type Environment = Readonly<Record<string, string>>;
/** Where a program's output goes: this terminal, or an open file (its descriptor). */
export type Output = 'inherit' | number;

/** Runs a command. Resolves to its exit code; a signal counts as 1. Rejects where there is no such command. */
export function run(command: string, args: readonly string[], env: Environment = {}, output: Output = 'inherit'): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
		child.on('error', reject);
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Runs a TypeScript file of the project under the Node that runs this one. */
export const runNode = (file: string, args: readonly string[] = [], env: Environment = {}, output: Output = 'inherit') =>
	run(process.execPath, [file, ...args], env, output);
