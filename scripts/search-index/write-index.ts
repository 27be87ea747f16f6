/** Search pages → Pagefind's bundle: its index, its worker and one stemmer per language; nothing else of it is published. */
import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, joinBundles } from './language-bundle.ts';
import { type Keep, workerFiles } from './pagefind/worker-files.ts';

/** What is published of Pagefind's bundle as it is; its worker and programs go into pagefind/worker-files.ts, its own interfaces stay out. */
const PUBLISHED = /^(?:pagefind-entry\.json|pagefind\.[^/]*\.pf_meta|(?:fragment|index|filter)\/.*)$/;

/** What pagefind/worker-files.ts makes. */
const OURS = /^(?:worker\.js|wasm\.whole|wasm\.[^/]*\.delta)$/;

/** A file that is in the folder already. `digest`: SHA-256 (hex) of its bytes. */
export type IndexFile = { readonly digest: string; readonly size: number };

export type IndexOptions = {
	/** By language as Pagefind names it, in lower case: programs and lists, or whole bundles. */
	readonly bundles: ReadonlyMap<string, Bundle>;
	/** Other files of the bundles by their paths, which are there already. */
	readonly files?: ReadonlyMap<string, IndexFile>;
	/** Word lists by language. */
	readonly words?: ReadonlyMap<string, string>;
	/** The language whose program is sent whole. */
	readonly first: string;
	/** Folder of the bundle. */
	readonly out: string;
	/** Puts a file there from the published site, where it is one with this digest; false: it is to be written. */
	readonly take?: TakeFile | undefined;
	/** As for `workerFiles`. */
	readonly keep?: Keep | undefined;
};

/** Puts a file into the folder, from the published site where that has it. */
export function putFile(out: string, path: string, bytes: Uint8Array, take: TakeFile): IndexFile {
	const file = { digest: hash('sha256', bytes), size: bytes.length };
	if (take(path, file.digest)) return file;
	// What stands there may be a file of the published site under another name.
	rmSync(join(out, path), { force: true });
	writeFileSync(join(out, path), bytes);
	return file;
}

export type TakeFile = (path: string, digest: string) => boolean;
/** `digests`: SHA-256 (hex) by path below the folder. */
export type Written = { readonly files: number; readonly bytes: number; readonly digests: ReadonlyMap<string, string> };

/** Makes the folders of the index. What stands in them goes when the index is written. */
export function openIndex(out: string): void {
	for (const folder of ['fragment', 'index', 'filter']) mkdirSync(join(out, folder), { recursive: true });
}

/** The name of the list of words of a language (BCP 47). */
export const wordsFile = (language: string): string => `words.${language}.txt`;

/** Writes the bundles as one. */
export async function writeIndex({
	bundles,
	files = new Map(),
	words = new Map(),
	first,
	out,
	take = () => false,
	keep,
}: IndexOptions): Promise<Written> {
	const bundle = await joinBundles([...bundles].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, bundle]) => bundle));
	const published = [...bundle, ...workerFiles(bundle, first, keep)].filter(([path]) => PUBLISHED.test(path) || OURS.test(path));
	const made = [...published, ...[...words].map(([language, list]) => [wordsFile(language), Buffer.from(list)] as const)];
	// Thousands of small files: to write one at once costs less than to wait for it.
	const written = made.map(([path, bytes]) => [path, putFile(out, path, bytes, take)] as const);
	const all = new Map([...written, ...files]);
	for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && !all.has(path.slice(join(out, '/').length).replaceAll('\\', '/'))) rmSync(path);
	}
	const digests = new Map([...all].map(([path, { digest }]) => [path, digest]));
	return { files: all.size, bytes: [...all.values()].reduce((sum, { size }) => sum + size, 0), digests };
}
