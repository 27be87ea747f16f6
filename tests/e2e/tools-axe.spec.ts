/** The tools of a desk, open: the list of keys, the tray with passages, the table of a batch search, the audit with an entry unfolded; and the list of releases. axe finds nothing, light and dark. */
import { expect, type Page, test } from 'playwright/test';
import { violationsOf } from './axe.ts';

async function openTray(page: Page): Promise<void> {
	await page.goto('articles/');
	await page.goto((await page.locator('main .line > a').first().getAttribute('href')) ?? '');
	await page.keyboard.press('m');
	for (const n of [0, 1]) await page.locator('.text .collect').nth(n).click();
	await page.keyboard.press('t');
	await expect(page.locator('.tray-list li')).toHaveCount(2);
}

async function openTable(page: Page): Promise<void> {
	await page.goto('search/');
	await page.locator('.batch summary').click();
	await page.locator('.batch textarea').fill('Alibaba\nnothingofthesort');
	await page.locator('.batch button').first().click();
	await expect(page.locator('.batch-table tbody tr')).toHaveCount(2);
}

async function openAudit(page: Page): Promise<void> {
	await page.goto('audit/');
	const details = page.locator('main details');
	for (let n = 0; n < Math.min(3, await details.count()); n++) await details.nth(n).evaluate((one) => one.setAttribute('open', ''));
}

async function openHelp(page: Page): Promise<void> {
	await page.goto('');
	await page.keyboard.press('?');
	await expect(page.locator('#help')).toBeVisible();
}

const openReleases = (page: Page) => page.goto('releases/');

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing with keys, tray, table and audit open: ${colorScheme}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' });
		const page = await context.newPage();
		for (const open of [openHelp, openTray, openTable, openAudit, openReleases]) {
			await open(page);
			expect(await violationsOf(page), open.name).toEqual([]);
		}
		await context.close();
	});
}

test('axe finds what is there to be found, and a frame is not passed over', async ({ page }) => {
	await page.setContent(
		'<html lang="en"><title>Page</title><main><h1>Page</h1><img src="x.png"><p style="color:#ccc">Pale</p></main></html>',
	);
	const found = (await violationsOf(page)).map((line) => line.replace(/:.*/s, ''));
	expect(found).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
	await page.setContent('<iframe srcdoc="x"></iframe>');
	await expect(violationsOf(page)).rejects.toThrow('has frames');
});
