/**
 * Watches a folder with all that are in it, each by itself. Node's recursive watching looks at the files one by one on Linux, and does not see a file
 * any more that was once replaced by another of its name, as many editors save.
 */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * `changed` is called at each change, for as long as something else keeps the process. What comes back is to be called after changes, before the files
 * are read: there may be other folders then.
 */
export function watchFolders(root: string, changed: () => void): () => void {
	let watchers: readonly FSWatcher[] = [];
	const look = () => {
		for (const watcher of watchers) watcher.close();
		watchers = watchersBelow(root, changed);
	};
	look();
	return look;
}

/** A folder that has gone meanwhile has none: the one that held it tells. */
function watchersBelow(folder: string, changed: () => void): FSWatcher[] {
	try {
		const own = watch(folder, { persistent: false }, changed);
		const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		return [own, ...inner.flatMap(({ name }) => watchersBelow(join(folder, name), changed))];
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
