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

/**
 * A file that need not be made where the published site has it. `digest`: SHA-256 (hex) of its bytes; null: not known. `isThere`: put into the new folder already.
 */
export type IndexFile = {
	readonly digest: string | null;
	readonly size: number;
	readonly bytes: () => Uint8Array;
	readonly isThere?: boolean;
};

export type IndexOptions = {
	/** By language as Pagefind names it, in lower case: programs and lists, or whole bundles. */
	readonly bundles: ReadonlyMap<string, Bundle>;
	/** Other files of the bundles by their paths. */
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

export type TakeFile = (path: string, digest: string) => boolean;
/** `digests`: SHA-256 (hex) by path below the folder. */
export type Written = { readonly files: number; readonly bytes: number; readonly digests: ReadonlyMap<string, string> };

/** Makes the folders of the index. What stands in them goes when the index is written. */
export function openIndex(out: string): void {
	for (const folder of ['fragment', 'index', 'filter']) mkdirSync(join(out, folder), { recursive: true });
}

/** The name of the list of words of a language (BCP 47). */
export const wordsFile = (language: string): string => `words.${language}.txt`;

const fileOf = (bytes: Uint8Array): IndexFile => ({ digest: null, size: bytes.length, bytes: () => bytes });

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
	const published = [...bundle, ...(await workerFiles(bundle, first, keep))].filter(([path]) => PUBLISHED.test(path) || OURS.test(path));
	const all = new Map([
		...published.map(([path, bytes]) => [path, fileOf(bytes)] as const),
		...files,
		...[...words].map(([language, list]) => [wordsFile(language), fileOf(Buffer.from(list))] as const),
	]);
	const digests = new Map<string, string>();
	let total = 0;
	// Thousands of small files: to write one at once costs less than to wait for it.
	for (const [path, { digest, size, bytes, isThere = false }] of all) {
		if (digest !== null && (isThere || take(path, digest))) {
			digests.set(path, digest);
			total += size;
			continue;
		}
		const content = bytes();
		const made = hash('sha256', content);
		digests.set(path, made);
		total += content.length;
		if (take(path, made)) continue;
		// What stands there may be a file of the published site under another name.
		rmSync(join(out, path), { force: true });
		writeFileSync(join(out, path), content);
	}
	for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && !all.has(path.slice(join(out, '/').length).replaceAll('\\', '/'))) rmSync(path);
	}
	return { files: all.size, bytes: total, digests };
}
