/** The files below a folder. By itself, so that a command that lists files does not load what reads seeds. */
import { type Dirent, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from './text/compare.ts';

/** Paths of all files below a folder, with `/`, sorted by code unit; empty where the folder is missing. */
export async function listFiles(folder: string): Promise<string[]> {
	if (!existsSync(folder)) return [];
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	return pathsOf(
		folder,
		entries.filter((entry) => entry.isFile()),
	);
}

/** The same with links among them: reading one says whether it leads to a file. */
export async function listFilesAndLinks(folder: string): Promise<string[]> {
	const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : [];
	return pathsOf(
		folder,
		entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()),
	);
}

/** Their paths below `folder`. */
function pathsOf(folder: string, entries: readonly Dirent[]): string[] {
	const { length } = join(folder, '/');
	return entries.map((entry) => join(entry.parentPath, entry.name).slice(length).replaceAll('\\', '/')).sort(byCodeUnit);
}
