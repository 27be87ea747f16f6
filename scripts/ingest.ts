/** `npm run ingest`: seeds/ → content/. */
import { parseCall } from './command/call.ts';
import { errorText } from './command/error-text.ts';
import { ingestOnce, ingestOptions } from './ingest/once.ts';
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
  --unpublished      addresses that content/ has and its ledger does not name were never public: they may be given anew
  --records DIR      where the records of shards go and are taken from (default: records)
  --help             this text

Exit codes: 0 done · 1 some seeds were refused, or --check found a difference · 2 the call is wrong`;

process.exitCode = await (async () => {
	const { values } = parseCall(HELP, { options: ingestOptions });
	return ingestOnce(values, programDigest());
})().catch((error: unknown) => {
	console.error(`ingest: ${errorText(error)}`);
	return 2;
});
