/**
 * A run is a function of the program, the seeds and what content/ holds. Where all three are as the last run left them there is nothing to do,
 * which digests tell before anything of the pipeline is loaded. The record is part of the cache, never of the result.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { contentFiles } from './content-folder.ts';
import { fileDigest } from './file-digest.ts';
import { listFilesAndLinks } from './list-files.ts';

/** `said`: what was printed. `refused`: were seeds refused? */
type Outcome = { readonly said: string; readonly refused: boolean };
const recordSchema = z.object({ said: z.string(), refused: z.boolean(), seeds: z.string(), content: z.string() });
type Recorded = Readonly<z.infer<typeof recordSchema>>;

/** Larger files are read piece by piece (bytes). */
const LARGE = 4 * 1024 * 1024;

/** Digest of files by name and bytes; of a link that leads to none, by the system's error. */
function digestOf(folder: string, files: readonly string[]): string {
	const digest = createHash('sha256');
	for (const file of files) {
		const path = join(folder, file);
		digest.update(`\0${file}\0`);
		try {
			const { size } = statSync(path);
			digest.update(`${size}\0`).update(size > LARGE ? fileDigest(path) : readFileSync(path));
		} catch (error) {
			digest.update((error as NodeJS.ErrnoException).code ?? 'unreadable');
		}
	}
	return digest.digest('hex');
}

export type LastRun = {
	/** What the last run came to, if it was one of the same seeds that left content/ as it is; else null. */
	readonly same: () => Promise<Outcome | null>;
	/** To be called when content/ is written. */
	readonly record: (outcome: Outcome) => Promise<void>;
};

/** `folder`: where the record lies, one folder for each state of the program. `seeds`, `out`: the folders of a run. */
export function lastRun(folder: string, seeds: string, out: string): LastRun {
	const file = join(folder, `last-${createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12)}.json`);
	let ofSeeds: string | null = null;
	// Taken before the seeds are read: what changes meanwhile is a change for the next run.
	const seedsDigest = async () => (ofSeeds ??= digestOf(seeds, await listFilesAndLinks(seeds)));
	const contentDigest = async () => digestOf(out, await contentFiles(out));
	return {
		same: async () => {
			const found = keptJson(file, recordSchema);
			const isSame = (await seedsDigest()) === found?.seeds && (await contentDigest()) === found.content;
			return isSame ? { said: found.said, refused: found.refused } : null;
		},
		record: async (outcome) => {
			keepJson(file, { ...outcome, seeds: await seedsDigest(), content: await contentDigest() } satisfies Recorded);
		},
	};
}
