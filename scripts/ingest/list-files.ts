/** The files below a folder. By itself, so that a command that lists files does not load what reads seeds. */
import { type Dirent, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Paths of all files below a folder, with `/`, sorted by code unit; empty where the folder is missing. */
export async function listFiles(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return pathsOf(
		folder,
		entries.filter((entry) => entry.isFile()),
	);
}

/** Their paths below `folder`. */
export const pathsOf = (folder: string, entries: readonly Dirent[]) =>
	entries.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/')).sort(byCodeUnit);
