/** What a site consists of. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type SiteSize = { readonly html: number; readonly files: number; readonly bytes: number };

/** Files of HTML, all files and their bytes (as they are, not as a disk rounds them) below a folder. */
export function siteSize(folder: string): SiteSize {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return {
		html: files.filter(({ name }) => name.endsWith('.html')).length,
		files: files.length,
		bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
	};
}

/** Whether a page of the site has the word. */
export const holdsWord = (folder: string, word: string): boolean =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).some(
		(entry) => entry.isFile() && entry.name.endsWith('.html') && readFileSync(join(entry.parentPath, entry.name)).includes(word),
	);
