/** From release A to release B with an open tab and a half-finished download: A or B, never a mixture. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Releases, releasesOf, serveReleases, showRelease, update, waitForWorker } from './releases.ts';

test.use({ serviceWorkers: 'allow' });

let site: Releases;
test.beforeEach(async () => {
	site = await serveReleases(Number.POSITIVE_INFINITY);
});
test.afterEach(() => site.close());

test('half a download of B leaves A whole; B comes whole, when the reader agrees', async ({ context, page }) => {
	await page.goto(site.url);
	await waitForWorker(page);
	expect(await releasesOf(page, site.url)).toBe('A');

	site.shown = 'B';
	site.left = 8;
	expect(await update(page)).toBe(false);
	await page.reload();
	expect(await releasesOf(page, site.url)).toBe('A');

	site.left = Number.POSITIVE_INFINITY;
	const other = await context.newPage();
	await other.goto(`${site.url}search/?q=common`);
	await page.goto(site.url);
	expect(await update(page)).toBe(true);
	await expect(page.locator('.offline-note')).toContainText('new release');
	expect(await releasesOf(page, site.url)).toBe('A');
	await showRelease(page);
	expect(await releasesOf(page, site.url)).toBe('B');
	await expect(other.locator('.hit > a').first()).toContainText('Title B');
	expect(await releasesOf(other, site.url)).toBe('B');
});

test('a file of another release among those of B stops the installation', async ({ page }) => {
	await page.goto(site.url);
	await waitForWorker(page);
	// The host shows B's list while it still gives a file of A.
	writeFileSync(join(site.folder, 'B', 'parts', '5.txt'), 'A');
	site.shown = 'B';
	expect(await update(page)).toBe(false);
	expect(await releasesOf(page, site.url)).toBe('A');
});
