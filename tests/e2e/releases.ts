/** Releases of a small site behind a server that can break off: what the tests of upgrades run on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import sirv from 'sirv';
import { addServiceWorker } from '../../scripts/offline/service-worker.ts';
import { writeBareSite } from '../../scripts/search-index/bare-site.ts';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';

export const PARTS = 12;

export type Releases = {
	readonly url: string;
	readonly folder: string;
	/** What the server shows, and how many files it gives before it breaks off. */
	shown: string;
	left: number;
	close(): void;
};

/** Writes releases A and B, which differ in every page, part and record, and serves them. `precacheBytes`: what is kept unasked. */
export async function serveReleases(precacheBytes: number): Promise<Releases> {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-releases-'));
	for (const name of ['A', 'B']) await writeRelease(folder, name, precacheBytes);
	const sites = new Map(['A', 'B'].map((name) => [name, sirv(join(folder, name), { dev: true, etag: true })]));
	const server = createServer((request, response) => {
		if (request.url !== '/sw.js' && releases.left-- <= 0) return void response.destroy();
		sites.get(releases.shown)?.(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const releases: Releases = {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		folder,
		shown: 'A',
		left: Number.POSITIVE_INFINITY,
		close: () => {
			server.close();
			rmSync(folder, { recursive: true });
		},
	};
	return releases;
}

async function writeRelease(folder: string, name: string, precacheBytes: number): Promise<void> {
	const out = join(folder, name);
	const passages = [{ id: 's1', text: `Common word of release${name}.` }];
	await writeBareSite({
		records: [searchRecord({ url: `/articles/${name}/`, language: 'en', title: `Title ${name}`, passages })],
		config,
		out,
		offline: true,
		kind: 'about',
	});
	mkdirSync(join(out, 'articles', name), { recursive: true });
	writeFileSync(join(out, 'articles', name, 'index.html'), `<!doctype html><h1>Title ${name}</h1><p>${'Common word. '.repeat(200)}</p>`);
	mkdirSync(join(out, 'parts'));
	for (let i = 0; i < PARTS; i++) writeFileSync(join(out, 'parts', `${i}.txt`), name);
	await addServiceWorker({
		dist: out,
		config: { ...config, offline: { precacheBytes } },
		release: { number: name === 'A' ? 1 : 2, label: name },
	});
}

export async function waitForWorker(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Looks for a new release and waits until its installation has ended, one way or the other; gives whether one waits. */
export function update(page: Page): Promise<boolean> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		if (!registration) throw new Error('no service worker');
		const ended = (worker: ServiceWorker | null) =>
			new Promise<boolean>((resolve) => {
				// An installation that broke off at once has left the registration before anybody was told of it.
				if (worker === null) return resolve(registration.waiting !== null);
				const look = () => (worker.state === 'installed' || worker.state === 'redundant') && resolve(worker.state === 'installed');
				worker.addEventListener('statechange', look);
				look();
			});
		let told = false;
		const found = new Promise<boolean>((resolve) => {
			const tell = (worker: ServiceWorker | null) => {
				told = true;
				resolve(ended(worker));
			};
			registration.addEventListener('updatefound', () => tell(registration.installing));
			// The page has looked by itself.
			const begun = registration.waiting ?? registration.installing;
			if (begun) tell(begun);
		});
		// Asked while the browser still looks by itself, it answers with what it saw before: then it is asked again.
		while (!told) {
			await registration.update().catch(() => {});
			await new Promise((done) => setTimeout(done, 500));
		}
		return found;
	});
}

/** Agrees to the release that waits, and waits until its service worker has loaded the page anew. */
export async function showRelease(page: Page): Promise<void> {
	await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Show it' }).click()]);
}

/** Which releases the parts of the site, and what a search finds, are of. */
export async function releasesOf(page: Page, url: string): Promise<string> {
	const parts = await page.evaluate(
		(count) => Promise.all(Array.from({ length: count }, async (_, i) => (await fetch(`/parts/${i}.txt`)).text())),
		PARTS,
	);
	await page.goto(`${url}search/?q=common`);
	await expect(page.locator('.hit > a').first()).toBeVisible();
	const found = (await page.locator('.hit > a').first().textContent()) ?? '';
	return [...new Set([...parts, found.trim().slice(-1)])].join('');
}
