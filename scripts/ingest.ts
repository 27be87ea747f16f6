/** `npm run ingest`: seeds/ → content/. Where nothing has changed it repeats what the last run said, else `ingest/run.ts` does the work. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from './command/call.ts';
import { checkOutFolder } from './command/out-folder.ts';
import { lastRun } from './ingest/last-run.ts';
import { programDigest } from './ingest/program-digest.ts';

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

const CACHE = '.cache/ingest';

async function main(): Promise<number> {
	const { values } = parseCall(HELP, { options });
	const threads = values.threads === undefined ? null : Number(values.threads);
	if (threads !== null && (!Number.isInteger(threads) || threads < 1 || threads > 64))
		throw new Error('--threads takes a whole number from 1 to 64');
	if (!values.check && !values.formats && values.explain === undefined) checkOutFolder(values.out);
	const program = programDigest();
	const last = lastRun(join(CACHE, program), values.seeds, values.out);
	const { anew, formats, explain, report, shard, join: joins } = values;
	// The digest of the program does not know the word lists.
	const hasLists = values.dictionary === 'system' || existsSync(values.dictionary);
	const isPlain = !anew && !formats && explain === undefined && report === undefined && shard === undefined && !joins && !hasLists;
	const same = isPlain ? await last.same() : null;
	if (same !== null) {
		console.log(values.check ? `${values.out} is what ${values.seeds} gives.` : same.said);
		return same.refused && !values.check ? 1 : 0;
	}
	// Loaded where there is something to do.
	const { run } = await import('./ingest/run.ts');
	return run({ ...values, threads, cache: CACHE }, program, isPlain ? last : null);
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`ingest: ${error instanceof Error ? error.message : String(error)}`);
	return 2;
});
