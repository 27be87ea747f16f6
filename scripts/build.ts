/** `npm run build`: content/ → dist/. Builds beside the published site and swaps it in whole, so a failed build loses nothing. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type Content, keepContent, keptContent, readContent } from '../src/lib/content.ts';
import { give } from '../src/lib/given.ts';
import { type Permalinks, parseEvents, replay } from '../src/lib/permalinks.ts';
import config from '../storyfold.config.ts';
import { nowKept, readKept, writeKept } from './build/kept.ts';
import { takeLock } from './build/lock.ts';
import { makeSite } from './build/make-site.ts';
import { copyOriginals, findOriginals } from './build/originals.ts';
import { copyShell, makeShell } from './build/render/shell.ts';
import { startSearchIndex } from './build/search/start.ts';
import { keepSpare, pruneTo, takeSpare } from './build/spare.ts';
import { fileDigests, isCurrent, programDigest, writeStamp } from './build/stamp.ts';
import { mendSwap, swapIn } from './build/swap.ts';
import { parseCall } from './command/call.ts';
import { checkOutFolder, checkReplaceable } from './command/out-folder.ts';
import { terminalProgress } from './command/terminal.ts';
import { listFiles } from './ingest/list-files.ts';
import { addServiceWorker } from './offline/service-worker.ts';
import { missingAddresses } from './verify/addresses.ts';
import { unfoundClaims } from './verify/claims.ts';

const HELP = `npm run build -- [options]      builds the site from content/

  --content DIR   the ingested articles and stories (default: content)
  --out DIR       where the site goes (default: dist)
  --seeds DIR     the raw articles, of which the site keeps the originals where the config says so (default: seeds)
  --dictionary WHERE   word lists by which search leads from language to language: a folder, "system" (FreeDict as
                  Debian installs it) or "none" (default: glossary/ where it exists)
  --draft         build addresses too that are not public yet (npm start and npm run dev do)
  --base PATH     path below the site's address, e.g. /briefings/ (default: storyfold.config.ts)
  --force         build anew, whatever is kept of the last build
  --help          this text

Exit codes: 0 done · 1 the build failed; what was published before is still there · 2 the call is wrong`;

const options = {
	content: { type: 'string', default: 'content' },
	out: { type: 'string', default: 'dist' },
	seeds: { type: 'string', default: 'seeds' },
	dictionary: { type: 'string', default: 'glossary' },
	base: { type: 'string', default: config.base },
	force: { type: 'boolean', default: false },
	draft: { type: 'boolean', default: false },
} as const;

/** Percent by which a heap may grow beyond what is alive before it is cleared. */
const HEAP_GROWTH = 40;

