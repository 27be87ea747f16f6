/** The files below a folder. By itself, so that a command that lists files does not load what reads seeds. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
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

/** The same with links among them, and folders that cannot be opened: reading one says whether it leads to a file, or why it cannot be read. */
export async function listFilesAndLinks(folder: string): Promise<string[]> {
	return pathsOf(folder, existsSync(folder) ? filesAndLinks(folder) : []);
}

function filesAndLinks(folder: string): Dirent[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (!entry.isDirectory()) return entry.isFile() || entry.isSymbolicLink() ? [entry] : [];
		try {
			return filesAndLinks(join(folder, entry.name));
		} catch {
			return [entry];
		}
	});
}

/** Their paths below `folder`. */
function pathsOf(folder: string, entries: readonly Dirent[]): string[] {
	const { length } = join(folder, '/');
	return entries.map((entry) => withSlashes(join(entry.parentPath, entry.name).slice(length))).sort(byCodeUnit);
}

/** Elsewhere than on Windows a backslash is a character of a name. */
const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
