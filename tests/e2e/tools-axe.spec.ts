/** The tools of a desk, open: the tray with passages, the table of a batch search, the audit with an entry unfolded; and the list of releases. axe finds nothing, light and dark. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

const openReleases = (page: Page) => page.goto('releases/');

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing with tray, table and audit open: ${colorScheme}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ baseURL: baseURL ?? '', colorScheme, reducedMotion: 'reduce', serviceWorkers: 'block' });
		const page = await context.newPage();
		for (const open of [openTray, openTable, openAudit, openReleases]) {
			await open(page);
			const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
				open.name,
			).toEqual([]);
		}
		await context.close();
	});
}
