/** What a reader asked to keep: one cache for each release, whose files are checked against its list, so that no release is mixed with another. */

/**
 * `offline-files.json`: size in bytes and digest of each file that is not kept by itself, by its path below the base path; for the page of
 * a story also its articles, by their places in this list.
 */
export type Files = Readonly<Record<string, readonly [size: number, integrity: string, articles?: readonly number[]]>>;

/** Milliseconds after which a file without an answer counts as missing: it is tried again at the next visit. */
export const WAIT = 45_000;

/** Sites below one host share its caches: each name holds the path of the site. */
export const cacheName = (kind: string, base: URL) => `storyfold-${kind} ${base.pathname}`;

/** `list` is the digest of the release's offline-files.json. */
export const keptName = (base: URL, list: string) => `${cacheName('kept', base)} ${list}`;

/** Kept beside the files where all of the site was asked for: what a new release adds is then kept too. */
export const everything = (base: URL) => new URL('storyfold-everything', base);

/** Fetches four at a time what is not there yet. Rejects where a file is missing or of another release; what came before it stays. */
export async function keepFiles(
	cache: Cache,
	base: URL,
	files: Files,
	paths: readonly string[],
	progress: (part: number) => void = () => {},
): Promise<void> {
	const queue = [...paths];
	// What is still under way when one file fails is given up: a browser may leave such a request without an answer for minutes.
	const given = new AbortController();
	let done = 0;
	const work = async () => {
		for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
			const url = new URL(path, base);
			const integrity = files[path]?.[1] ?? '';
			if ((await cache.match(url)) === undefined) {
				const response = await fetch(url, {
					integrity,
					cache: 'no-cache',
					signal: AbortSignal.any([given.signal, AbortSignal.timeout(WAIT)]),
				});
				if (!response.ok) throw new Error(`${path}: ${response.status}`);
				await cache.put(url, response);
			}
			progress(++done / paths.length);
		}
	};
	const stop = (error: unknown) => {
		queue.length = 0;
		given.abort(error);
		throw error;
	};
	const ended = await Promise.allSettled(Array.from({ length: 4 }, () => work().catch(stop)));
	const failed = ended.find((each) => each.status === 'rejected');
	if (failed) throw failed.reason;
}

/** Fetches for this release what was kept of earlier ones and is still there. Rejects where one file cannot be had as this release has it. */
export async function renewKept(caches: CacheStorage, base: URL, files: Files, list: string): Promise<void> {
	const wanted = new Set<string>();
	let all = false;
	for (const name of await earlierKept(caches, base, list)) {
		for (const { url } of await (await caches.open(name)).keys()) {
			if (url === everything(base).href) all = true;
			const path = url.slice(base.href.length);
			if (url.startsWith(base.href) && path in files) wanted.add(path);
		}
	}
	if (!all && wanted.size === 0) return;
	const cache = await caches.open(keptName(base, list));
	await keepFiles(cache, base, files, all ? Object.keys(files) : [...wanted]);
	if (all) await cache.put(everything(base), new Response());
}

/** Removes what was kept of other releases. */
export async function dropEarlier(caches: CacheStorage, base: URL, list: string): Promise<void> {
	await Promise.all((await earlierKept(caches, base, list)).map((name) => caches.delete(name)));
}

/** Caches of other releases of this site. */
export async function earlierKept(caches: CacheStorage, base: URL, list: string): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(keptName(base, '')) && name !== keptName(base, list));
}
