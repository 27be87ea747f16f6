/** Astro content loader for stories: the MDX file and the JSON beside it as one entry, kept until the bytes of either change. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readStory } from './content-files.ts';

/** Loads `<folder>/stories/*.mdx`; the id of an entry is its file name. */
export function storyLoader(folder: string): Loader {
	return {
		name: 'storyfold-stories',
		load: async (context) => {
			const directory = resolve(fileURLToPath(context.config.root), folder, 'stories');
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
			const isStory = (path: string) => path.startsWith(directory) && /\.(?:mdx|json)$/.test(path);
			const update = async (path: string) => {
				// The two files of a story are written one after the other.
				if (isStory(path)) await loadOne(path.replace(/\.json$/, '.mdx'), context).catch(() => undefined);
			};
			watcher.on('add', update);
			watcher.on('change', update);
			watcher.on('unlink', (path) => {
				if (isStory(path)) context.store.delete(basename(path).replace(/\.\w+$/, ''));
			});
		},
	};
}

async function loadOne(path: string, context: LoaderContext): Promise<void> {
	const { config, store } = context;
	const id = basename(path, '.mdx');
	const [file, details] = await Promise.all([readFile(path, 'utf8'), readFile(path.replace(/\.mdx$/, '.json'), 'utf8')]);
	const digest = context.generateDigest(`${file}\n${details}`);
	if (store.get(id)?.digest === digest) return;
	const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
	const { data: raw, body } = readStory(file, details, filePath);
	const data = await context.parseData({ id, data: raw, filePath });
	store.set({ id, data, body, filePath, digest });
}
