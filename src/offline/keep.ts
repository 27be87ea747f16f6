/** "Keep for reading offline": a story with its articles, a topic with its stories, what a search found, or the whole site, with size and progress. */
import type { SearchData } from '../search/data.ts';
import { element, fill } from '../search/view.ts';
import { everything, type Files, keepFiles, keptName } from './kept.ts';

/** `list`: digest of the list of this release's files. */
export async function offerKeeping(data: SearchData, site: string, list: string): Promise<void> {
	const main = document.querySelector('main');
	if (main === null) return;
	const files = (await (await fetch(new URL('offline-files.json', site))).json()) as Files;
	const base = new URL('.', site);
	const cache = await caches.open(keptName(base, list));
	const button = element('button', { type: 'button', class: 'offline-keep' });
	const line = element('p', { hidden: '' }, button);
	let wanted: string[] = [];
	let size = '';
	let kept = false;
	const say = (text: string, values: Record<string, string> = { size }) => {
		button.textContent = fill(text, values);
	};
	const isKept = async (path: string) => (await cache.match(new URL(path, base))) !== undefined;
	/** What the page leads to now; a search leads elsewhere with each query. */
	const offer = async () => {
		const now = filesOf(base, files);
		const there = await Promise.all(now.map(isKept));
		wanted = now;
		kept = there.every(Boolean);
		size = sizeOf(
			now.reduce((sum, path) => sum + (files[path]?.[0] ?? 0), 0),
			data.lang,
		);
		line.hidden = now.length === 0;
		say(kept ? data.words.offlineKept : data.words.offlineKeep);
	};
	await offer();
	button.onclick = async () => {
		button.disabled = true;
		const those = wanted;
		try {
			if (kept) await Promise.all(those.map((path) => cache.delete(new URL(path, base))));
			else
				await keepFiles(cache, base, files, those, (part) =>
					say(data.words.offlineKeeping, { percent: new Intl.NumberFormat(data.lang, { style: 'percent' }).format(part) }),
				);
			if (isWhole()) await (kept ? cache.delete(everything(base)) : cache.put(everything(base), new Response()));
			await offer();
		} catch {
			say(data.words.offlineFailed);
		}
		button.disabled = false;
	};
	main.append(line);
	const results = document.querySelector(RESULTS);
	if (results) new MutationObserver(() => !button.disabled && void offer()).observe(results, { childList: true });
}

const RESULTS = '[data-search="list"]';

const sizeOf = (bytes: number, lang: string) =>
	new Intl.NumberFormat(lang, {
		style: 'unit',
		unit: bytes < 1e5 ? 'kilobyte' : 'megabyte',
		maximumFractionDigits: bytes >= 1e5 && bytes < 1e7 ? 1 : 0,
	}).format(bytes / (bytes < 1e5 ? 1e3 : 1e6));

/** On the about page all of the site is kept. */
const isWhole = () => document.documentElement.dataset['kind'] === 'about';

/**
 * The files that belong to this page: itself and every story and article it links to; for a topic also the articles of its stories; of a
 * search the hits that are shown; on the about page all of the site, and the index.
 */
function filesOf(base: URL, files: Files): string[] {
	const { kind } = document.documentElement.dataset;
	if (isWhole()) return Object.keys(files);
	const links = [...document.querySelectorAll<HTMLAnchorElement>(kind === 'search' ? `${RESULTS} a[href]` : 'main a[href]')].map(
		({ href }) => href,
	);
	const paths = [...(kind === 'search' ? [] : [location.href]), ...links]
		.map((href) => new URL(href))
		.filter(({ href }) => href.startsWith(base.href));
	const own = paths.map(({ pathname }) => pathname.slice(base.pathname.length)).filter((path) => path in files);
	const all = Object.keys(files);
	const further = kind === 'topic' ? own.flatMap((path) => files[path]?.[2] ?? []).flatMap((place) => all[place] ?? []) : [];
	return [...new Set([...own, ...further])];
}
