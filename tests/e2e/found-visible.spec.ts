/** What a search found is seen where its link leads, wherever the page holds it. */
import { expect, test } from 'playwright/test';
import { addresses } from './site-pages.ts';

test('a hit in a caption, a title or a folded text is visible where its link leads', async ({ page }) => {
	await page.goto('');
	const paths = (await addresses(page)).filter((path) => /^articles\/.+/.test(path));
	for (const [place, markup] of [
		['.captions li', 'class="captions"'],
		['h1', '<h1'],
		['details.earlier li[id] p[lang]', 'class="earlier" open'],
	] as const) {
		let query = '';
		let article = '';
		for (const path of paths) {
			if (!(await (await page.request.get(path)).text()).includes(markup)) continue;
			await page.goto(path);
			const text = page.locator(place).first();
			query =
				((await text.textContent()) ?? '')
					.match(/[\p{L}\p{N}]{3,}/gu)
					?.slice(-6)
					.join(' ') ?? '';
			article = path;
			break;
		}
		expect(query, `a sample with ${place}`).not.toBe('');
		await page.goto(`search/?q=${encodeURIComponent(query)}`);
		await page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');
		await page.locator(`main .hit > a[href*="${article}"]`).first().click();
		await expect(page.locator('.found-bar')).toBeVisible();
		const seen = () =>
			page.evaluate(() => {
				const [range] = CSS.highlights.get('found-now') ?? [];
				const { top = -1, bottom = -1, width = 0 } = range instanceof Range ? range.getBoundingClientRect() : {};
				return width > 0 && top >= 0 && bottom <= innerHeight;
			});
		await expect.poll(seen, `${place}: ${query}`).toBe(true);
	}
});
