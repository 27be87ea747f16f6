/** Pagefind's bundle of one language, and of several as one. Languages have nothing in common in it but its list of them. */
import { setImmediate } from 'node:timers/promises';
import { createIndex } from 'pagefind';
import { bucketsOf } from './buckets.ts';
import { ENTRY, readEntry } from './pagefind/entry.ts';
import { type MergedFile, mergeParts, type Whole } from './pagefind/merge.ts';
import { type OpenPart, openPart, type Part, readPart } from './pagefind/part.ts';

/** Path → bytes. */
export type Bundle = ReadonlyMap<string, Uint8Array>;
type Page = { readonly url: string; readonly html: string };

/** What of a bundle is the same for any pages of a language. */
const PROGRAM = /^(?:wasm\..*|pagefind-worker\.js|pagefind-entry\.json)$/;

/**
 * Hands pages to Pagefind, no more than it may have at once (buckets.ts). Resolves when they are made and handed over, so that other work is done while Pagefind
 * makes their bundle. Both promises reject with an Error with Pagefind's own words where it refuses one.
 */
export async function handedOver<T>(items: readonly T[], pageOf: (item: T) => Page): Promise<{ readonly bundle: Promise<Bundle> }> {
	// Pagefind does one thing after the other: while it makes the bundle before this one, there is no answer, and pages are made.
	const opened = createIndex();
	const indexOf = async () => {
		const { index, errors } = await opened;
		if (index === undefined) throw new Error(`the search index could not be started: ${errors.join('; ')}`);
		return index;
	};
	const add = async ({ url, html }: Page) => {
		const { errors: refused } = await (await indexOf()).addHTMLFile({ url, content: html });
		if (refused.length > 0) throw new Error(`the search index refused ${url}: ${refused.join('; ')}`);
	};
	const sent: Promise<void>[] = [];
	for (const item of items) {
		// Pagefind takes them in the order in which they were sent.
		const added = add(pageOf(item));
		// Else an error is an unhandled one where nobody waits yet.
		added.catch(() => undefined);
		sent.push(added);
		// The pipe holds a few pages: what is sent goes out before the next one is made.
		await setImmediate();
	}
	const finish = async () => {
		await Promise.all(sent);
		const index = await indexOf();
		const { files } = await index.getFiles();
		await index.deleteIndex();
		return new Map(files.map(({ path, content }) => [path, content]));
	};
	const bundle = finish();
	bundle.catch(() => undefined);
	return { bundle };
}

/** Pagefind's bundle of given pages; `handedOver`, waited for. */
export const pagefindBundle = async <T>(items: readonly T[], pageOf: (item: T) => Page): Promise<Bundle> =>
	(await handedOver(items, pageOf)).bundle;

/** Programs, scripts and list of a language; of one that Pagefind has no stemmer for, those of any. */
export async function programOf(language: string): Promise<Bundle> {
	const bundle = await pagefindBundle([language], (lang) => ({
		url: '/',
		html: `<!doctype html><html lang="${lang}"><body>x</body></html>`,
	}));
	return new Map([...bundle].filter(([path]) => PROGRAM.test(path)));
}

/** Files of words, pages and filters of a language (in lower case), packed where they are asked for, and Pagefind's list of it. */
export type Merged = { readonly entry: Uint8Array; readonly files: ReadonlyMap<string, MergedFile>; readonly whole: Whole };

/** All pages of a language from those of each bucket. Null where parts that were cut from others do not tell all. */
export function merged(language: string, parts: readonly OpenPart[], program: Bundle): Merged | null {
	const made = mergeParts(language, parts);
	if (made === null) return null;
	const { files, hash, pages, whole } = made;
	const entry = readEntry(program);
	const [about] = Object.values(entry.languages);
	const languages = pages === 0 ? {} : { [language]: { ...about, hash, page_count: pages } };
	return { entry: Buffer.from(JSON.stringify({ ...entry, languages })), files: pages === 0 ? new Map() : files, whole };
}

/** The same as one bundle. */
export async function bundleOf(language: string, parts: readonly Part[], program: Bundle): Promise<Bundle> {
	const { entry, files } = merged(language, parts.map(openPart), program) ?? lost();
	const packed = await Promise.all([...files].map(async ([path, { bytes }]) => [path, (await bytes()) ?? lost()] as const));
	return new Map([...program, ...packed, [ENTRY, entry]]);
}

export function lost(): never {
	throw new Error('a part of the search index is not whole');
}

/** The bundle of all items of a language. */
export async function languageBundle<T extends { readonly url: string }>(
	language: string,
	items: readonly T[],
	pageOf: (item: T) => Page,
): Promise<Bundle> {
	const parts: Part[] = [];
	for (const bucket of bucketsOf(items, ({ url }) => url)) parts.push(readPart(await pagefindBundle(bucket, pageOf)));
	return bundleOf(language, parts, await programOf(language));
}

/** The bundles of several languages as one; without any, that of a site on which nothing can be found. */
export async function joinBundles(bundles: readonly Bundle[]): Promise<Map<string, Uint8Array>> {
	if (bundles.length === 0) return new Map(await pagefindBundle([], () => ({ url: '', html: '' })));
	const entries = bundles.map(readEntry);
	const joined = new Map(bundles.flatMap((bundle) => [...bundle]));
	const languages = Object.fromEntries(
		entries.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
	);
	return joined.set(ENTRY, Buffer.from(JSON.stringify({ ...entries[0], languages })));
}
