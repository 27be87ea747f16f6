/** A lock that keeps two programs that write one folder apart. It names its owner, and goes with it: a lock of a process that is gone is taken over. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'astro/zod';

const ownerSchema = z.object({ process: z.int(), host: z.string(), started: z.string(), doing: z.string().default('built') });
type Owner = Readonly<z.infer<typeof ownerSchema>>;

/** Files of the locks that this program has. */
const held = new Set<string>();
let watching = false;
/** Codes of errors: no file may be made beside the folder. */
const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Takes the lock of `target`, a folder; `release` gives it back. `doing`: what the owner does to it. Throws an Error that names the owner and what to do where another
 * has it.
 */
export function takeLock(target: string, doing = 'built'): { readonly release: () => void } {
	const file = `${resolve(target)}.lock`;
	const mine: Owner = { process: process.pid, host: hostname(), started: new Date().toISOString(), doing };
	const write = () => writeFileSync(file, `${JSON.stringify(mine)}\n`, { flag: 'wx' });
	try {
		write();
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		// The folder itself may be written to all the same; where not, that is said by what writes there.
		if (FORBIDDEN.includes(code)) return { release: () => undefined };
		if (code !== 'EEXIST') {
			// Made, and then not written to: the disk is full.
			rmSync(file, { force: true });
			throw Object.assign(error as Error, { path: file });
		}
		const owner = read(file);
		// After a crash of a machine or a container this program may have the number of the one that is gone.
		const isGone =
			owner !== null && owner.host === mine.host && (owner.process === mine.process ? !held.has(file) : !isAlive(owner.process));
		if (owner !== null && !isGone)
			throw new Error(
				`${target} is being ${owner.doing} by process ${owner.process} on ${owner.host} since ${owner.started}. Wait for it or end it; if it is gone, delete ${target}.lock.`,
			);
		rmSync(file, { force: true });
		write();
	}
	held.add(file);
	releaseAtEnd();
	return { release: () => release(file) };
}

function release(file: string): void {
	if (held.delete(file) && read(file)?.process === process.pid) rmSync(file, { force: true });
}

function releaseAtEnd(): void {
	if (watching) return;
	watching = true;
	process.once('exit', () => {
		for (const file of held) release(file);
	});
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
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
