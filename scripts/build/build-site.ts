/** The whole of a build, from content/ to the swap of the sites. Builds beside the published site and swaps it in whole, so a failed build loses nothing. */
import { existsSync, writeFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Content, keepContent, keptContent, readContent } from '../../src/lib/content.ts';
import { give } from '../../src/lib/given.ts';
import { type Permalinks, parseEvents, replay } from '../../src/lib/permalinks.ts';
import config from '../../storyfold.config.ts';
import { terminalProgress } from '../command/terminal.ts';
import { requireNamed } from '../ingest/ledger/unnamed.ts';
import { listFiles } from '../ingest/list-files.ts';
import { addServiceWorker } from '../offline/service-worker.ts';
import { INDEX_FOLDER } from '../search-index/index-folder.ts';
import { missingAddresses } from '../verify/addresses.ts';
import { unfoundClaims } from '../verify/claims.ts';
import { nowKept, readKept, writeKept } from './kept.ts';
import { makeSite } from './make-site.ts';
import { copyOriginals, type Originals } from './originals.ts';
import { copyShell, makeShell, WORKER } from './render/shell.ts';
import type { SearchIndex } from './search/start.ts';
import { keepSpare, makeSpare, pruneTo, takeSpare } from './spare.ts';
import { writeStamp } from './stamp.ts';
import { swapIn } from './swap.ts';

/** As the options of `npm run build` say. */
type Call = { readonly content: string; readonly out: string; readonly base: string; readonly draft: boolean };
/** `cache`: a folder of this site's own, `store`: its file of what was read of content/. `program`: digest of code and settings; `digests`: of the files of content/. `inputs`: of all of it, `around`: without content/. `isFew`: are few of these files new? */
type Inputs = {
	readonly cache: string;
	readonly store: string;
	readonly program: string;
	readonly digests: ReadonlyMap<string, string>;
	readonly originals: Originals['found'];
	readonly inputs: string;
	readonly around: string;
	readonly isFew: boolean;
};

/** Throws where content/ cannot be published as it is; then the published site is as it was. `fresh`: the folder of the new site; `search`: its index, which is not begun. */
export async function buildSite(
	{ content, out, base, draft }: Call,
	{ cache, store, program, digests, originals, inputs, around, isFew }: Inputs,
	fresh: string,
	search: SearchIndex,
): Promise<void> {
	const file = join(content, 'permalinks.jsonl');
	const ledger = existsSync(file) ? await readFile(file, 'utf8') : undefined;
	requireNamed(digests.keys(), ledger, content);
	if (ledger === undefined)
		throw new Error(
			`there is no ${file}, so ${content} is nothing that npm run ingest made: run it first, or name another folder with --content`,
		);
	const events = parseEvents(ledger);
	const permalinks = replay(events);
	const isDraft = permalinks.releases.at(-1)?.draft === true;
	if (isDraft && !draft)
		throw new Error(`${content} holds addresses that are not public yet: run npm run release and commit, or build a preview with --draft`);
	const progress = terminalProgress();
	const site = { ...config, base };
	const originalFiles = join(cache, 'originals');
	await rm(originalFiles, { recursive: true, force: true });
	await copyOriginals(originals, originalFiles);
	const files = join(cache, 'files.json');
	const kept = readKept(files, program);
	const spare = join(cache, 'spare');
	const isUpon = kept.size > 0 && takeSpare(spare, fresh);
	progress('content', 0, digests.size);
	const known = keptContent(store);
	// The thread of the index reads what is new by itself, where that is less than to wait for it.
	if (isFew) search.begin();
	const entries = readContent(content, known, digests);
	keepContent(store, entries);
	if (!isFew) search.begin();
	give({ content: entries, events, permalinks });
	progress('renderer', 0, 0);
	const shell = join(cache, 'shell');
	await makeShell(shell, program, base);
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
	const hasSpare = kept.size === 0 && makeSpare(spare, fresh, keys.keys());
	const now = nowKept(fresh, keys, made, kept);
	const pages = new Set([...own, ...keys.keys(), ...made.keys()]);
	// The thread of the index does so in its own folder.
	if (isUpon) pruneTo(fresh, pages, INDEX_FOLDER);
	const index = await search.written((done, total) => progress('search index', done, total));
	const all = new Set([...pages, ...index.keys()]);
	progress('offline', 0, 0);
	const offline = await addServiceWorker({
		dist: fresh,
		files: all,
		known: new Map([...now, ...index]),
		// The shell is that of this program, and what of it is not published stands there.
		program: join(shell, WORKER),
		config: site,
		release: permalinks.releases.at(-1) ?? { number: 0, label: null },
		digests: join(cache, 'digests.json'),
	});
	// After the list of what is kept for reading offline: originals may be large.
	const originalsKept = originals.length === 0 ? [] : (await listFiles(originalFiles)).map((path) => `originals/${path}`);
	if (originals.length > 0) await rename(originalFiles, join(fresh, 'originals'));
	await swapIn(fresh, out, hasSpare ? undefined : (old) => keepSpare(old, spare, out, keys.keys()));
	writeKept(files, program, now);
	writeStamp(join(cache, 'stamp.json'), { inputs, program: around, draft: isDraft }, out, [...all, ...offline.written, ...originalsKept]);
	progress.end();
}

/** Stops the build where an address that was ever issued has no page, or a summary's sentence is not where its link leads. `isNew`: made by this build. */
function holdsPromises(permalinks: Permalinks, { stories }: Content, dist: string, isNew: (file: string) => boolean): void {
	const missing = missingAddresses(permalinks, dist, isNew);
	if (missing.length > 0) throw new Error(`${missing.length} addresses of the ledger have no page: ${missing.slice(0, 5).join(', ')}`);
	const unfound = unfoundClaims(permalinks, stories, dist, isNew);
	if (unfound.length > 0)
		throw new Error(`${unfound.length} quoted sentences are not where their links lead: ${unfound.slice(0, 5).join(', ')}`);
}
