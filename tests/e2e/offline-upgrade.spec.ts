/** From release A to release B with an open tab and a half-finished download: A or B, never a mixture. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import sirv from 'sirv';
import { addServiceWorker } from '../../scripts/offline/service-worker.ts';
import { writeBareSite } from '../../scripts/search-index/bare-site.ts';
import config from '../../storyfold.config.ts';

test.use({ serviceWorkers: 'allow' });

const folder = mkdtempSync(join(tmpdir(), 'storyfold-upgrade-'));
/** What the server shows, and how many files it gives before it breaks off. */
let shown = 'A';
let left = Number.POSITIVE_INFINITY;
let server: Server;
let url = '';

async function release(name: string): Promise<void> {
	const out = join(folder, name);
	const record = {
		kind: 'article' as const,
		language: 'en',
		story: 's',
		storyTitle: null,
		topics: [],
		source: null,
		date: null,
		names: [],
	};
	const records = [
		{ ...record, url: `/articles/${name}/`, title: `Title ${name}`, passages: [{ id: 's1', text: `Common word of release${name}.` }] },
	];
	await writeBareSite({ records, config, out, offline: true });
	mkdirSync(join(out, 'parts'));
	for (let i = 0; i < 12; i++) writeFileSync(join(out, 'parts', `${i}.txt`), name);
	await addServiceWorker({ dist: out, config, release: { number: name === 'A' ? 1 : 2, label: name } });
}

test.beforeAll(async () => {
	for (const name of ['A', 'B']) await release(name);
	const sites = new Map(['A', 'B'].map((name) => [name, sirv(join(folder, name), { dev: true, etag: true })]));
	server = createServer((request, response) => {
		if (request.url !== '/sw.js' && left-- <= 0) return void response.destroy();
		sites.get(shown)?.(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true });
});

/** Which releases the page and all of its parts, and the search, are of. */
async function releases(page: Page): Promise<string> {
	const parts = await page.evaluate(() => Promise.all(Array.from({ length: 12 }, async (_, i) => (await fetch(`/parts/${i}.txt`)).text())));
	await page.goto(`${url}search/?q=common`);
	await expect(page.locator('.hit > a').first()).toBeVisible();
	const found = await page.locator('.hit > a').first().innerText();
	return [...new Set([...parts, found.trim().slice(-1)])].join('');
}

test('half a download of B leaves A whole; B comes whole, when the reader agrees', async ({ context, page }) => {
	test.setTimeout(120_000);
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	expect(await releases(page)).toBe('A');

	shown = 'B';
	left = 8;
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing === null);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull();
	await page.reload();
	expect(await releases(page)).toBe('A');

	left = Number.POSITIVE_INFINITY;
	const other = await context.newPage();
	await other.goto(`${url}search/?q=common`);
	await page.goto(url);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect(page.locator('.offline-note')).toContainText('new release', { timeout: 20_000 });
	expect(await releases(page)).toBe('A');
	await page.getByRole('button', { name: 'Show it' }).click();
	await page.waitForFunction(async () => (await (await fetch('/parts/0.txt')).text()) === 'B');
	await page.waitForLoadState();
	expect(await releases(page)).toBe('B');
	await expect(other.locator('.hit > a').first()).toContainText('Title B');
	expect(await releases(other)).toBe('B');
});

test('a file of another release among those of B stops the installation', async ({ page }) => {
	shown = 'A';
	left = Number.POSITIVE_INFINITY;
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// The host shows B's list while it still gives a file of A.
	writeFileSync(join(folder, 'B', 'parts', '5.txt'), 'A');
	shown = 'B';
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing === null);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null)).toBeNull();
	writeFileSync(join(folder, 'B', 'parts', '5.txt'), 'B');
	expect(await releases(page)).toBe('A');
});
