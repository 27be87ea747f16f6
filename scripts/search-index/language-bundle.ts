/** Pagefind's bundle of one language, and of several as one. Languages have nothing in common in it but its list of them. */
import { setImmediate } from 'node:timers/promises';
import { createIndex } from 'pagefind';
import { ENTRY, readEntry } from './pagefind/entry.ts';

/** Path → bytes. */
export type Bundle = ReadonlyMap<string, Uint8Array>;
export type Page = { readonly url: string; readonly html: string };

/** Pages that are handed over at a time, so that neither side waits for the other. */
const AT_ONCE = 32;

/** Items by their language as Pagefind names it: in lower case. One that has no item has an index all the same, so that the search of an empty site starts. */
export function byLanguage<T extends { readonly language: string }>(items: readonly T[], first: string): Map<string, T[]> {
	const groups = Map.groupBy(items, ({ language }) => language.toLowerCase());
	return groups.size > 0 ? groups : new Map([[first, []]]);
}

/**
 * `pageOf`: the page of an item, made while Pagefind reads those before it. Throws an Error with Pagefind's own words where it refuses a page.
 * `step` hears how many pages it was given.
 */
export async function languageBundle<T>(
	items: readonly T[],
	pageOf: (item: T) => Page,
	step: (done: number) => void = () => {},
): Promise<Bundle> {
	const { index, errors } = await createIndex();
	if (index === undefined) throw new Error(`the search index could not be started: ${errors.join('; ')}`);
	const add = async ({ url, html }: Page) => {
		const { errors: refused } = await index.addHTMLFile({ url, content: html });
		if (refused.length > 0) throw new Error(`the search index refused ${url}: ${refused.join('; ')}`);
	};
	let before: Promise<unknown> = Promise.resolve();
	for (let at = 0; at < items.length; at += AT_ONCE) {
		step(at);
		// Pagefind takes them in the order in which they were sent.
		const pages = items.slice(at, at + AT_ONCE).map(pageOf);
		await before;
		before = Promise.all(pages.map(add));
		// What is sent goes out before the next pages are made.
		await setImmediate();
	}
	await before;
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
