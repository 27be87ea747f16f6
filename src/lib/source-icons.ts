/** The owner's picture of an outlet, small enough to stand in a page: a file of its own would be a request more for each outlet. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' };
/** Bytes. A page of a hundred articles of that outlet says it a hundred times; compressed, once. */
const MOST_BYTES = 2048;

/** What is wrong with the file that a setting names, or null. `path`: relative to the project. */
export function iconFault(path: string): string | null {
	const kinds = Object.keys(TYPES).join(', ');
	if (TYPES[extname(path).toLowerCase()] === undefined) return `"${path}" must end in one of ${kinds}`;
	if (!existsSync(path) || !statSync(path).isFile()) return `there is no file "${path}" below the project`;
	const { size } = statSync(path);
	return size > MOST_BYTES ? `"${path}" has ${size} bytes, and may have ${MOST_BYTES}: it stands in each page that names the outlet` : null;
}

const read = new Map<string, string>();

/** The file as a `data:` address. It is an image to the browser, so that nothing in it runs. */
export function iconAddress(path: string): string {
	const known = read.get(path) ?? `data:${TYPES[extname(path).toLowerCase()] ?? ''};base64,${readFileSync(path).toString('base64')}`;
	read.set(path, known);
	return known;
}
