/** What the client asks for once: words of the interface and the sizes of the indexes. */
import type { STRINGS } from './strings.ts';

export type SearchData = {
	/** Interface language of the page. */
	readonly lang: string;
	/** Address of Pagefind's bundle and of the interface language's home, with the base path. */
	readonly bundle: string;
	readonly root: string;
	/** Base path of the site, below which every article has its one address. */
	readonly base: string;
	/** Name of a page's file where no server adds it: `index.html` in the packaged site. */
	readonly index?: string;
	/** Records by language of the text. */
	readonly sizes: Readonly<Record<string, number>>;
	readonly words: Readonly<Record<(typeof STRINGS)[number], string>>;
	readonly topics: Readonly<Record<string, string>>;
};

declare global {
	/** Set by the packaged site, which has no server: its files by name below the bundle, and its workers. */
	var storyfoldPackage: { file(name: string): Promise<string>; worker(language: string): Promise<Worker>; data: SearchData } | undefined;
}

/** Loads `search/data.json` beside the search page whose address is `action`. */
export async function loadData(action: string): Promise<SearchData> {
	return globalThis.storyfoldPackage?.data ?? (await (await fetch(new URL('data.json', action))).json());
}
