/** The packaged site from `file://`: the same searches, the same answers, and links that lead from page to page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, expect as plain, test } from 'playwright/test';
import { QUERIES } from './queries.ts';
import { type Unpacked, unpackSite } from './unpacked.ts';

/** Machines that run two browsers at once are slow. */
const expect = plain.configure({ timeout: 20_000 });

const dist = process.env['STORYFOLD_DIST'] ?? 'dist-test';
test.skip(!existsSync(join(dist, 'pagefind')), 'npm test builds this site');

let site: Unpacked;
test.beforeAll(async () => {
	site = await unpackSite(dist);
});
test.afterAll(() => site?.remove());

async function answers(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	await page.waitForFunction(() => document.querySelector('.search-list')?.ariaBusy === 'false');
	return page.locator('main .hit > a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href.replace('index.html', '')));
}

test('ten searches give the answers of the served site', async ({ page, baseURL }) => {
	test.setTimeout(180_000);
	for (const query of QUERIES) {
		const q = encodeURIComponent(query);
		const served = await answers(page, `${baseURL}search/?q=${q}`);
		const packed = await answers(page, `${site.home}search/index.html?q=${q}`);
		expect(packed.map((href) => href.slice(site.home.length))).toEqual(served.map((href) => href.slice(String(baseURL).length)));
		expect(packed.length).toBeGreaterThan(0);
	}
});

test('pages lead to each other, and a hit to its sentence', async ({ page }) => {
	const failed: string[] = [];
	// What is left under way by leaving a page is no failure.
	page.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && failed.push(request.url()));
	page.on('pageerror', (error) => failed.push(error.message));
	await page.goto(`${site.home}index.html`);
	await page.locator('main a[href*="stories/"]').first().click();
	await expect(page.locator('h1')).not.toBeEmpty();
	await page.keyboard.press('?');
	await expect(page.locator('#help dd').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await page.locator('main a[href*="articles/"][href*="#s"]').first().click();
	await expect(page.locator(':target')).toHaveCount(1);
	await page.locator('#q').fill('spionage');
	await expect(page.locator('.search-panel .hit').first()).toBeVisible();
	await page.locator('#q').press('Enter');
	await page.waitForURL(/search\/index\.html\?q=spionage/);
	await page.locator('main .hit > a[href*="#s"]').first().click();
	// A word of another language may lead here as well.
	await expect(page.locator(':target')).toContainText(/spionage|espionnage|spying/i);
	expect(failed).toEqual([]);
});
