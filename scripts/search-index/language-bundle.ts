/** Pagefind's bundle of one language, and of several as one. Languages have nothing in common in it but its list of them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { createIndex } from 'pagefind';
import { ENTRY, readEntry } from './pagefind/entry.ts';

/** Path → bytes. */
export type Bundle = ReadonlyMap<string, Uint8Array>;
export type Page = { readonly url: string; readonly html: string };
/** Where bundles are kept between builds. `program`: digest of what makes them. */
export type KeepIndex = { readonly folder: string; readonly program: string };

/** Pages that are handed over at a time, so that neither side waits for the other. */
const AT_ONCE = 32;

/** Makes the bundle, or takes the kept one where the pages are the same. Throws an Error with Pagefind's own words where it refuses a page. */
export async function languageBundle(
	language: string,
	pages: readonly Page[],
	keep: KeepIndex | undefined,
	step: (done: number) => void,
): Promise<Bundle> {
	const file = keep === undefined ? null : join(keep.folder, encodeURIComponent(language));
	const digest = digestOf(keep?.program ?? '', pages);
	const kept = file === null ? null : readKept(file, digest);
	const bundle = kept ?? (await makeBundle(pages, step));
	step(pages.length);
	if (file !== null && kept === null) {
		mkdirSync(keep?.folder ?? '', { recursive: true });
		writeFileSync(`${file}.new`, serialize([digest, bundle]));
		renameSync(`${file}.new`, file);
	}
	return bundle;
}

/** Page by page: all pages of a language as one text may be larger than a text can be. */
function digestOf(program: string, pages: readonly Page[]): string {
	const digest = createHash('sha256').update(program);
	for (const { url, html } of pages) digest.update(`\0${url}\0${html}`);
	return digest.digest('hex');
}

function readKept(file: string, digest: string): Bundle | null {
	try {
		if (!existsSync(file)) return null;
		const [of, bundle] = deserialize(readFileSync(file)) as [string, Bundle];
		return of === digest ? bundle : null;
	} catch {
		return null;
	}
}

async function makeBundle(pages: readonly Page[], step: (done: number) => void): Promise<Bundle> {
	const { index, errors } = await createIndex();
	if (index === undefined) throw new Error(`the search index could not be started: ${errors.join('; ')}`);
	for (let at = 0; at < pages.length; at += AT_ONCE) {
		step(at);
		// Pagefind takes them in the order in which they were sent.
		const added = pages.slice(at, at + AT_ONCE).map(async ({ url, html }) => {
			const { errors: refused } = await index.addHTMLFile({ url, content: html });
			if (refused.length > 0) throw new Error(`the search index refused ${url}: ${refused.join('; ')}`);
		});
		await Promise.all(added);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	return new Map(files.map(({ path, content }) => [path, content]));
}

/** The bundles of several languages as one. */
export function joinBundles(bundles: readonly Bundle[]): Map<string, Uint8Array> {
	const entries = bundles.map(readEntry);
	const joined = new Map(bundles.flatMap((bundle) => [...bundle]));
	const languages = Object.fromEntries(
		entries.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
	);
	return joined.set(ENTRY, Buffer.from(JSON.stringify({ ...entries[0], languages })));
}
