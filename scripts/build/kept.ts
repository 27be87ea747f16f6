/**
 * Files of the published site that need not be made again. Of each is known the digest of what it was made from, and its size and time as the build left
 * it: a file that somebody changed since is made anew. It is linked into the new site, or copied where the disk allows no links.
 */
import { copyFileSync, linkSync, rmSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { makeFolder } from './make-folder.ts';

/** Digest of what it was made from, size in bytes, time of the last change in ms, SHA-256 of the file (base 64). */
const stateSchema = z.tuple([z.string(), z.number(), z.number(), z.string()]);
type State = Readonly<z.infer<typeof stateSchema>>;
export type Kept = ReadonlyMap<string, State>;

const NONE: Kept = new Map();

/** What `program` left; nothing of another program. Who wrote it is the one who reads it: the form of each line is not looked at. */
export function readKept(file: string, program: string): Kept {
	const kept = keptJson(file, z.object({ program: z.string(), files: z.array(z.custom<[string, State]>(Array.isArray)) }));
	return kept?.program === program ? new Map(kept.files) : NONE;
}

/** `made`: the SHA-256 of each file of `site` that was made now; all others are as they are `kept`. `keys`: of each the digest of what it was made from. */
export function nowKept(site: string, keys: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>, kept: Kept): Kept {
	return new Map(
		[...keys].flatMap(([path, key]) => {
			const digest = made.get(path);
			if (digest === undefined) return kept.has(path) ? [[path, kept.get(path) as State] as const] : [];
			const { size, mtimeMs } = statSync(join(site, path));
			return [[path, [key, size, mtimeMs, digest]] as const];
		}),
	);
}

export const writeKept = (file: string, program: string, files: Kept): void => keepJson(file, { program, files: [...files] });

/** Puts the published file into the new site where it is what `key` gives. False: it must be made. */
export function takeKept(kept: Kept, path: string, key: string, published: string, fresh: string): boolean {
	const state = kept.get(path);
	if (state === undefined || state[0] !== key) return false;
	const isAsLeft = (now: Stats | undefined) => now?.size === state[1] && now.mtimeMs === state[2];
	const [from, to] = [join(published, path), join(fresh, path)];
	const there = statSync(to, { throwIfNoEntry: false });
	// Of a file of the spare site the other name is in the published one: what was replaced there has no other.
	if (there !== undefined && there.nlink > 1 && isAsLeft(there)) return true;
	if (!isAsLeft(statSync(from, { throwIfNoEntry: false }))) return false;
	if (there === undefined) makeFolder(dirname(to));
	else rmSync(to, { force: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
	return true;
}
