/** SHA-256 of the files of a site. What is known of the last build counts for a file of the same size and time: most files are linked into the new site as they were. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Size in bytes, time of the last change in ms, base 64. */
type Known = readonly [size: number, time: number, digest: string];

/** `of`: of a path below `site`. `keep`: writes what was asked for, for the next build. `file`: where that lies; null: nothing is kept. */
export type Digests = { readonly of: (path: string) => string; readonly keep: () => void };

export function siteDigests(site: string, file: string | null): Digests {
	const known = file === null ? new Map<string, Known>() : read(file);
	const asked = new Map<string, Known>();
	return {
		of: (path) => {
			const { size, mtimeMs } = statSync(join(site, path));
			const last = known.get(path);
			const digest = last?.[0] === size && last[1] === mtimeMs ? last[2] : digestOf(join(site, path));
			asked.set(path, [size, mtimeMs, digest]);
			return digest;
		},
		keep: () => {
			if (file === null) return;
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(`${file}.new`, JSON.stringify([...asked]));
			renameSync(`${file}.new`, file);
		},
	};
}

/** Read one after the other: a system lets a program have a few hundred files open at a time. */
const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64');

function read(file: string): Map<string, Known> {
	try {
		return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, Known][]);
	} catch {
		return new Map();
	}
}
