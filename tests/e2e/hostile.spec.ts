/** A site of hostile seeds, built under a base path: everything is shown literally, nothing runs, the neighbours are published. */
import { expect, test } from 'playwright/test';

const site = process.env.STORYFOLD_HOSTILE_URL ?? '';
test.skip(site === '', 'npm test builds and serves this site');

test('every page of the hostile site runs nothing and asks for nothing outside', async ({ page }) => {
	const outside: string[] = [];
	const errors: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(site)) outside.push(request.url());
	});
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('dialog', (dialog) => {
		errors.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	await page.goto(`${site}articles/`);
	const links = await page.locator('main a[href*="/articles/"]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
	const pages = [...new Set(links)].filter((link) => !link.endsWith('/articles/'));
	expect(pages.length).toBeGreaterThanOrEqual(4);
	for (const address of [site, ...pages, `${site}audit/`, `${site}stories/`, `${site}search/`]) {
		await page.goto(address);
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
		// Data and a page's own script, which comes from the folder of the site's scripts, are ours.
		const foreign = 'main img, main [onerror], main script:not([type$="json"], [src*="/_astro/"])';
		expect(await page.locator(foreign).count(), address).toBe(0);
	}
	expect(outside).toEqual([]);
	expect(errors).toEqual([]);
});

test('hostile text is published literally', async ({ page }) => {
	await page.goto(`${site}articles/`);
	await page.getByRole('link', { name: '<img src=x onerror=alert(1)>' }).first().click();
	await expect(page.locator('h1')).toContainText('<img src=x onerror=alert(1)> Council {1+1} approves ${process.exit(7)} plan');
	const text = page.locator('article');
	for (const literal of [
		'{process.exit(3)}',
		'<jan@example.org>',
		'<script>window.ran = true</script>',
		'<!-- hidden -->',
		'HTTP://a.example/<img src=x onerror=window.ran=true>',
		'1986. That was the year',
		'"straight quotes" -- with dashes...',
		'[link](javascript:alert(1))',
		'&lt;b&gt; &amp; &#60;i&#62;',
		'<Passage article="x" /> and </Claim>',
	]) {
		await expect(text).toContainText(literal);
	}
	expect(await text.locator('a[href^="javascript:"], a[href^="mailto:"], a[href*="a.example"]').count()).toBe(0);
});

test('the neighbours are published', async ({ page }) => {
	await page.goto(`${site}articles/`);
	for (const title of ['Tram line nine returns after summer works', 'Orchard harvest is late this year', '__ASTRO_IMAGE_ title']) {
		await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
	}
});
