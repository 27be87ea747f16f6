/** Keeps the files that articles were read from with the site: `dist/originals/<digest>.<ending>`, each only where its bytes are those of its digest. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readArticle } from '../../src/lib/content-files.ts';
import { type Original, originalOf } from '../../src/lib/originals.ts';
import { parseEvents, replay } from '../../src/lib/permalinks.ts';
import { fileDigest } from '../ingest/file-digest.ts';

/** `out`: the site that is published now. */
type Folders = { readonly content: string; readonly seeds: string; readonly out: string };

/** `found`: each original once, with the file that holds its bytes. `missing`: names of seeds whose bytes are nowhere. */
export type Originals = { readonly found: readonly (Original & { readonly from: string })[]; readonly missing: readonly string[] };

/** Looks for the originals of all live articles: in the seeds folder, else in the site that is published now. */
export function findOriginals({ content, seeds, out }: Folders): Originals {
	const permalinks = replay(parseEvents(readFileSync(join(content, 'permalinks.jsonl'), 'utf8')));
	const wanted = new Map<string, Original>();
	for (const { id, status } of permalinks.articles.values()) {
		if (status !== 'live') continue;
		const original = originalOf(readArticle(readFileSync(join(content, 'articles', `${id}.mdx`), 'utf8'), `articles/${id}.mdx`).data);
		if (original !== null) wanted.set(original.path, original);
	}
	const all = [...wanted.values()].map((original) => {
		const places = [join(seeds, original.file), join(out, original.path)];
		return { ...original, from: places.find((place) => isFile(place) && fileDigest(place) === original.digest) };
	});
	return {
		found: all.flatMap(({ from, ...original }) => (from === undefined ? [] : [{ ...original, from }])),
		missing: all.filter(({ from }) => from === undefined).map(({ file }) => file),
	};
}

/** Copies them into a folder, under the names that they have in `dist/originals/`. */
export async function copyOriginals(found: Originals['found'], folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const { from, path } of found) await copyFile(from, join(folder, basename(path)));
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
