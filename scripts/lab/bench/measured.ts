/** Runs a program and measures it with all that it starts: wall and processor time, peak memory of the whole tree of processes. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PEAK_INTERVAL, treeMemory } from './tree-memory.ts';

/** Seconds; bytes. Null: not measured on this system. */
export type Cost = { readonly wall: number; readonly processor: number | null; readonly peak: number | null };
export type Command = {
	readonly program: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly good: readonly number[];
};

/** The shell prints the processor time of what it has waited for (`times`, POSIX) to a pipe of its own. */
const TIMES = '"$@"; code=$?; times >&3; exit $code';
/** Characters of output that are shown where a command fails. */
const SHOWN = 3000;

/** Rejects with the end of the command's output where its exit code is none of `good`. */
export function measured({ program, args, cwd, env = {}, good }: Command): Promise<Cost> {
	const shell = existsSync('/bin/sh');
	const [file, all] = shell ? ['/bin/sh', ['-c', TIMES, 'sh', program, ...args]] : [program, args];
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(file, [...all], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
		let [said, times] = ['', ''];
		for (const stream of [child.stdout, child.stderr])
			stream?.on('data', (bytes: Buffer) => {
				said = (said + bytes).slice(-SHOWN);
			});
		child.stdio[3]?.on('data', (bytes: Buffer) => {
			times += bytes;
		});
		let peak: number | null = null;
		const sample = () => {
			const now = child.pid === undefined ? null : treeMemory(child.pid);
			if (now !== null) peak = Math.max(peak ?? 0, now);
		};
		const timer = setInterval(sample, PEAK_INTERVAL);
		sample();
		const end = () => child.kill();
		process.once('exit', end);
		child.on('error', (error) => {
			clearInterval(timer);
			reject(error);
		});
		child.on('close', (code) => {
			clearInterval(timer);
			process.off('exit', end);
			const wall = (performance.now() - start) / 1000;
			if (code === null || !good.includes(code)) reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`));
			else resolve({ wall, processor: shell ? childSeconds(times) : null, peak });
		});
	});
}

/** Seconds of user and system time in the second line of what `times` prints: `0m1.250s 0m0.300s`. Null where it is no such text. */
export function childSeconds(times: string): number | null {
	const [, line = ''] = times.trim().split('\n');
	const parts = [...line.matchAll(/(\d+)m([\d.,]+)s/g)].map(
		([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
	);
	return parts.length === 2 ? parts.reduce((a, b) => a + b, 0) : null;
}

/** One after the other: times add up, the peak is the highest. */
export const together = (a: Cost, b: Cost): Cost => ({
	wall: a.wall + b.wall,
	processor: a.processor === null || b.processor === null ? null : a.processor + b.processor,
	peak: a.peak === null || b.peak === null ? null : Math.max(a.peak, b.peak),
});
