/** Search pages → Pagefind's bundle: its index, its worker and one stemmer per language; nothing else of it is published. */
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bundle, joinBundles } from './language-bundle.ts';
import { workerFiles } from './pagefind/worker-files.ts';

/** What is published of Pagefind's bundle as it is; its worker and programs go into pagefind/worker-files.ts, its own interfaces stay out. */
const PUBLISHED = /^(?:pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|(?:fragment|index|filter)\/.*)$/;

/** What pagefind/worker-files.ts makes. */
const OURS = /^(?:worker\.js|wasm\.whole|wasm\.[^/]*\.delta)$/;

export type IndexOptions = {
	/** By language as Pagefind names it: in lower case. */
	readonly bundles: ReadonlyMap<string, Bundle>;
	/** Word lists by language. */
	readonly words: ReadonlyMap<string, string>;
	/** The language whose program is sent whole. */
	readonly first: string;
	/** Folder of the bundle; emptied first. */
	readonly out: string;
	/** Puts a file there from the published site, where it is one with this digest; false: it is to be written. */
	readonly take?: TakeFile | undefined;
};

export type TakeFile = (path: string, digest: string) => boolean;
/** `digests`: SHA-256 (hex) by path below the folder. */
export type Written = { readonly files: number; readonly bytes: number; readonly digests: ReadonlyMap<string, string> };

/** Writes the bundles as one. */
export async function writeIndex({ bundles, words, first, out, take = () => false }: IndexOptions): Promise<Written> {
	const bundle = await joinBundles([...bundles].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, bundle]) => bundle));
	const published = [...bundle, ...(await workerFiles(bundle, first))]
		.filter(([path]) => PUBLISHED.test(path) || OURS.test(path))
		.map(([path, content]) => ({ path, content: Buffer.from(content) }));
	for (const [language, list] of words) published.push({ path: `words.${language}.txt`, content: Buffer.from(list) });
	await rm(out, { recursive: true, force: true });
	for (const folder of new Set(published.map(({ path }) => dirname(join(out, path))))) mkdirSync(folder, { recursive: true });
	const digests = new Map(published.map(({ path, content }) => [path, hash('sha256', content)]));
	// Thousands of small files: to write one at once costs less than to wait for it.
	for (const { path, content } of published) if (!take(path, digests.get(path) as string)) writeFileSync(join(out, path), content);
	return { files: published.length, bytes: published.reduce((sum, { content }) => sum + content.length, 0), digests };
}
