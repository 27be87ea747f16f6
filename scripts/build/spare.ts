/**
 * The site before the published one, which has most of its files under two names. The next build begins with it: what stays is there already, so that
 * thousands of folders and links are neither made nor deleted. Whoever writes into it takes away first what stands there, since that may be a file of the published site.
 */
import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes the spare site the new one. False where there is none: the new one begins as nothing. */
export function takeSpare(spare: string, fresh: string): boolean {
	if (!existsSync(spare)) return false;
	try {
		renameSync(spare, fresh);
		return true;
	} catch {
		rmSync(spare, { recursive: true, force: true });
		return false;
	}
}

/**
 * Gives files of a new site a second name in a spare one, for a build that has no former site to be kept: it waits for the index meanwhile. False where the disk has
 * no links, or is another one.
 */
export function makeSpare(spare: string, fresh: string, paths: Iterable<string>): boolean {
	rmSync(spare, { recursive: true, force: true });
	try {
		const files = [...paths];
		for (const folder of new Set(files.map((path) => dirname(path)))) mkdirSync(join(spare, folder), { recursive: true });
		for (const path of files) linkSync(join(fresh, path), join(spare, path));
		return true;
	} catch {
		rmSync(spare, { recursive: true, force: true });
		return false;
	}
}

/** Keeps a site that is published no more, where it shares files with the one that is; else deletes it. `paths`: of files that may be the same. */
export function keepSpare(old: string, spare: string, published: string, paths: Iterable<string>): void {
	rmSync(spare, { recursive: true, force: true });
	try {
		if (!existsSync(old) || !Iterator.from(paths).some((path) => isSameFile(join(old, path), join(published, path))))
			throw new Error('nothing shared');
		mkdirSync(dirname(spare), { recursive: true });
		renameSync(old, spare);
	} catch {
		// Another disk, or one without links: a whole copy of the site would be kept for nothing.
		rmSync(old, { recursive: true, force: true });
	}
}

/** Are both names of one file? */
function isSameFile(one: string, other: string): boolean {
	const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
	return a !== undefined && b !== undefined && isOneFile(a, b);
}

/** The same of what the system says of both. */
const isOneFile = (a: Stats, b: Stats): boolean => a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeMs === b.mtimeMs;

/** Deletes all files of a site that are none of its own, and folders that hold none. `besides`: a folder that is left as it is. */
export function pruneTo(site: string, files: ReadonlySet<string>, besides: string): void {
	const folders = new Set<string>();
	for (const file of files)
		for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder)) folders.add(folder);
	const prune = (folder: string) => {
		for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
			const path = folder + entry.name;
			if (path === besides) continue;
			// A link is no folder: what it leads to is not of this site.
			const isFolder = entry.isDirectory();
			if (!(isFolder ? folders : files).has(path)) rmSync(join(site, path), { recursive: true, force: true });
			else if (isFolder) prune(`${path}/`);
		}
	};
	prune('');
}
