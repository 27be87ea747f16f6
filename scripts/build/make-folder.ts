/** Folders of the new site, each asked for once: nearly every one holds several files. */
import { mkdirSync } from 'node:fs';

const made = new Set<string>();

/** Makes a folder and those above it. It must not be deleted while the program runs. */
export function makeFolder(folder: string): void {
	if (made.has(folder)) return;
	mkdirSync(folder, { recursive: true });
	made.add(folder);
}
