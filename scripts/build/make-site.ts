/** All of a site but its search and its service worker, in a new folder: pages, files beside them, addresses that lead elsewhere. */
import { createHash } from 'node:crypto';
import type { Config } from '../../src/lib/config.ts';
import type { Content } from '../../src/lib/content.ts';
import type { Permalinks } from '../../src/lib/permalinks.ts';
import { addressFiles, movedAddresses } from './addresses.ts';
import { apiFiles } from './api.ts';
import { pageFiles } from './files.ts';
import { type Kept, takeKept } from './kept.ts';
import { renderPages } from './render/pages.ts';
import { openRenderer, type PagePath } from './render/renderer.ts';
import { writePage } from './render/write-page.ts';

export type MakeSite = {
	/** The folder of `makeShell`. */
	readonly shell: string;
	readonly content: string;
	/** What the entries of content/ say. */
	readonly entries: Content;
	/** Digests of the files of content/, by their paths. */
	readonly digests: ReadonlyMap<string, string>;
	readonly permalinks: Permalinks;
	readonly site: Config;
	/** The site that is published now, and what of it may be used again. */
	readonly published: string;
	readonly kept: Kept;
	readonly fresh: string;
	/** Resolves when it is known what the watched searches find. */
	readonly watched: () => Promise<void>;
	readonly progress: (stage: string, done: number, total: number) => void;
};

/** Resolves to the digest of what each file was made from, for those of which it is known, and to the files that were made now, with the SHA-256 (base 64) of each. */
export async function makeSite(
	make: MakeSite,
): Promise<{ readonly keys: ReadonlyMap<string, string>; readonly made: ReadonlyMap<string, string> }> {
	const { shell, content, entries, digests, permalinks, site, published, kept, fresh, watched, progress } = make;
	const keys = new Map<string, string>();
	const made = new Map<string, string>();
	const isThere = (path: string, key: string | null) => {
		if (key !== null) keys.set(path, key);
		return key !== null && takeKept(kept, path, key, published, fresh);
	};
	progress('pages', 0, 0);
	const renderer = await openRenderer(shell, site);
	const all = new Set<string>();
	const render = async (stage: string, pages: readonly PagePath[]) => {
		for (const { file } of pages) {
			if (all.has(file)) throw new Error(`two pages want to be ${file}`);
			all.add(file);
		}
		const missing = pages.filter(({ file, key }) => !isThere(file, key));
		const known = all.size - missing.length;
		const digests = await renderPages(renderer, missing, { shell, out: fresh, site }, (done) => progress(stage, known + done, all.size));
		for (const [file, digest] of digests) made.set(file, digest);
	};
	await render('pages', await renderer.paths('other'));
	let files = 0;
	const write = (path: string, text: string) => made.set(path, writePage(fresh, path, text));
	for (const { key, paths, make: texts } of pageFiles(content, digests, permalinks, site)) {
		const gone = paths.filter((path) => !isThere(path, key));
		const given = gone.length === 0 ? null : texts();
		for (const path of gone) write(path, given?.get(path) ?? '');
		files += paths.length;
		progress('files', files, files);
	}
	for (const [path, text] of [
		...addressFiles(movedAddresses(permalinks, site, entries.articles), site),
		...apiFiles(entries, permalinks, site),
	]) {
		// The text is its own key: to make it costs less than to read what it is made from.
		if (!isThere(path, createHash('sha256').update(text).digest('hex'))) write(path, text);
		progress('files', ++files, files);
	}
	progress('watched', 0, site.watch.length);
	await watched();
	await render('watched', await renderer.paths('watched'));
	return { keys, made };
}
