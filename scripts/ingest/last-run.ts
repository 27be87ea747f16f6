/**
 * A run is a function of the program, the seeds and what content/ holds. Where all three are as the last run left them there is nothing to do,
 * which digests tell before anything of the pipeline is loaded. The record is part of the cache, never of the result.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { keepJson, keptJson } from '../../src/lib/kept-json.ts';
import { contentFiles } from './content-folder.ts';
import { bytesDigest } from './file-digest.ts';
import { type FileFacts, type KnownDigests, knownDigests } from './known-digests.ts';
import { listFilesAndLinks } from './list-files.ts';
import { byCodeUnit } from './text/compare.ts';

/** `said`: what was printed. `refused`: were seeds refused? */
type Outcome = { readonly said: string; readonly refused: boolean };
const recordSchema = z.object({ said: z.string(), refused: z.boolean(), seeds: z.string(), content: z.string() });
type Recorded = Readonly<z.infer<typeof recordSchema>>;

/** By path. */
type Digests = ReadonlyMap<string, string>;

/** SHA-256 of files; of a link that leads to none, the system's error. */
function digestsOf(folder: string, files: readonly string[], known: KnownDigests): Digests {
	return new Map(
		files.map((file) => {
			try {
				return [file, known.of(join(folder, file)).digest];
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
	/** How many files the folder of the seeds has. */
	readonly count: () => Promise<number>;
	/** What is known of a seed, which is looked at again. Throws the system's error where it cannot be read. */
	readonly seed: (path: string) => FileFacts;
	/** Digests of the files of content/, by their paths below it, as they were when they were first asked for. */
	readonly content: () => Promise<Digests>;
	/** To be called when content/ is written. `written`: the digests of what was written in it, null for what was removed. Gives those of all of it now. */
	readonly record: (outcome: Outcome, written: ReadonlyMap<string, string | null>) => Promise<Digests>;
};

/** `folder`: where the record lies, one folder for each state of the program. `seeds`, `out`: the folders of a run. */
export function lastRun(folder: string, seeds: string, out: string): LastRun {
	const name = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12);
	const file = join(folder, `last-${name}.json`);
	const known = knownDigests(join(folder, `digests-${name}.json`));
	let ofSeeds: Digests | null = null;
	// Taken before the seeds are read: what changes meanwhile is a change for the next run.
	const seedDigests = async () => (ofSeeds ??= digestsOf(seeds, await listFilesAndLinks(seeds), known));
	const seedsDigest = async () => together(await seedDigests());
	let ofContent: Digests | null = null;
	const content = async () => (ofContent ??= digestsOf(out, await contentFiles(out), known));
	return {
		same: async () => {
			const found = keptJson(file, recordSchema);
			const isSame = (await seedsDigest()) === found?.seeds && together(await content()) === found.content;
			if (isSame) known.keep();
			return isSame ? { said: found.said, refused: found.refused } : null;
		},
		count: async () => (await seedDigests()).size,
		seed: known.of,
		content,
		record: async (outcome, written) => {
			const now = new Map(await content());
			for (const [path, digest] of written) {
				if (digest === null) now.delete(path);
				else {
					now.set(path, digest);
					known.learn(join(out, path), digest);
				}
			}
			keepJson(file, { ...outcome, seeds: await seedsDigest(), content: together(now) } satisfies Recorded);
			known.keep();
			return now;
		},
	};
}
