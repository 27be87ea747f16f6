/** Search pages → Pagefind's bundle: its index, its worker and one stemmer per language; nothing else of it is published. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { joinBundles, type KeepIndex, languageBundle } from './language-bundle.ts';
import { workerFiles } from './pagefind/worker-files.ts';
import type { SearchPages } from './search-pages.ts';
import { wordList } from './words.ts';

/** What is published of Pagefind's bundle as it is; its worker and programs go into pagefind/worker-files.ts, its own interfaces stay out. */
const PUBLISHED = /^(?:pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|(?:fragment|index|filter)\/.*)$/;

/** What pagefind/worker-files.ts makes. */
const OURS = /^(?:worker\.js|wasm\.whole|wasm\.[^/]*\.delta)$/;

export type IndexOptions = SearchPages & {
	/** The language whose program is sent whole; it has an index even where it has no page. */
	readonly first: string;
	/** Folder of the bundle; emptied first. */
	readonly out: string;
	/** Where the indexes of languages are kept, to be used again where their pages are the same. */
	readonly keep?: KeepIndex | undefined;
	readonly progress?: ((stage: string, done: number, total: number) => void) | undefined;
};

export type Written = { readonly files: number; readonly bytes: number };

/** Writes the bundle. Throws an Error with Pagefind's own words where it refuses a page. */
export async function writeIndex({ pages, counts, first, out, keep, progress }: IndexOptions): Promise<Written> {
	// Pagefind names its indexes in lower case. One that has no page has an index all the same: the search of an empty site starts.
	const byLanguage = Map.groupBy(pages, ({ language }) => language.toLowerCase());
	if (pages.length === 0) byLanguage.set(first, []);
	const bundles = [];
	let indexed = 0;
	for (const [language, own] of [...byLanguage].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
		bundles.push(await languageBundle(language, own, keep, (done) => progress?.('search index', indexed + done, pages.length)));
		indexed += own.length;
	}
	await close();
	const bundle = joinBundles(bundles);
	const published = [...bundle, ...(await workerFiles(bundle, first))]
		.filter(([path]) => PUBLISHED.test(path) || OURS.test(path))
		.map(([path, content]) => ({ path, content: Buffer.from(content) }));
	for (const [language, words] of counts) published.push({ path: `words.${language}.txt`, content: Buffer.from(wordList(words)) });
	await rm(out, { recursive: true, force: true });
	for (const { path, content } of published) {
		await mkdir(dirname(join(out, path)), { recursive: true });
		await writeFile(join(out, path), content);
	}
	return { files: published.length, bytes: published.reduce((sum, { content }) => sum + content.length, 0) };
}
