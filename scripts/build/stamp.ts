/**
 * What a site was built from, as digests: where they are the same as last time and the site stands as it was left, there is nothing to do.
 * The stamp lies in `.cache/`; without it the site is built.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { listFiles } from '../ingest/list-files.ts';
import { byCodeUnit } from '../ingest/text/compare.ts';
import { siteDigests } from '../offline/digests.ts';

/** The program itself: a change of any of it may change any page. */
const PROGRAM = ['src', 'scripts', 'public'];
const PROGRAM_FILES = ['astro.config.mjs', 'storyfold.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Digest of code and settings. `options`: what else each page depends on. */
export async function programDigest(options: Readonly<Record<string, string>>): Promise<string> {
	const digest = createHash('sha256').update(JSON.stringify(options));
	const add = (file: string) => digest.update(`${file}\0`).update(readFileSync(file)).update('\0');
	for (const folder of PROGRAM) for (const file of await listFiles(folder)) add(join(folder, file));
	for (const file of PROGRAM_FILES) if (existsSync(file)) add(file);
	return digest.digest('hex');
}

/**
 * SHA-256 (hex) of each file below a folder, by its path there, and how many of them were read. `keep`: a file that keeps them for the next build, which reads those
 * again that changed.
 */
export async function fileDigests(
	folder: string,
	keep: string | null = null,
): Promise<{ readonly digests: Map<string, string>; readonly read: number }> {
	const digests = siteDigests(folder, keep);
	const files = await listFiles(folder);
	const found = new Map(files.map((file) => [file, Buffer.from(digests.of(file), 'base64').toString('hex')]));
	digests.keep();
	return { digests: found, read: digests.read() };
}

/** Names and sizes do not tell all, but a site that somebody cut or another build replaced is seen. `files`: all of the site, sorted. */
function stateOf(dist: string, files: readonly string[]): string {
	const digest = createHash('sha256').update(files.join('\n'));
	for (const file of ['offline.json', 'index.html']) if (existsSync(join(dist, file))) digest.update(readFileSync(join(dist, file)));
	return digest.digest('hex');
}

/** One digest of all that a site is made from. */
export const inputsDigest = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** `program`: digest of code, settings and word lists. `draft`: does the site hold addresses that are not public yet? */
const stampSchema = z.object({ inputs: z.string(), program: z.string(), draft: z.boolean(), site: z.string() });
type Stamp = Readonly<z.infer<typeof stampSchema>>;

/** Whether `dist` is what these inputs gave last time, and stands as it was left. `draft`: may it hold addresses that are not public yet? */
export async function isCurrent(file: string, inputs: string, dist: string, draft: boolean): Promise<boolean> {
	const stamp = keptJson(file, stampSchema);
	return stamp?.inputs === inputs && (draft || !stamp.draft) && existsSync(dist) && stamp.site === stateOf(dist, await listFiles(dist));
}

/** Whether the last build was one of this program: then what is kept of it counts. */
export const isOfProgram = (file: string, program: string): boolean => keptJson(file, stampSchema)?.program === program;

/** `files`: those of the site. */
export const writeStamp = (file: string, made: Omit<Stamp, 'site'>, dist: string, files: Iterable<string>): void =>
	keepJson(file, { ...made, site: stateOf(dist, [...files].sort(byCodeUnit)) } satisfies Stamp);
