/**
 * Astro content loader for articles. The store holds their frontmatter and, for lists, the first paragraph as HTML; the whole text is compiled
 * where its page is made, and the page kept until it would change.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readArticle } from './content-files.ts';
import { compileArticle } from './render/compile.ts';

/** Part of each digest: raise it when the compiled form of an article changes. */
const FORM = 2;

/** The content folder: `STORYFOLD_CONTENT` (absolute, or relative to the project), else `content`. */
export function contentFolder(): string {
	return process.env.STORYFOLD_CONTENT ?? 'content';
}

/** Loads `<folder>/articles/*.mdx`; the id of an entry is its file name. */
export function articleLoader(folder: string): Loader {
	return {
		name: 'storyfold-articles',
		load: async (context) => {
			const directory = resolve(fileURLToPath(context.config.root), folder, 'articles');
			const names = (existsSync(directory) ? await readdir(directory) : []).filter((name) => name.endsWith('.mdx')).toSorted();
			const gone = new Set(context.store.keys());
			for (const name of names) {
				gone.delete(basename(name, '.mdx'));
				await loadOne(join(directory, name), context);
			}
			for (const id of gone) context.store.delete(id);
			const { watcher } = context;
			if (watcher === undefined) return;
			watcher.add(directory);
			const isArticle = (path: string) => path.startsWith(directory) && path.endsWith('.mdx');
			const update = async (path: string) => {
				if (isArticle(path)) await loadOne(path, context);
			};
			watcher.on('add', update);
			watcher.on('change', update);
			watcher.on('unlink', (path) => {
				if (isArticle(path)) context.store.delete(basename(path, '.mdx'));
			});
		},
	};
}

async function loadOne(path: string, context: LoaderContext): Promise<void> {
	const { config, store } = context;
	const id = basename(path, '.mdx');
	const file = await readFile(path, 'utf8');
	const digest = context.generateDigest(`${FORM}\n${file}`);
	if (store.get(id)?.digest === digest) return;
	const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
	const { data: raw, body } = readArticle(file, filePath);
	const data = await context.parseData({ id, data: raw, filePath });
	store.set({ id, data, filePath, digest, rendered: { html: compileArticle(opening(body), String(data.language)).html } });
}

/** The first paragraph of a body: blocks stand apart by a blank line, and only a paragraph begins with a letter, a digit or a quotation mark. */
function opening(body: string): string {
	const blocks = body.split('\n\n').map((block) => block.trim());
	return blocks.find((block) => !/^(?:[#>]|[-+*] |\d+[.)] )/.test(block) && block !== '') ?? '';
}
