/** A lock that keeps two builds of one site apart. It names its owner, and goes with it: a lock of a process that is gone is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'astro/zod';

const ownerSchema = z.object({ process: z.int(), host: z.string(), started: z.string() });
type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** Takes the lock of `target`; `release` gives it back. Throws an Error that names the owner and what to do where another has it. */
export function takeLock(target: string): { readonly release: () => void } {
	const file = `${target}.lock`;
	const mine: Owner = { process: process.pid, host: hostname(), started: new Date().toISOString() };
	const write = () => writeFileSync(file, `${JSON.stringify(mine)}\n`, { flag: 'wx' });
	try {
		write();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const owner = read(file);
		if (owner !== null && (owner.host !== mine.host || isAlive(owner.process)))
			throw new Error(
				`${target} is being built by process ${owner.process} on ${owner.host} since ${owner.started}. Wait for it or end it; if it is gone, delete ${file}.`,
			);
		rmSync(file, { force: true });
		write();
	}
	const release = () => {
		if (read(file)?.process === mine.process) rmSync(file, { force: true });
	};
	process.once('exit', release);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
	return { release };
}

function read(file: string): Owner | null {
	try {
		return ownerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return null;
	}
}

function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
