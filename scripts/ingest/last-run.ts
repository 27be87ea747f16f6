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
import { bytesDigest, fileDigest } from './file-digest.ts';
import { listFilesAndLinks } from './list-files.ts';
import { byCodeUnit } from './text/compare.ts';

/** Larger files are read piece by piece (bytes). */
const LARGE = 4 * 1024 * 1024;

/** `said`: what was printed. `refused`: were seeds refused? */
type Outcome = { readonly said: string; readonly refused: boolean };
const recordSchema = z.object({ said: z.string(), refused: z.boolean(), seeds: z.string(), content: z.string() });
type Recorded = Readonly<z.infer<typeof recordSchema>>;

/** By path. */
type Digests = ReadonlyMap<string, string>;

/** SHA-256 of files; of a link that leads to none, the system's error. */
function digestsOf(folder: string, files: readonly string[]): Digests {
	return new Map(
		files.map((file) => {
			const path = join(folder, file);
			try {
				return [file, statSync(path).size > LARGE ? fileDigest(path) : bytesDigest(readFileSync(path))];
			} catch (error) {
				return [file, (error as NodeJS.ErrnoException).code ?? 'unreadable'];
			}
		}),
	);
}

/** One digest of all, whatever their order. */
const together = (digests: Digests): string => bytesDigest(Buffer.from(JSON.stringify([...digests].sort(([a], [b]) => byCodeUnit(a, b)))));

export type LastRun = {
	/** What the last run came to, if it was one of the same seeds that left content/ as it is; else null. */
	readonly same: () => Promise<Outcome | null>;
	/** Digests of the files of content/, by their paths below it, as they were when they were first asked for. */
	readonly content: () => Promise<Digests>;
	/** To be called when content/ is written. `content`: the digests of its files now. */
	readonly record: (outcome: Outcome, content: Digests) => Promise<void>;
};

/** `folder`: where the record lies, one folder for each state of the program. `seeds`, `out`: the folders of a run. */
export function lastRun(folder: string, seeds: string, out: string): LastRun {
	const file = join(folder, `last-${createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12)}.json`);
	let ofSeeds: string | null = null;
	// Taken before the seeds are read: what changes meanwhile is a change for the next run.
	const seedsDigest = async () => (ofSeeds ??= together(digestsOf(seeds, await listFilesAndLinks(seeds))));
	let ofContent: Digests | null = null;
	const content = async () => (ofContent ??= digestsOf(out, await contentFiles(out)));
	return {
		same: async () => {
			const found = keptJson(file, recordSchema);
			const isSame = (await seedsDigest()) === found?.seeds && together(await content()) === found.content;
			return isSame ? { said: found.said, refused: found.refused } : null;
		},
		content,
		record: async (outcome, now) => {
			keepJson(file, { ...outcome, seeds: await seedsDigest(), content: together(now) } satisfies Recorded);
		},
	};
}
