/** A site too large to be kept unasked: the reader keeps it, sees size and progress, and a new release renews what was kept, whole or not at all. */
import { expect, type Page, test } from 'playwright/test';
import { PARTS, type Releases, releasesOf, serveReleases, showRelease, update, waitForWorker } from './releases.ts';

test.use({ serviceWorkers: 'allow' });

let site: Releases;
test.beforeEach(async ({ page }) => {
	site = await serveReleases(1);
	await page.goto(site.url);
	await waitForWorker(page);
});
test.afterEach(() => site.close());

const button = (page: Page) => page.locator('.offline-keep');
const keep = async (page: Page) => {
	await expect(button(page)).toContainText(/Keep for reading offline \([\d.]+ [kM]B\)/);
	await button(page).click();
	await expect(button(page)).toContainText('Kept for reading offline');
};

test('what is kept can be read and searched with the network off, and is shown with its progress', async ({ page, context }) => {
	await page.evaluate(() => {
		const seen: string[] = [];
		Object.assign(globalThis, { seen });
		new MutationObserver(() => seen.push(document.querySelector('.offline-keep')?.textContent ?? '')).observe(document.body, {
			subtree: true,
			childList: true,
		});
	});
	await keep(page);
	const steps = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.filter((text) => /\d%/.test(text)));
	expect(steps.length).toBeGreaterThan(PARTS / 2);
	await context.setOffline(true);
	expect(await releasesOf(page, site.url)).toBe('A');
});

test('without keeping, what was not read is not there', async ({ page, context }) => {
	await context.setOffline(true);
	expect(await page.evaluate(() => fetch('/parts/3.txt').then(String, () => 'missing'))).toBe('missing');
});

test('a new release takes what was kept along, whole or not at all', async ({ page, context }) => {
	await keep(page);
	site.shown = 'B';
	// Enough for the small parts that are kept unasked, not for all that the reader kept.
	site.left = 14;
	expect(await update(page)).toBe(false);
	await context.setOffline(true);
	expect(await releasesOf(page, site.url)).toBe('A');

	await context.setOffline(false);
	site.left = Number.POSITIVE_INFINITY;
	await page.goto(site.url);
	expect(await update(page)).toBe(true);
	await showRelease(page);
	await context.setOffline(true);
	expect(await releasesOf(page, site.url)).toBe('B');
});

test('keeping a file that the host has of another release says that it failed', async ({ page }) => {
	site.shown = 'B';
	await button(page).click();
	await expect(button(page)).toContainText('Not everything could be kept');
});

test('on the first visit of the search page what a search found can be kept, with its size, and is read offline', async ({
	page,
	context,
}) => {
	await page.goto(`${site.url}search/?q=common`);
	const found = await page
		.locator('.hit > a')
		.first()
		.evaluate((link) => (link as HTMLAnchorElement).href);
	await expect(button(page)).toContainText(/\([1-9]\d* kB\)/);
	await button(page).click();
	await expect(button(page)).toContainText('Kept for reading offline');
	await page.locator('#q, input[type="search"]').first().fill('nothingofthesort');
	await expect(button(page)).toBeHidden();
	await context.setOffline(true);
	await page.goto(found);
	await expect(page.locator('h1')).toHaveText('Title A');
});
