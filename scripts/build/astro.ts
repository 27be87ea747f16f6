/** `astro build` as one stage: its lines are counted, and shown only where it fails. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Lines that are kept to be shown. */
const KEPT = 30;
/** What the bundler says of every story, which is no fault. */
const NOISE = /MODULE_LEVEL_DIRECTIVE|[\u2500-\u257f]|^\s*$/;

/** Resolves to the number of pages. Rejects with what Astro said last where it fails. `step` hears how many pages are made. */
export function runAstro(env: Readonly<Record<string, string>>, step: (pages: number) => void): Promise<number> {
	const child = spawn('astro', ['build'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	const said: string[] = [];
	let pages = 0;
	const hear = (line: string) => {
		if (/[├└]─ /.test(line)) step(++pages);
		else if (!NOISE.test(line)) said.push(line);
		if (said.length > KEPT) said.shift();
	};
	createInterface(child.stdout).on('line', hear);
	createInterface(child.stderr).on('line', hear);
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => (code === 0 ? resolve(pages) : reject(new Error(`the pages could not be made:\n${said.join('\n')}`))));
	});
}
