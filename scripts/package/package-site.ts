/** A built site as files that work from a folder: relative links, one classic script, the index in scripts. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Config } from '../../src/lib/config.ts';
import { readArticle } from '../../src/lib/content-files.ts';
import { machineDate, sortKey } from '../../src/lib/edtf.ts';
import { listFiles } from '../ingest/list-files.ts';
import { ENTRY, readEntry } from '../search-index/pagefind/entry.ts';
import { FEED, packagePage } from './relative.ts';

export type PackageOptions = {
	readonly dist: string;
	readonly content: string;
	readonly base: string;
	readonly config: Pick<Config, 'languages' | 'site'>;
};
type LeftOut = { readonly what: string; readonly count: number; readonly bytes: number };
export type Package = { readonly files: ReadonlyMap<string, Uint8Array>; readonly leftOut: readonly LeftOut[]; readonly date: string };

/** What a folder has no use for. */
const NOT_PACKED: readonly (readonly [what: string, pattern: RegExp])[] = [
	['service worker and lists for offline reading', /^(?:sw\.js|offline(?:-files)?\.json|manifest\.webmanifest)$/],
	['preview pictures for other sites', /(?:^|\/)topic\.png$/],
	['short addresses, addresses that moved, words for frames', /^(?:[as]\/|_redirects$|redirects\/|frame\/)/],
	['feeds (links to them lead to the site)', FEED],
	['sitemap and lists for robots', /^sitemap[^/]*\.xml$|^robots\.txt$|^llms/],
	['module scripts (their one classic copy is packed)', /^_astro\/.*\.js$/],
	['search index as single files (packed into scripts)', /^pagefind\//],
];

/** Throws an Error where `dist` has no index. */
export async function packageSite({ dist, content, base, config }: PackageOptions): Promise<Package> {
	const files = new Map<string, Uint8Array>();
	const leftOut = NOT_PACKED.map(([what, pattern]) => ({ what, pattern, count: 0, bytes: 0 }));
	const index = new Map<string, Buffer>();
	for (const path of await listFiles(dist)) {
		const bytes = await readFile(join(dist, path));
		if (path.startsWith('pagefind/')) index.set(path.slice('pagefind/'.length), bytes);
		const out = leftOut.find(({ pattern }) => pattern.test(path));
		if (out !== undefined) {
			out.count++;
			out.bytes += bytes.length;
		} else if (path.endsWith('.html'))
			files.set(path, Buffer.from(packagePage(bytes.toString(), base, path.split('/').length - 1, config.site)));
		else files.set(path, bytes);
	}
	if (!index.has(ENTRY)) throw new Error(`${dist} has no search index: run npm run build`);
	for (const [name, part] of splitIndex(index)) {
		files.set(`search/files-${name}.js`, Buffer.from(`storyfoldFiles(${JSON.stringify(name)},${JSON.stringify(part)})`));
	}
	files.set('storyfold.js', Buffer.from(await clientScript(dist, config)));
	const left = leftOut.filter(({ count }) => count > 0).map(({ what, count, bytes }) => ({ what, count, bytes }));
	return { files, leftOut: left, date: await newestDate(content) };
}

/** Pagefind's files by language, as base 64; `worker` holds what all languages share, `words` the word lists. */
function splitIndex(index: ReadonlyMap<string, Buffer>): Map<string, Record<string, string>> {
	const { languages } = readEntry(index);
	const parts = new Map<string, Record<string, string>>();
	for (const [path, bytes] of index) {
		const owner = /^(?:pagefind\.|(?:fragment|index|filter)\/)([^_/]+)_/.exec(path)?.[1];
		const delta = /^wasm\.(.+)\.delta$/.exec(path)?.[1];
		const names = path.startsWith('words.')
			? ['words']
			: delta !== undefined
				? Object.keys(languages).filter((language) => (languages[language]?.wasm ?? 'unknown') === delta)
				: [owner ?? 'worker'];
		for (const name of names) parts.set(name, { ...parts.get(name), [path]: bytes.toString('base64') });
	}
	return parts;
}

/** The site's script with everything it loads later, and the search that reads from scripts, as one classic script. */
async function clientScript(dist: string, { languages }: Pick<Config, 'languages'>): Promise<string> {
	const data = await Promise.all(languages.map((lang, i) => readFile(join(dist, i === 0 ? '' : lang, 'search/data.json'), 'utf8')));
	const source = join(import.meta.dirname, '../../src');
	const { outputFiles } = await build({
		stdin: { contents: `import './search/packaged.ts';import './client/site.ts';`, resolveDir: source, loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
		define: { DATA: `[${data.join(',')}]`, 'import.meta.env.PROD': 'true' },
		logLevel: 'error',
	});
	return outputFiles[0]?.text ?? '';
}

/** The newest date of an article, as far as it is known: `2023-10-06`; `undated` where none is. */
async function newestDate(content: string): Promise<string> {
	const files = (await listFiles(join(content, 'articles'))).filter((file) => file.endsWith('.mdx'));
	const dates = files.map((file) => readArticle(readFileSync(join(content, 'articles', file), 'utf8'), file).data.date);
	const newest = dates.toSorted((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1))[0] ?? null;
	return machineDate(newest) ?? 'undated';
}
