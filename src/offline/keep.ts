/** "Keep for reading offline": a story with its articles, a topic with its stories, or the whole site, with its size and progress. */
import type { SearchData } from '../search/data.ts';
import { element, fill } from '../search/view.ts';

const KEPT = 'storyfold-kept';

/** `offline-files.json`: size in bytes of each file that is not kept by itself, by its path below the base path. */
type Sizes = Readonly<Record<string, number>>;

export async function offerKeeping(data: SearchData, site: string): Promise<void> {
	const main = document.querySelector('main');
	if (main === null) return;
	const sizes = (await (await fetch(new URL('offline-files.json', site))).json()) as Sizes;
	const base = new URL('.', site);
	const wanted = filesOf(base, sizes);
	if (wanted.length === 0) return;
	const size = wanted.reduce((sum, path) => sum + (sizes[path] ?? 0), 0);
	const megabytes = new Intl.NumberFormat(data.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: size < 1e7 ? 1 : 0 }).format(
		size / 1e6,
	);
	const button = element('button', { type: 'button', class: 'offline-keep' });
	const cache = await caches.open(KEPT);
	const say = (text: string, values: Record<string, string> = { size: megabytes }) => {
		button.textContent = fill(text, values);
	};
	const isKept = async () =>
		(await Promise.all(wanted.map((path) => cache.match(new URL(path, base))))).every((response) => response !== undefined);
	let kept = await isKept();
	say(kept ? data.words.offlineKept : data.words.offlineKeep);
	button.onclick = async () => {
		button.disabled = true;
		try {
			if (kept) await Promise.all(wanted.map((path) => cache.delete(new URL(path, base))));
			else
				await keep(cache, base, wanted, (part) =>
					say(data.words.offlineKeeping, { percent: new Intl.NumberFormat(data.lang, { style: 'percent' }).format(part) }),
				);
			kept = !kept;
			say(kept ? data.words.offlineKept : data.words.offlineKeep);
		} catch {
			say(data.words.offlineFailed);
		}
		button.disabled = false;
	};
	main.append(element('p', {}, button));
}

/** The files that belong to this page: itself and every story and article it links to; on the about page all of the site, and the index. */
function filesOf(base: URL, sizes: Sizes): string[] {
	if (document.documentElement.dataset['kind'] === 'about') return Object.keys(sizes);
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(({ href }) => href);
	const paths = [location.href, ...links].map((href) => new URL(href)).filter(({ href }) => href.startsWith(base.href));
	return [...new Set(paths.map(({ pathname }) => pathname.slice(base.pathname.length)))].filter((path) => path in sizes);
}

/** Fetches four at a time. Rejects where one is missing; what came before it stays. */
async function keep(cache: Cache, base: URL, paths: readonly string[], progress: (part: number) => void): Promise<void> {
	const queue = [...paths];
	let done = 0;
	const work = async () => {
		for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
			await cache.add(new URL(path, base));
			progress(++done / paths.length);
		}
	};
	await Promise.all(Array.from({ length: 4 }, work));
}
