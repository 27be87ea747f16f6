/** "Keep for reading offline": a story with its articles, a topic with its stories, or the whole site, with its size and progress. */
import type { SearchData } from '../search/data.ts';
import { element, fill } from '../search/view.ts';
import { everything, type Files, keepFiles, keptName } from './kept.ts';

/** `list`: digest of the list of this release's files. */
export async function offerKeeping(data: SearchData, site: string, list: string): Promise<void> {
	const main = document.querySelector('main');
	if (main === null) return;
	const files = (await (await fetch(new URL('offline-files.json', site))).json()) as Files;
	const base = new URL('.', site);
	const wanted = filesOf(base, files);
	if (wanted.length === 0) return;
	const size = wanted.reduce((sum, path) => sum + (files[path]?.[0] ?? 0), 0);
	const megabytes = new Intl.NumberFormat(data.lang, { style: 'unit', unit: 'megabyte', maximumFractionDigits: size < 1e7 ? 1 : 0 }).format(
		size / 1e6,
	);
	const button = element('button', { type: 'button', class: 'offline-keep' });
	const cache = await caches.open(keptName(base, list));
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
				await keepFiles(cache, base, files, wanted, (part) =>
					say(data.words.offlineKeeping, { percent: new Intl.NumberFormat(data.lang, { style: 'percent' }).format(part) }),
				);
			kept = !kept;
			if (isWhole()) await (kept ? cache.put(everything(base), new Response()) : cache.delete(everything(base)));
			say(kept ? data.words.offlineKept : data.words.offlineKeep);
		} catch {
			say(data.words.offlineFailed);
		}
		button.disabled = false;
	};
	main.append(element('p', {}, button));
}

/** On the about page all of the site is kept. */
const isWhole = () => document.documentElement.dataset['kind'] === 'about';

/**
 * The files that belong to this page: itself and every story and article it links to; for a topic also the articles of its stories; on the
 * about page all of the site, and the index.
 */
function filesOf(base: URL, files: Files): string[] {
	const { kind } = document.documentElement.dataset;
	if (isWhole()) return Object.keys(files);
	const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(({ href }) => href);
	const paths = [location.href, ...links].map((href) => new URL(href)).filter(({ href }) => href.startsWith(base.href));
	const own = paths.map(({ pathname }) => pathname.slice(base.pathname.length)).filter((path) => path in files);
	const all = Object.keys(files);
	const further = kind === 'topic' ? own.flatMap((path) => files[path]?.[2] ?? []).flatMap((place) => all[place] ?? []) : [];
	return [...new Set([...own, ...further])];
}
