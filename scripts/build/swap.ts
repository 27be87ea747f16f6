/** Putting a built site in the place of the published one, so that neither a failed build nor a kill leaves half a site. */
import { existsSync, rmSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

const beside = (target: string) => ({ old: `${target}-old`, next: `${target}-next` });

/**
 * Two renames: the site is gone for no longer than the moment between them, and `mendSwap` brings it back after a kill there. `leave` does away with the
 * former one.
 */
export async function swapIn(fresh: string, target: string, leave: (old: string) => void = remove): Promise<void> {
	const { old, next } = beside(target);
	await rm(old, { recursive: true, force: true });
	// Moved beside its place first: another disk takes a copy, and the two renames stay short.
	if (fresh !== next) await move(fresh, next);
	if (existsSync(target)) await rename(target, old);
	await rename(next, target);
	leave(old);
}

/** Thousands of files: the system's own loop takes a fraction of the time that as many calls of ours do. */
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** After a kill: the site that was there before is put back where it was; what a build left half done goes. */
export async function mendSwap(target: string): Promise<void> {
	const { old, next } = beside(target);
	if (!existsSync(target) && existsSync(old)) await rename(old, target);
	await rm(old, { recursive: true, force: true });
	await rm(next, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}
