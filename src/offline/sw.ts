/**
 * The service worker. Workbox keeps what the manifest lists, each file by its digest, and answers from there first: an open page gets one
 * release, whole. A new release is fetched beside it and takes over when the reader agrees or when no page is open. What the manifest does
 * not list comes from the network, and from what was read or kept before when there is none.
 */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { cacheName, dropEarlier, earlierKept, type Files, keptName, renewKept, WAIT } from './kept.ts';

type Event = { waitUntil(done: Promise<unknown>): void };
type Fetch = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };
type Worker = {
	addEventListener(type: 'install' | 'activate', listener: (event: Event) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetch) => void): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void> };
	readonly caches: CacheStorage;
	readonly location: Location;
};
/** Set by the build: what is kept at once, and the digest of the list of everything else. */
declare const MANIFEST: PrecacheEntry[];
declare const LIST: string;

const SINCE = 'storyfold-since';
/** Pages and index parts that were read are kept up to this number, the oldest go first. */
const MOST_READ = 600;

const worker = globalThis as unknown as Worker;
const base = new URL('.', worker.location.href);
const READ = cacheName('read', base);
const precache = new PrecacheController({
	cacheName: cacheName('release', base),
	plugins: [{ requestWillFetch: async ({ request }) => new Request(request, { signal: AbortSignal.timeout(WAIT) }) }],
});
precache.addToCacheList(MANIFEST);

worker.addEventListener('install', (event) => {
	// One after the other: where the small part cannot be had, the large one is not begun.
	event.waitUntil(precache.install(event as never).then(renew));
});
worker.addEventListener('activate', (event) => {
	void precache.activate(event as never);
	// Pages read in the release before name files that are gone now.
	const kept = renew()
		// What was kept since the installation and cannot be had now is lost rather than mixed.
		.catch(() => {})
		.then(() => dropEarlier(worker.caches, base, LIST));
	event.waitUntil(Promise.all([worker.caches.delete(READ), kept, since()]).then(() => worker.clients.claim()));
});
worker.addEventListener('message', ({ data }) => void (data === 'activate' && worker.skipWaiting()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	// No file of the site depends on the query: it is the search page's own.
	const address = url.origin + url.pathname;
	event.respondWith(precached(address, request).catch(() => read(address, request)));
});

/** Brings what the reader kept to this release. Rejects, and so stops the installation, where the host gives files of another one. */
async function renew(): Promise<void> {
	if ((await earlierKept(worker.caches, base, LIST)).length === 0) return;
	const response = await fetch(new Request(new URL('offline-files.json', base), { integrity: LIST, cache: 'no-cache' }));
	await renewKept(worker.caches, base, (await response.json()) as Files, LIST);
}

/** Writes down the day on which this release came onto the device. The site itself knows no clock. */
async function since(): Promise<void> {
	const cache = await worker.caches.open(cacheName('since', base));
	await cache.put(new URL(SINCE, worker.location.href), new Response(new Date().toISOString().slice(0, 10)));
}

async function precached(address: string, request: Request): Promise<Response> {
	const key = precache.getCacheKeyForURL(address);
	const found = key === undefined ? undefined : await worker.caches.match(key);
	if (found === undefined) throw new Error('not precached');
	return usable(found, request);
}

/** A cached answer to a redirect may not be used for opening a page. */
const usable = (found: Response, request: Request) =>
	found.redirected && request.mode === 'navigate' ? new Response(found.body, found) : found;

/** An address, and as hosts that redirect would write it: with a slash at its end, without `index.html` or `.html`. */
function spellingsOf(address: string): string[] {
	const bare = address.replace(/(?:\/index)?\.html$|\/$/, '');
	return [...new Set([address, `${bare}/`, bare, `${bare}.html`])];
}

/** What was read or kept under an address; else what came with the release. */
async function heldAs(address: string): Promise<Response | undefined> {
	for (const name of [READ, keptName(base, LIST)]) {
		const found = await (await worker.caches.open(name)).match(address);
		if (found !== undefined) return found;
	}
	const key = precache.getCacheKeyForURL(address);
	return key === undefined ? undefined : worker.caches.match(key);
}

async function read(address: string, request: Request): Promise<Response> {
	try {
		const response = await fetch(request);
		if (response.ok && response.type === 'basic' && !request.headers.has('range')) await remember(address, response.clone());
		return response;
	} catch (error) {
		for (const spelling of spellingsOf(address)) {
			const kept = await heldAs(spelling);
			if (kept !== undefined) return usable(kept, request);
		}
		if (request.mode !== 'navigate') throw error;
		const missing = await precached(new URL('404.html', worker.location.href).href, request);
		// The address may well name something: the page says that it was not kept, not that there is nothing.
		const page = (await missing.text()).replace('data-kind="error"', 'data-kind="unkept"');
		return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
	}
}

async function remember(address: string, response: Response): Promise<void> {
	const cache = await worker.caches.open(READ);
	await cache.put(address, response);
	const keys = await cache.keys();
	await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_READ)).map((key) => cache.delete(key)));
}
