/** A run of the ingest: reads, calls the pipeline, writes, prints; nothing else. What few runs need is loaded where it is needed. */
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import config from '../../storyfold.config.ts';
import { terminalProgress } from '../command/terminal.ts';
import { loadDictionary, requireWordLists } from './dictionary/load-dictionary.ts';
import { compareContent, readContent, readSeeds, writeContent } from './files.ts';
import type { LastRun } from './last-run.ts';
import { nextRelease, readLedger } from './ledger/ledger.ts';
import { requireNamed } from './ledger/unnamed.ts';
import { type Context, type Result, runPipeline } from './pipeline.ts';
import { previousArticles } from './previous-articles.ts';
import { withBulkSources } from './read/bulk-sources.ts';
import { tableOf } from './table.ts';
import { DamagedResult, type Keeping, keeping } from './threads/kept.ts';
import { startPool, type Thread, threadsFor } from './threads/pool.ts';
import { fromShards, isDealtTo, parseShard, writeShard } from './threads/shards.ts';
import type { MapTask } from './threads/tasks.ts';

/**
 * As the options of `npm run ingest` say. `threads`: null where the run chooses. `cache`: a folder, with one for each program. `ahead`: a thread that was started
 * before anything of the run was loaded.
 */
export type Call = {
	readonly seeds: string;
	readonly out: string;
	readonly report?: string | undefined;
	readonly formats: boolean;
	readonly explain?: string | undefined;
	readonly check: boolean;
	readonly dictionary: string;
	readonly threads: number | null;
	readonly anew: boolean;
	readonly shard?: string | undefined;
	readonly join: boolean;
	readonly records: string;
	readonly unpublished: boolean;
	readonly cache: string;
	readonly ahead?: Thread | null;
};

/**
 * The exit code. `program`: its digest. `last`: what the last run left, and where it is taken down what this one came to, where that can be of use. Throws
 * where the call or the folders are wrong.
 */
export async function run(call: Call, program: string, last: LastRun | null): Promise<number> {
	try {
		return await runOnce(call, program, last);
	} catch (error) {
		if (!(error instanceof DamagedResult)) throw error;
		rmSync(join(call.cache, program), { recursive: true });
		return runOnce({ ...call, ahead: null }, program, last);
	}
}

async function runOnce(call: Call, program: string, last: LastRun | null): Promise<number> {
	if (call.formats) {
		const { formatsTable } = await import('./formats-table.ts');
		console.log(formatsTable());
		return 0;
	}
	await requireWordLists(call.dictionary);
	const read = await readSeeds(
		call.seeds,
		config.topics.map((topic) => topic.id),
		last?.seed,
	);
	const folder = withBulkSources(read, config.sources);
	const shard = call.shard === undefined ? null : parseShard(call.shard);
	if (shard !== null && call.join) throw new Error('--shard and --join are two runs: all shards first, then the join');
	if (shard !== null && (call.check || call.explain !== undefined || call.report !== undefined))
		throw new Error('--shard only reads: give --check, --explain or --report to the join');
	if (folder.seeds.length + folder.refused.length === 0)
		throw new Error(`no seeds in ${call.seeds}: put raw articles there; --formats lists what is read`);
	const present = await readContent(call.out);
	if (!call.unpublished) requireNamed(present.keys(), present.get('permalinks.jsonl'), call.out);
	const ledger = readLedger(present);
	const dictionary = await loadDictionary(call.dictionary);
	const release = nextRelease(ledger, null, true);
	const progress = terminalProgress();
	const context = { config, ledger, release, dictionary, previous: previousArticles(present), progress };
	const threads = call.threads ?? threadsFor(folder.seeds);
	if (shard !== null) {
		const seeds = folder.seeds.filter(({ name }) => isDealtTo(shard, name));
		const header = { ...shard, program, seeds: seeds.length };
		const step = (done: number) => progress('read', done, seeds.length);
		const path = await onThreads(threads, context, call, program, async (map) => {
			const written = await writeShard(call.records, header, seeds, map, step);
			return () => written;
		});
		progress.end();
		console.log(`${seeds.length} of ${folder.seeds.length} seeds are read in ${path}`);
		return 0;
	}
	return onThreads(threads, context, call, program, async (map, kept) => {
		const result = await runPipeline(folder, { ...context, map, pairs: kept.pairs });
		progress.end();
		kept.keepPairs(result.pairs);
		return () => tell(call, result, present, kept, last);
	});
}

/** What the call asks for of a result. The exit code. */
async function tell(
	call: Call,
	result: Result,
	present: ReadonlyMap<string, string>,
	kept: Keeping,
	last: LastRun | null,
): Promise<number> {
	if (call.explain !== undefined) {
		const { explain } = await import('./explain.ts');
		const text = explain(result, call.explain);
		if (text === null) throw new Error(`there is no seed ${call.explain}; the names are those of the files in ${call.seeds}`);
		console.log(text);
		return 0;
	}
	if (call.report !== undefined) {
		const { reportOf } = await import('./report.ts');
		await mkdir(dirname(call.report), { recursive: true });
		await writeFile(call.report, reportOf(result));
	}
	return publish(call, result, present, kept, last);
}

/** Compares content/ with what the seeds give and writes what differs, or names it. The exit code. */
async function publish(
	{ check, seeds, out }: Call,
	result: Result,
	present: ReadonlyMap<string, string>,
	kept: Keeping,
	last: LastRun | null,
): Promise<number> {
	const before = last === null ? null : await last.content();
	const { files, fileKeys } = result;
	const isSame = (file: string) => {
		const known = kept.files?.get(file);
		return known !== undefined && known.key === fileKeys.get(file) && known.digest === before?.get(file);
	};
	const changes = compareContent(present, files, isSame);
	if (check) {
		for (const { file, kind } of changes) console.error(`${kind.padEnd(8)} ${out}/${file}`);
		console.log(changes.length === 0 ? `${out} is what ${seeds} gives.` : `${changes.length} files differ: run npm run ingest and commit.`);
		return changes.length === 0 ? 0 : 1;
	}
	const written = writeContent(out, files, changes);
	const said = tableOf(result);
	console.log(said);
	const refused = result.refused.length > 0;
	if (last !== null && before !== null) {
		const now = await last.record({ said, refused }, written);
		kept.keepFiles(new Map([...fileKeys].map(([file, key]) => [file, { key, digest: now.get(file) ?? '' }])));
	}
	return refused ? 1 : 0;
}

/**
 * Does a work on this thread alone or with others, with what is kept of earlier runs or was made by shards. What it gives is done when the others
 * have ended: each holds some hundred megabytes.
 */
async function onThreads<T>(
	threads: number,
	context: Omit<Context, 'map'>,
	{ dictionary, out, anew, cache, join: joins, records, ahead }: Call,
	program: string,
	work: (map: MapTask, kept: Keeping) => Promise<() => T | Promise<T>>,
): Promise<T> {
	const pool = startPool(threads, { config, dictionary }, context, ahead);
	try {
		// The digest of the program does not know the word lists.
		const always = context.dictionary === null ? [] : (['profile'] as const);
		// What shards made is kept like what is made here, so that a join does not hold all texts.
		const kept = keeping(joins ? fromShards(pool.map, records, program) : pool.map, cache, program, resolve(out), { always, anew });
		const rest = await work(kept.map, kept);
		await pool.close();
		const made = await rest();
		kept.close();
		return made;
	} finally {
		await pool.close();
	}
}
