/** One ingest, as its options say. Where nothing has changed it repeats what the last run said, else `run.ts` does the work. */
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { parseArgs } from 'node:util';
import { takeLock } from '../command/folder-lock.ts';
import { checkFolder, checkOutFolder } from '../command/out-folder.ts';
import { lastRun } from './last-run.ts';
import type { Thread } from './threads/pool.ts';

export const ingestOptions = {
	seeds: { type: 'string', default: 'seeds' },
	out: { type: 'string', default: 'content' },
	report: { type: 'string' },
	formats: { type: 'boolean', default: false },
	explain: { type: 'string' },
	check: { type: 'boolean', default: false },
	dictionary: { type: 'string', default: 'glossary' },
	threads: { type: 'string' },
	anew: { type: 'boolean', default: false },
	shard: { type: 'string' },
	join: { type: 'boolean', default: false },
	records: { type: 'string', default: 'records' },
	unpublished: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof ingestOptions }>>['values'];

const CACHE = '.cache/ingest';

/** Seeds from which on to look through what is kept of them takes as long as to start a thread. */
const MANY = 2000;

/**
 * The exit code; `program`: the digest of what runs. `stays`: does this process run again and again, so that what it has loaded is of use later? Throws an Error where the call
 * is wrong.
 */
export async function ingestOnce(values: Values, program: string, stays = false): Promise<number> {
	const threads = values.threads === undefined ? null : Number(values.threads);
	if (threads !== null && (!Number.isInteger(threads) || threads < 1 || threads > 64))
		throw new Error('--threads takes a whole number from 1 to 64');
	checkFolder(values.seeds, '--seeds');
	const writes = !values.check && !values.formats && values.explain === undefined && values.shard === undefined;
	if (writes) checkOutFolder(values.out);
	const last = lastRun(join(CACHE, program), values.seeds, values.out);
	const { anew, formats, explain, report, shard, join: joins } = values;
	// The digest of the program does not know the word lists, nor whether they are where the call says.
	const hasLists = values.dictionary !== 'none' && (values.dictionary !== 'glossary' || existsSync(values.dictionary));
	const isPlain = !anew && !formats && explain === undefined && report === undefined && shard === undefined && !joins && !hasLists;
	const same = isPlain ? await last.same() : null;
	if (same !== null) {
		console.log(values.check ? `${values.out} is what ${values.seeds} gives.` : same.said);
		return same.refused && !values.check ? 1 : 0;
	}
	// Loaded where there is something to do.
	const isLarge = isPlain && (await last.count()) >= MANY && Math.min(threads ?? Infinity, availableParallelism()) > 1;
	const ahead = isLarge && !stays ? await startedAhead(values.dictionary) : null;
	const { run } = await import('./run.ts');
	mkdirSync(dirname(resolve(values.out)), { recursive: true });
	const lock = writes ? takeLock(values.out, 'written') : null;
	try {
		return await run({ ...values, threads, cache: CACHE, ahead }, program, isPlain ? last : null);
	} finally {
		lock?.release();
	}
}

/** A thread that does what few seeds are new. It loads 400 files meanwhile. */
async function startedAhead(dictionary: string): Promise<Thread> {
	const { default: config } = await import('../../storyfold.config.ts');
	const { startAhead } = await import('./threads/pool.ts');
	return startAhead({ config, dictionary });
}
