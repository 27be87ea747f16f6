/** `astro build` as one stage: its lines are shown only where it fails. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Lines that are kept to be shown. */
const KEPT = 30;
/** Frames and empty lines. */
const NOISE = /[\u2500-\u257f]|^\s*$/;

/** Rejects with what Astro said last where it fails. */
export function runAstro(env: Readonly<Record<string, string>>): Promise<void> {
	const child = spawn('astro', ['build'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	const said: string[] = [];
	const hear = (line: string) => {
		if (!NOISE.test(line)) said.push(line);
		if (said.length > KEPT) said.shift();
	};
	createInterface(child.stdout).on('line', hear);
	createInterface(child.stderr).on('line', hear);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the pages could not be made:\n${said.join('\n')}`))));
	});
}
