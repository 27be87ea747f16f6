/** The service worker of a built site: dist/sw.js, and what its notices read: dist/offline.json, dist/offline-files.json. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../src/lib/config.ts';
import { writeWhole } from '../../src/lib/kept-json.ts';
import type { Release } from '../ingest/ledger/ledger.ts';
import { listFiles } from '../ingest/list-files.ts';
import { byCodeUnit } from '../ingest/text/compare.ts';
import { type Digests, siteDigests } from './digests.ts';

export type ServiceWorkerOptions = {
	readonly dist: string;
	readonly config: Pick<Config, 'offline' | 'base'>;
	readonly release: Release | null;
	/** Where digests of files are kept between builds. */
	readonly digests?: string;
	/** A file for the worker's program, of which this is the only version. */
	readonly program?: string;
	/** All files, and what is known of them: SHA-256 as base 64. Else the folder is listed, and they are read. */
	readonly files?: Iterable<string>;
	readonly known?: ReadonlyMap<string, readonly [key: string, size: number, time: number, digest: string]>;
};
/** `written`: the files that were added. */
export type Kept = { readonly files: number; readonly bytes: number; readonly whole: boolean; readonly written: readonly string[] };
type File = { readonly path: string; readonly url: string; readonly size: number };

const LIST = 'offline-files.json';
const WRITTEN = [LIST, 'offline.json', 'sw.js'] as const;
/** Not needed for reading: pictures for other sites, feeds, lists for robots, and what the worker's notices read themselves. */
const LEFT_OUT =
	/(?:^|\/)(?:feed\.[a-z]+|topic\.png|sitemap[^/]*\.xml)$|^(?:robots\.txt|llms[^/]*\.txt|sw\.js|permalinks\.jsonl|offline[^/]*\.json|_redirects|redirects\/.*|api\/.*)$/;
/** What every page needs, kept in any case: styles, scripts, the search page and the small parts of the index. */
const SHELL =
	/^(?:_astro\/|pagefind\/(?:pagefind|wasm|worker)|manifest\.webmanifest$|icon|404\.html$|index\.html$|[a-z]{2}\/index\.html$|(?:[a-z]{2}\/)?search\/)/;

const STORY = /^(?:[a-z]{2}\/)?stories\/[^/]+\/index\.html$/;

/** Lists every file with its digest and writes the service worker. Run last. The whole site is kept where it fits into the owner's limit. */
export async function addServiceWorker({
	dist,
	config,
	release,
	digests: file,
	files: given,
	known,
	program,
}: ServiceWorkerOptions): Promise<Kept> {
	// They may be files of the published site under another name.
	for (const file of WRITTEN) rmSync(join(dist, file), { force: true });
	const digests = siteDigests(dist, file ?? null, known);
	const files = filesOf([...(given ?? (await listFiles(dist)))].sort(byCodeUnit), digests);
	const total = files.reduce((sum, { size }) => sum + size, 0);
	const whole = total <= config.offline.precacheBytes;
	const [kept, later] = [true, false].map((isKept) => files.filter(({ path }) => (whole || SHELL.test(path)) === isKept)) as [
		File[],
		File[],
	];
	const places = new Map(later.map(({ url }, place) => [config.base + url, place]));
	const listing = later.map(({ url, path, size }) => [url, [size, integrityOf(digests, path), ...articlesOf(dist, path, places)]] as const);
	await writeFile(join(dist, LIST), JSON.stringify(Object.fromEntries(listing)));
	const list = integrityOf(digests, LIST);
	const named = release === null || release.draft === true ? '' : (release.label ?? String(release.number));
	const about = { release: named, whole, bytes: total, list };
	await writeFile(join(dist, 'offline.json'), JSON.stringify(about));
	const listed = [...kept, ...['offline.json', LIST].map((path) => ({ path, url: path, size: 0 }))];
	const manifest = listed.map((file) => entry(digests, file));
	digests.keep();
	const told = `const MANIFEST=${JSON.stringify(manifest)},LIST=${JSON.stringify(list)};\n`;
	await writeFile(join(dist, 'sw.js'), told + (await workerCode(program)));
	return { files: kept.length, bytes: kept.reduce((sum, { size }) => sum + size, 0), whole, written: WRITTEN };
}

/** The worker without what it is told of the site. `file`: where it is kept. */
export async function workerCode(file: string | undefined): Promise<string> {
	if (file !== undefined && existsSync(file)) return readFileSync(file, 'utf8');
	const { build } = await import('esbuild');
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, '../../src/offline/sw.ts')],
		write: false,
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		legalComments: 'none',
		define: { 'process.env.NODE_ENV': '"production"' },
		logLevel: 'error',
	});
	const code = outputFiles.map(({ text }) => text).join('');
	if (file !== undefined) writeWhole(file, code);
	return code;
}

/** The articles that a story's page links to, by their places in the list: who keeps a topic keeps what its stories quote. */
function articlesOf(dist: string, path: string, places: ReadonlyMap<string, number>): [] | [number[]] {
	if (!STORY.test(path)) return [];
	const links = readFileSync(join(dist, path), 'utf8').matchAll(/ href="([^"#]*\/articles\/[^"#]+\/)["#]/g);
	return [[...new Set([...links].flatMap(([, href = '']) => places.get(href) ?? []))]];
}

const filesOf = (paths: readonly string[], digests: Digests): File[] =>
	paths
		.filter((path) => !LEFT_OUT.test(path))
		.map((path) => ({ path, url: path.replace(/(^|\/)index\.html$/, '$1'), size: digests.sizeOf(path) }));

/** One line of the manifest. The browser itself checks the digest: a file of another release stops the installation, and the old release stays. */
function entry(digests: Digests, { path, url }: File) {
	const integrity = integrityOf(digests, path);
	return { url: url === '' ? './' : url, revision: integrity.slice('sha256-'.length, 23), integrity };
}

const integrityOf = (digests: Digests, path: string) => `sha256-${digests.of(path)}`;
