/** `npm run build`: content/ → dist/. Builds beside the published site and swaps it in whole, so a failed build loses nothing. */
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Permalinks, parseEvents, replay } from '../src/lib/permalinks.ts';
import config from '../storyfold.config.ts';
import { run } from './command/run.ts';
import { terminalProgress } from './command/terminal.ts';
import { addServiceWorker } from './offline/service-worker.ts';
import { indexSite } from './search-index/index-site.ts';
import { missingAddresses } from './verify/addresses.ts';
import { unfoundClaims } from './verify/claims.ts';

const HELP = `npm run build -- [options]      builds the site from content/

  --content DIR   the ingested articles and stories (default: content)
  --out DIR       where the site goes (default: dist)
  --dictionary WHERE   word lists by which search leads from language to language: a folder, "system" (FreeDict as
                  Debian installs it) or "none" (default: glossary/ where it exists)
  --draft         build addresses too that are not public yet (npm start and npm run dev do)
  --base PATH     path below the site's address, e.g. /briefings/ (default: storyfold.config.ts)
  --help          this text

Exit codes: 0 done · 1 the build failed; what was published before is still there · 2 the call is wrong`;

const options = {
	content: { type: 'string', default: 'content' },
	out: { type: 'string', default: 'dist' },
	dictionary: { type: 'string', default: 'glossary' },
	base: { type: 'string', default: config.base },
	draft: { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number> {
	const { values } = parseArgs({ options });
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	if (!existsSync(values.content)) throw new Error(`there is no ${values.content}: run npm run ingest first`);
	const ledger = replay(parseEvents(await readFile(join(values.content, 'permalinks.jsonl'), 'utf8')));
	if (ledger.releases.at(-1)?.draft && !values.draft)
		throw new Error(
			`${values.content} holds addresses that are not public yet: run npm run release and commit, or build a preview with --draft`,
		);
	const fresh = `${values.out}-next`;
	const site = { ...config, base: values.base };
	await rm(fresh, { recursive: true, force: true });
	const code = await run('astro', ['build'], { STORYFOLD_CONTENT: values.content, STORYFOLD_OUT: fresh, STORYFOLD_BASE: values.base });
	if (code !== 0) return 1;
	const progress = terminalProgress();
	holdsPromises(ledger, values.content, fresh);
	await indexSite({ dist: fresh, content: values.content, config: site, dictionary: values.dictionary, progress });
	await addServiceWorker({ dist: fresh, config: site, release: ledger.releases.at(-1) ?? { number: 0, label: null } });
	await swapIn(fresh, values.out);
	return 0;
}

/** Stops the build where an address that was ever issued has no page, or a summary's sentence is not where its link leads. */
function holdsPromises(permalinks: Permalinks, content: string, dist: string): void {
	const missing = missingAddresses(permalinks, dist);
	if (missing.length > 0) throw new Error(`${missing.length} addresses of the ledger have no page: ${missing.slice(0, 5).join(', ')}`);
	const unfound = unfoundClaims(permalinks, content, dist);
	if (unfound.length > 0)
		throw new Error(`${unfound.length} quoted sentences are not where their links lead: ${unfound.slice(0, 5).join(', ')}`);
}

/** Two renames: the site is gone for no longer than the moment between them. */
async function swapIn(fresh: string, target: string): Promise<void> {
	const old = `${target}-old`;
	await rm(old, { recursive: true, force: true });
	if (existsSync(target)) await rename(target, old);
	await rename(fresh, target);
	await rm(old, { recursive: true, force: true });
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
	return 2;
});
