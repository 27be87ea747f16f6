/** Reading and searching with the network off, after one visit. */
import { type Page, expect as plain, test } from 'playwright/test';
import { QUERIES } from './queries.ts';

test.use({ serviceWorkers: 'allow' });

/** Machines that run two browsers at once are slow. */
const expect = plain.configure({ timeout: 20_000 });

/** The addresses that hits lead to. */
async function answers(page: Page, query: string): Promise<(string | null)[]> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await page.waitForFunction(() => document.querySelector('.search-list')?.ariaBusy === 'false');
	return page.locator('main .hit > a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
}

test('20 pages and 10 searches work with the network off, and the reader is told how old the copy is', async ({ page, context }) => {
	test.setTimeout(180_000);
	await page.goto('');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const before: unknown[] = [];
	for (const query of QUERIES) before.push(await answers(page, query));
	const sitemap = await (await page.request.get('sitemap.xml')).text();
	const base = new URL(page.url()).pathname.replace(/search\/$/, '');
	const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.slice(base.length));
	// Every nth page: as good as random, and the same each time.
	const pages = Array.from({ length: 20 }, (_, i) => all[Math.floor((i * all.length) / 20)] ?? '');
	await context.setOffline(true);
	for (const path of pages) {
		await page.goto(path);
		await expect(page.locator('h1').first()).not.toBeEmpty();
	}
	await page.keyboard.press('?');
	await expect(page.locator('#help dd').first()).toBeVisible();
	for (const [i, query] of QUERIES.entries()) expect(await answers(page, query)).toEqual(before[i]);
	await page.reload();
	await expect(page.locator('.offline-note')).toContainText('No network: this is the copy');
	await page.goto('articles/never-read/');
	await expect(page.locator('main h1:visible')).toContainText('not kept');
	await expect(page.getByText('There is nothing at this address')).toBeHidden();
});

test('going offline before anything was kept leaves no failure unhandled', async ({ page, context }) => {
	const failures: string[] = [];
	page.on('pageerror', ({ message }) => failures.push(message));
	// The worker never has its parts: what brings the notices must come from the network.
	await context.route('**/sw.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
	await page.goto('topics/', { waitUntil: 'networkidle' });
	const asked = page.waitForEvent('requestfailed', (request) => /notices/.test(request.url()));
	await context.setOffline(true);
	await page.evaluate(() => dispatchEvent(new Event('offline')));
	await asked;
	await page.waitForTimeout(300);
	expect(failures).toEqual([]);
});
