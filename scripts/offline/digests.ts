/** SHA-256 of the files of a folder. What is known of the last build counts for a file of the same size and time: most files of a site are linked into the new one as they were. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';

/** Bytes, time of the last change in ms, base 64. */
type Known = readonly [size: number, time: number, digest: string];
/** Who wrote it is the one who reads it: the form of each line is not looked at. */
const filesSchema = z.array(z.custom<[string, Known]>(Array.isArray));

/**
 * `of`: of a path below `site`, base 64; `sizeOf`: bytes. `keep`: writes what was asked for, for the next build. `file`: where that lies; null: nothing is
 * kept. `given`: files of which all is known.
 */
export type Digests = {
	readonly of: (path: string) => string;
	readonly sizeOf: (path: string) => number;
	/** How many files were read. */
	readonly read: () => number;
	readonly keep: () => void;
};
type Given = ReadonlyMap<string, readonly [key: string, size: number, time: number, digest: string]>;

export function siteDigests(site: string, file: string | null, given: Given = new Map()): Digests {
	const known = new Map<string, Known>(file === null ? [] : (keptJson(file, filesSchema) ?? []));
	const asked = new Map<string, Known>();
	let read = 0;
	const readAgain = (path: string) => {
		read++;
		return digestOf(join(site, path));
	};
	return {
		of: (path) => {
			const told = given.get(path);
			if (told !== undefined) return told[3];
			const { size, mtimeMs } = statSync(join(site, path));
			const last = known.get(path);
			const digest = last?.[0] === size && last[1] === mtimeMs ? last[2] : readAgain(path);
			asked.set(path, [size, mtimeMs, digest]);
			return digest;
		},
		sizeOf: (path) => given.get(path)?.[1] ?? statSync(join(site, path)).size,
		read: () => read,
		keep: () => {
			if (file !== null) keepJson(file, [...asked]);
		},
	};
}

/** Read one after the other: a system lets a program have a few hundred files open at a time. */
const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('base64');
