/** `npm run ingest`: seeds/ → content/. Reads, calls the pipeline, writes, prints; nothing else. */
import { writeFile } from 'node:fs/promises';
import config from '../storyfold.config.ts';
import { parseCall } from './command/call.ts';
import { terminalProgress } from './command/terminal.ts';
import { loadDictionary } from './ingest/dictionary/load-dictionary.ts';
import { explain } from './ingest/explain.ts';
import { compareContent, readContent, readSeeds, writeContent } from './ingest/files.ts';
import { formatsTable } from './ingest/formats-table.ts';
import { nextRelease, readLedger } from './ingest/ledger/ledger.ts';
import { type Context, runPipeline } from './ingest/pipeline.ts';
import { previousArticles } from './ingest/previous-articles.ts';
import { withBulkSources } from './ingest/read/bulk-sources.ts';
import { reportOf } from './ingest/report.ts';
import { tableOf } from './ingest/table.ts';
import { keeping, programDigest } from './ingest/threads/kept.ts';
import { startPool, threadsFor } from './ingest/threads/pool.ts';
import { fromShards, isDealtTo, parseShard, writeShard } from './ingest/threads/shards.ts';
import type { MapTask } from './ingest/threads/tasks.ts';

const HELP = `npm run ingest -- [options]      turns a folder of raw articles into content/

  New addresses and wordings are a draft until npm run release makes them public.

  --seeds DIR        the raw articles (default: seeds)
  --out DIR          where content goes (default: content)
  --report FILE      also write one JSON object a line: each seed, each story
  --formats          list what is read, with the values that each form gives
  --explain SEED     show for one seed what was kept or removed and why; writes nothing
  --check            write nothing; exit 1 and name the files when content is not what the seeds give
  --dictionary WHERE a folder of two-column word lists, "system" (FreeDict as Debian installs it) or
                     "none" (default: glossary/ where it exists)
  --threads N        on how many threads (default: as many as there are cores, one for a small folder)
  --anew             use nothing of earlier runs (.cache/ingest, which may be deleted at any time)
  --shard I/N        read the I-th of N parts of the seeds, as on one of N machines, and write only its records
  --join             make content/ of the records of all shards: the bytes of one run
  --records DIR      where the records of shards go and are taken from (default: records)
  --help             this text

Exit codes: 0 done · 1 some seeds were refused, or --check found a difference · 2 the call is wrong`;

const options = {
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
} as const;

async function main(): Promise<number> {
	const { values } = parseCall(HELP, { options });
	if (values.formats) {
		console.log(formatsTable());
		return 0;
	}
	const read = await readSeeds(
		values.seeds,
		config.topics.map((topic) => topic.id),
	);
	const folder = withBulkSources(read, config.sources);
	const shard = values.shard === undefined ? null : parseShard(values.shard);
	if (shard !== null && values.join) throw new Error('--shard and --join are two runs: all shards first, then the join');
	if (shard !== null && (values.check || values.explain !== undefined || values.report !== undefined))
		throw new Error('--shard only reads: give --check, --explain or --report to the join');
	if (folder.seeds.length + folder.refused.length === 0)
		throw new Error(`no seeds in ${values.seeds}: put raw articles there; --formats lists what is read`);
	const present = await readContent(values.out);
	const ledger = readLedger(present);
	const dictionary = await loadDictionary(values.dictionary);
	const release = nextRelease(ledger, null, true);
	const progress = terminalProgress();
	const context = { config, ledger, release, dictionary, previous: previousArticles(present), progress };
	const threads = values.threads === undefined ? threadsFor(folder.seeds) : Number(values.threads);
	if (!Number.isInteger(threads) || threads < 1 || threads > 64) throw new Error('--threads takes a whole number from 1 to 64');
	if (shard !== null) {
		const seeds = folder.seeds.filter(({ name }) => isDealtTo(shard, name));
		const header = { ...shard, program: programDigest(), seeds: seeds.length };
		const step = (done: number) => progress('read', done, seeds.length);
		const path = await onThreads(threads, context, values, (map) => writeShard(values.records, header, seeds, map, step));
		progress.end();
		console.log(`${seeds.length} of ${folder.seeds.length} seeds are read in ${path}`);
		return 0;
	}
	const result = await onThreads(threads, context, values, (map) => runPipeline(folder, { ...context, map }));
	progress.end();

	if (values.explain !== undefined) {
		const text = explain(result, values.explain);
		if (text === null) throw new Error(`no article came of ${values.explain}; the names are those of the files in ${values.seeds}`);
		console.log(text);
		return 0;
	}
	if (values.report !== undefined) await writeFile(values.report, reportOf(result));
	const changes = compareContent(present, result.files);
	if (values.check) {
		for (const { file, kind } of changes) console.error(`${kind.padEnd(8)} ${values.out}/${file}`);
		console.log(
			changes.length === 0
				? `${values.out} is what ${values.seeds} gives.`
				: `${changes.length} files differ: run npm run ingest and commit.`,
		);
		return changes.length === 0 ? 0 : 1;
	}
	await writeContent(values.out, result.files, changes);
	console.log(tableOf(result));
	return result.refused.length > 0 ? 1 : 0;
}

/** Does a work on this thread alone or with others, with what is kept of earlier runs or was made by shards. `dictionary`: where it lies, for the other threads. */
async function onThreads<T>(
	threads: number,
	context: Omit<Context, 'map'>,
	from: { readonly dictionary: string; readonly anew: boolean; readonly join: boolean; readonly records: string },
	work: (map: MapTask) => Promise<T>,
): Promise<T> {
	const pool = startPool(threads, { config, dictionary: from.dictionary }, context);
	try {
		// The digest of the program does not know the word lists.
		const always = context.dictionary === null ? [] : (['profile'] as const);
		const map = from.anew ? pool.map : keeping(pool.map, '.cache/ingest', programDigest(), always);
		return await work(from.join ? fromShards(map, from.records, programDigest()) : map);
	} finally {
		await pool.close();
	}
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`ingest: ${error instanceof Error ? error.message : String(error)}`);
	return 2;
});
