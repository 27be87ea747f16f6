/**
 * Files of the published site that need not be made again. Of each is known the digest of what it was made from, and its size and time as the build left
 * it: a file that somebody changed since is made anew. It is linked into the new site, or copied where the disk allows no links.
 */
import { copyFileSync, linkSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { makeFolder } from './make-folder.ts';
import { isSameFile } from './spare.ts';

/** Digest of what it was made from, size in bytes, time of the last change in ms. */
const stateSchema = z.tuple([z.string(), z.number(), z.number()]);
const keptSchema = z.object({ program: z.string(), files: z.array(z.tuple([z.string(), stateSchema])) });
type State = Readonly<z.infer<typeof stateSchema>>;
export type Kept = ReadonlyMap<string, State>;

const NONE: Kept = new Map();

/** What `program` left; nothing of another program. */
export function readKept(file: string, program: string): Kept {
	const kept = keptJson(file, keptSchema);
	return kept?.program === program ? new Map(kept.files) : NONE;
}

/** `keys`: of each file of `site` the digest of what it was made from. */
export function writeKept(file: string, program: string, site: string, keys: ReadonlyMap<string, string>): void {
	const files = [...keys].map(([path, key]): [string, State] => {
		const { size, mtimeMs } = statSync(join(site, path));
		return [path, [key, size, mtimeMs]];
	});
	keepJson(file, { program, files });
}

/** Puts the published file into the new site where it is what `key` gives. False: it must be made. */
export function takeKept(kept: Kept, path: string, key: string, published: string, fresh: string): boolean {
	const state = kept.get(path);
	if (state === undefined || state[0] !== key) return false;
	const from = join(published, path);
	const now = statSync(from, { throwIfNoEntry: false });
	if (now === undefined || now.size !== state[1] || now.mtimeMs !== state[2]) return false;
	const to = join(fresh, path);
	if (isSameFile(from, to)) return true;
	rmSync(to, { force: true });
	makeFolder(dirname(to));
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
	return true;
}
