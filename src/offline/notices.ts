/** What a reader is told about the copy on the device: a new release, how old the copy is, what can be kept. */
import { formatEdtf } from '../lib/edtf.ts';
import { loadData, type SearchData } from '../search/data.ts';
import { element, fill } from '../search/view.ts';
import { offerKeeping } from './keep.ts';

/** `offline.json`: the release, '' where none is public yet, whether the service worker keeps the whole site by itself, and the digest of the list of what it does not. */
type Offline = { readonly release: string; readonly whole: boolean; readonly bytes: number; readonly list: string };

const SINCE = 'storyfold-since';
let shown = false;

export async function showNotices(registration: ServiceWorkerRegistration, site: string): Promise<void> {
	if (shown) return;
	shown = true;
	const form = document.querySelector<HTMLFormElement>('form[role="search"]');
	if (form === null) return;
	const data = await loadData(form.action);
	const offline = (await (await fetch(new URL('offline.json', site))).json()) as Offline;
	watchRelease(registration, data);
	watchNetwork(data, offline, site);
	if (!offline.whole) await offerKeeping(data, site, offline.list);
}

function note(...children: (Node | string)[]): HTMLElement {
	const made = element('p', { class: 'offline-note', role: 'status' }, ...children);
	document.querySelector('main')?.prepend(made);
	return made;
}

/** A new release waits until the reader agrees; then every open page of the site is loaded anew, so that none mixes two. */
function watchRelease(registration: ServiceWorkerRegistration, { words }: SearchData): void {
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) location.reload();
		controlled = true;
	});
	const offer = (worker: ServiceWorker | null) => {
		if (worker === null || navigator.serviceWorker.controller === null) return;
		const button = element('button', { type: 'button' }, words.offlineShow);
		button.onclick = () => worker.postMessage('activate');
		note(words.offlineNew, ' ', button);
	};
	const follow = (worker: ServiceWorker | null) =>
		worker?.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));
	offer(registration.waiting);
	follow(registration.installing);
	registration.addEventListener('updatefound', () => follow(registration.installing));
}

function watchNetwork({ lang, words }: SearchData, { release }: Offline, site: string): void {
	let shown: HTMLElement | null = null;
	const named = release === '' ? '' : ` ${fill(words.releaseNumber, { n: release })}.`;
	const show = async () => {
		shown?.remove();
		if (navigator.onLine) return;
		const date = (await (await caches.match(new URL(SINCE, site)))?.text()) ?? '';
		if (document.documentElement.dataset['kind'] === 'unkept') document.title = words.offlineMissing;
		shown = note(fill(words.offlineCopy, { date: date === '' ? '?' : formatEdtf(date, lang) }), named);
	};
	addEventListener('offline', () => void show());
	addEventListener('online', () => void show());
	void show();
}