async function main(): Promise<number> {
	const { values } = parseCall(HELP, { options });
	if (!existsSync(values.content)) throw new Error(`there is no ${values.content}: run npm run ingest first`);
	const { content, out } = values;
	checkOutFolder(out);
	checkReplaceable(out);
	const events = parseEvents(await readFile(join(content, 'permalinks.jsonl'), 'utf8'));
	const permalinks = replay(events);
	if (permalinks.releases.at(-1)?.draft && !values.draft)
		throw new Error(`${content} holds addresses that are not public yet: run npm run release and commit, or build a preview with --draft`);
	await mkdir(dirname(resolve(out)), { recursive: true });
	const lock = takeLock(out);
	await mendSwap(out);
	// What is kept of a build belongs to the place that it was made for.
	const cache = join('.cache', 'build', createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12));
	const stamp = join(cache, 'stamp.json');
	if (values.force) await rm(cache, { recursive: true, force: true });
	const originals = config.originals
		? findOriginals(permalinks, { content, seeds: values.seeds, published: out })
		: { found: [], missing: [] };
	for (const file of originals.missing)
		console.error(`${file}: its original is not kept, for no file has the bytes that it was read from: put it back, or run npm run ingest`);
	const program = await programDigest({ base: values.base, node: process.version });
	const digests = await fileDigests(content, join(cache, 'content-digests.json'));
	const words = await fileDigests(values.dictionary);
	const inputs = digestOf([program, ...digests, ...words, ...originals.found.map(({ path }) => path)]);
	if (await isCurrent(stamp, inputs, out)) {
		console.error(`${out} is what ${content} gives already.`);
		lock.release();
		return 0;
	}
	const progress = terminalProgress();
	const site = { ...config, base: values.base };
	const fresh = `${out}-next`;
	const originalFiles = join(cache, 'originals');
	await rm(originalFiles, { recursive: true, force: true });
	await copyOriginals(originals.found, originalFiles);
	const store = join(cache, 'content');
	// V8's own measure lets the heap of each thread grow to several times what is alive.
	setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
	const files = join(cache, 'files.json');
	const kept = readKept(files, program);
	const spare = join(cache, 'spare');
	const isUpon = kept.size > 0 && takeSpare(spare, fresh);
	const { glossary, languages, watch } = site;
	const search = startSearchIndex({
		dist: fresh,
		content,
		store,
		config: { glossary, languages, watch },
		dictionary: values.dictionary,
		published: out,
		files: join(cache, 'index-files.json'),
		keep: { folder: join(cache, 'index'), program: digestOf([program, ...words]), digests },
	});
	progress('content', 0, digests.size);
	const entries = readContent(content, keptContent(store), digests);
	keepContent(store, entries);
	search.begin();
	give({ content: entries, events });
	progress('renderer', 0, 0);
	const shell = join(cache, 'shell');
	await makeShell(shell, program, values.base);
	const own = await copyShell(shell, fresh);
	const watches = join(cache, 'watches.json');
	const watched = async () => writeFileSync(watches, JSON.stringify(await search.watches()));
	Object.assign(process.env, {
		STORYFOLD_CONTENT: resolve(content),
		STORYFOLD_KEPT: store,
		STORYFOLD_ORIGINALS: originalFiles,
		STORYFOLD_WATCHES: watches,
	});
	const { keys, made } = await makeSite({
		shell,
		content,
		entries,
		digests,
		permalinks,
		site,
		published: out,
		kept,
		fresh,
		watched,
		progress,
	});
	progress('links', 0, permalinks.articles.size);
	holdsPromises(permalinks, entries, fresh, (file) => made.has(file));
	const index = await search.written((done, total) => progress('search index', done, total));
	const now = nowKept(fresh, keys, made, kept);
	const all = new Set([...own, ...keys.keys(), ...made.keys(), ...index.keys()]);
	if (isUpon) pruneTo(fresh, all);
	progress('offline', 0, 0);
	const offline = await addServiceWorker({
		dist: fresh,
		files: all,
		known: new Map([...now, ...index]),
		// The shell is that of this program, and what of it is not published stands there.
		program: join(shell, 'renderer', 'service-worker.js'),
		config: site,
		release: permalinks.releases.at(-1) ?? { number: 0, label: null },
		digests: join(cache, 'digests.json'),
	});
	// After the list of what is kept for reading offline: originals may be large.
	const originalsKept = originals.found.length === 0 ? [] : (await listFiles(originalFiles)).map((path) => `originals/${path}`);
	if (originals.found.length > 0) await rename(originalFiles, join(fresh, 'originals'));
	await swapIn(fresh, out, (old) => keepSpare(old, spare, out, keys.keys()));
	writeKept(files, program, now);
	writeStamp(stamp, inputs, out, [...all, ...offline.written, ...originalsKept]);
	progress.end();
	lock.release();
	return 0;
}

const digestOf = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Stops the build where an address that was ever issued has no page, or a summary's sentence is not where its link leads. `isNew`: made by this build. */
function holdsPromises(permalinks: Permalinks, { stories }: Content, dist: string, isNew: (file: string) => boolean): void {
	const missing = missingAddresses(permalinks, dist, isNew);
	if (missing.length > 0) throw new Error(`${missing.length} addresses of the ledger have no page: ${missing.slice(0, 5).join(', ')}`);
	const unfound = unfoundClaims(permalinks, stories, dist, isNew);
	if (unfound.length > 0)
		throw new Error(`${unfound.length} quoted sentences are not where their links lead: ${unfound.slice(0, 5).join(', ')}`);
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
	return 2;
});
