/** `npm run build`: content/ → dist/. Where nothing has changed the site stays as it is, else `build/build-site.ts` does the work. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import config from '../storyfold.config.ts';
import { startSearchIndex } from './build/search/start.ts';
import { fileDigests, inputsDigest, isCurrent, isOfProgram, programDigest } from './build/stamp.ts';
import { mendSwap } from './build/swap.ts';
import { basePath, parseCall } from './command/call.ts';
import { errorText } from './command/error-text.ts';
import { takeLock } from './command/folder-lock.ts';
import { checkFolder, checkOutFolder, checkReplaceable } from './command/out-folder.ts';
import { requireWordLists } from './ingest/dictionary/load-dictionary.ts';

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

/** Percent by which a heap may grow beyond what is alive before it is cleared: V8's own measure lets that of each thread grow to several times what is alive. */
const HEAP_GROWTH = { many: 40, few: 200 };
/** Changed files of content/ that are few: little is made of them, so that there is room to clear the heap seldom. */
const FEW = 64;

async function main(): Promise<number> {
	const { values } = parseCall(HELP, { options });
	if (!existsSync(values.content)) throw new Error(`there is no ${values.content}: run npm run ingest first`);
	if (values.seeds !== options.seeds.default && !existsSync(values.seeds)) throw new Error(`there is no folder ${values.seeds} (--seeds)`);
	const { content, out } = values;
	checkFolder(content, '--content');
	await requireWordLists(values.dictionary);
	basePath(values.base);
	checkOutFolder(out);
	checkReplaceable(out);
	await mkdir(dirname(resolve(out)), { recursive: true });
	const lock = takeLock(out);
	await mendSwap(out);
	// What is kept of a build belongs to the place that it was made for.
	const cache = join('.cache', 'build', createHash('sha256').update(resolve(out)).digest('hex').slice(0, 12));
	if (values.force) await rm(cache, { recursive: true, force: true });
	const program = await programDigest({ base: values.base, node: process.version });
	const { digests, read } = await fileDigests(content, join(cache, 'content-digests.json'));
	const { digests: words } = await fileDigests(values.dictionary);
	const originals = config.originals ? (await import('./build/originals.ts')).findOriginals(values) : { found: [], missing: [] };
	for (const file of originals.missing)
		console.error(`${file}: its original is not kept, for no file has the bytes that it was read from: put it back, or run npm run ingest`);
	const inputs = inputsDigest([program, ...digests, ...words, ...originals.found.map(({ path }) => path)]);
	const stamp = join(cache, 'stamp.json');
	if (await isCurrent(stamp, inputs, out, values.draft)) console.error(`${out} is what ${content} gives already.`);
	else {
		const around = inputsDigest([program, ...words]);
		const isFew = read <= FEW && isOfProgram(stamp, around);
		setFlagsFromString(`--heap-growing-percent=${isFew ? HEAP_GROWTH.few : HEAP_GROWTH.many}`);
		const [fresh, store] = [`${out}-next`, join(cache, 'content')];
		const { glossary, languages, watch } = config;
		// The index takes longest: its thread loads what it needs beside this one, which does so where there is something to do.
		const search = startSearchIndex({
			dist: fresh,
			content,
			store,
			config: { glossary, languages, watch },
			dictionary: values.dictionary,
			published: out,
			files: join(cache, 'index-files.json'),
			keep: { folder: join(cache, 'index'), program: around, digests },
		});
		const { buildSite } = await import('./build/build-site.ts');
		await buildSite(values, { cache, store, program, digests, originals: originals.found, inputs, around, isFew }, fresh, search);
	}
	lock.release();
	return 0;
}

process.exitCode = await main().catch((error: unknown) => {
	console.error(`build: ${errorText(error)}`);
	return 2;
});
