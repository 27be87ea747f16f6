/** `npm run ingest`: seeds/ → content/. Reads, calls the pipeline, writes, prints; nothing else. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import config from '../storyfold.config.ts';
import { terminalProgress } from './command/terminal.ts';
import { loadDictionary } from './ingest/dictionary/load-dictionary.ts';
import type { SeedFolder } from './ingest/document/seed-folder.ts';
import { explain } from './ingest/explain.ts';
import { compareContent, readContent, readSeeds, writeContent } from './ingest/files.ts';
import { formatsTable } from './ingest/formats-table.ts';
import { nextRelease, readLedger } from './ingest/ledger/ledger.ts';
import { type Context, type Result, runPipeline } from './ingest/pipeline.ts';
import { previousArticles } from './ingest/previous-articles.ts';
import { withBulkSources } from './ingest/read/bulk-sources.ts';
import { reportOf } from './ingest/report.ts';
import { tableOf } from './ingest/table.ts';
import { keeping, programDigest } from './ingest/threads/kept.ts';
import { startPool, threadsFor } from './ingest/threads/pool.ts';

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
	help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number> {
	const { values } = parseArgs({ options });
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (values.formats) {
		console.log(formatsTable());
		return 0;
	}
	const read = await readSeeds(
		values.seeds,
		config.topics.map((topic) => topic.id),
	);
	const folder = withBulkSources(read, config.sources);
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
	const result = await onThreads(threads, folder, context, values);
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

/** Runs the pipeline on this thread alone or with others, with what is kept of earlier runs. `dictionary`: where it lies, for the other threads. */
async function onThreads(
	threads: number,
	folder: SeedFolder,
	context: Omit<Context, 'map'>,
	{ dictionary, anew }: { readonly dictionary: string; readonly anew: boolean },
): Promise<Result> {
	const pool = startPool(threads, { config, dictionary }, context);
	// The digest of the program does not know the word lists.
	const always = context.dictionary === null ? [] : (['profile'] as const);
	const map = anew ? pool.map : keeping(pool.map, '.cache/ingest', programDigest(), always);
	return runPipeline(folder, { ...context, map }).finally(pool.close);
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`ingest: ${error instanceof Error ? error.message : String(error)}`);
	return 2;
});
