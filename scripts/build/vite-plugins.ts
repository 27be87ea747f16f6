/** What the scripts of the site are bundled with beside Vite's own, by the site and by the bare sites of search alike. */
import type { Plugin } from 'vite';

/** Vite's helper that preloads modules weighs as much as the site's own script; nothing here needs it. */
const HELPER = 'vite/preload-helper';
const plainImports: Plugin = {
	name: 'storyfold-plain-imports',
	enforce: 'pre',
	load: (id) => (id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : null),
};

/** Marks the search client's copy of a module. */
const OWN = '?search';
const ENTRIES = /^\.\/(?:client|page)\.ts$/;

/**
 * The search client as one file. What it shares with other scripts (dates, elements, reading direction) would be files of their own, each a
 * request that a first search waits for; so it has copies of them, a kilobyte in all. What it loads later takes from it what both need.
 */
const wholeClient: Plugin = {
	name: 'storyfold-whole-client',
	apply: 'build',
	enforce: 'pre',
	outputOptions: (options) => ({ ...options, codeSplitting: { groups: [{ name: 'search', test: /\/search\/client\.ts\?search$/ }] } }),
	async resolveId(source, importer, options) {
		const inClient = importer?.endsWith(OWN) || ENTRIES.test(source);
		if (!inClient) return null;
		if (source.includes(HELPER)) return `${source}${OWN}`;
		const found = await this.resolve(source, importer, { ...options, skipSelf: true });
		return found && { ...found, id: `${found.id}${OWN}` };
	},
};

export const plugins: Plugin[] = [plainImports, wholeClient];
