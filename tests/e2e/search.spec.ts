/** Search as a reader meets it, on the site of the sample seeds. */
import { type Page, expect as plain, test } from 'playwright/test';

/** Machines that run two browsers at once are slow. */
const expect = plain.configure({ timeout: 20_000 });

const settled = (page: Page) => page.waitForFunction(() => document.querySelector('.search-list')?.ariaBusy === 'false');
const hits = (page: Page) => page.locator('main .hit > a');

test('nothing of search is loaded before somebody reaches for the box', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('');
	await page.waitForLoadState('networkidle');
	// What the service worker keeps is fetched by the worker, not by the page.
	expect(
		await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /pagefind|data\.json/.test(name)).length),
	).toBe(0);
	await page.locator('#q').focus();
	await expect.poll(() => asked.some((url) => url.endsWith('search/data.json'))).toBe(true);
});

test('a first search waits for one script of ours, of at most 10 kB, beside Pagefind’s', async ({ page }) => {
	await page.goto('');
	await page.waitForLoadState('networkidle');
	const scripts: Promise<Buffer>[] = [];
	page.on('response', (response) => /_astro\/.*\.js$/.test(response.url()) && scripts.push(response.body()));
	await page.locator('#q').fill('harbour');
	await expect(page.locator('.search-panel .hit').first()).toBeVisible();
	await settled(page);
	const { gzipSync } = await import('node:zlib');
	expect(scripts).toHaveLength(1);
	expect(gzipSync((await scripts[0]) ?? '', { level: 9 }).length).toBeLessThanOrEqual(10_000);
});

test('the box finds while one types, with the keyboard alone', async ({ page }) => {
	await page.goto('');
	await page.keyboard.press('/');
	await page.keyboard.type('alibaba');
	await expect(page.locator('.search-panel .hit').first()).toBeVisible();
	await settled(page);
	await expect(page.locator('.search-panel [role="status"]')).toContainText('Searched in');
	await page.keyboard.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.closest('.search-panel') !== null)).toBe(true);
	await page.keyboard.press('Escape');
	await expect(page.locator('.search-panel')).toBeHidden();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	await page.keyboard.press('Enter');
	await page.waitForURL(/search\/\?q=alibaba$/);
	await settled(page);
	expect(await hits(page).count()).toBeGreaterThan(5);
});

test('hits stand below the title of their story in the reader’s language', async ({ page }) => {
	for (const lang of ['de', 'nl']) {
		await page.goto(`${lang}/stories/`);
		const titles = await page.locator(`main .card h2 a, main .card h3 a, main .card a`).allInnerTexts();
		await page.goto(`${lang}/search/?q=alibaba`);
		await settled(page);
		const shown = page.locator('main .hit-story-title a');
		expect(await shown.count()).toBeGreaterThan(0);
		for (const link of await shown.all()) {
			expect(titles).toContain(await link.innerText());
			await expect(link).toHaveAttribute('lang', lang);
		}
	}
});

test('a hit opens the very sentence, marked', async ({ page }) => {
	await page.goto('search/?q=Spionage');
	await settled(page);
	for (const word of await page.locator('main .hit mark').allInnerTexts()) expect(word).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/u);
	const link = page.locator('main .hit:has(.excerpt mark) > a[href*="#s"]').first();
	const words = await page.locator('main .hit:has(> a[href*="#s"]) .excerpt').first().innerText();
	await link.click();
	await page.waitForURL(/#s/);
	const target = page.locator(':target');
	await expect(target).toContainText(words.replace(/…/g, '').trim().slice(0, 40));
	expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
});

test('languages find each other by names; compounds by their parts; both say so', async ({ page }) => {
	await page.goto('search/?q=L%C3%BCttich');
	await settled(page);
	expect(new Set(await page.locator('main .hit .lm').allInnerTexts()).size).toBeGreaterThanOrEqual(3);
	await expect(page.locator('main .from', { hasText: 'via “Luik”' }).first()).toBeVisible();
	await page.goto('search/?q=dienst');
	await settled(page);
	await expect(page.locator('main .hit mark', { hasText: /.dienst/ }).first()).toBeVisible();
});

test('phrases and exclusions', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('alibaba "financial times"')}`);
	await settled(page);
	const withPhrase = await hits(page).count();
	expect(withPhrase).toBeGreaterThan(1);
	for (const excerpt of await page.locator('main .hit .excerpt').allInnerTexts()) expect(excerpt).toMatch(/Financial Times/i);
	await page.goto(`search/?q=${encodeURIComponent('alibaba -"financial times"')}`);
	await settled(page);
	const without = await hits(page).count();
	await page.goto('search/?q=alibaba');
	await settled(page);
	expect(await hits(page).count()).toBeGreaterThan(without);
	expect(without).toBeGreaterThan(0);
});

/** The counts that the choices of a filter show. */
const counts = async (page: Page, name: string) => {
	await expect(page.locator(`select[name="${name}"]`)).toBeVisible();
	const texts = await page.locator(`select[name="${name}"] option:not([value=""])`).allTextContents();
	return texts.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
};
const total = async (page: Page) => Number(/\d+/.exec((await page.locator('[data-search="status"]').textContent()) ?? '')?.[0]);

for (const q of ['alibaba', '"financial times"', 'alibaba -"financial times"']) {
	test(`filters count what they leave: ${q}`, async ({ page }) => {
		await page.goto(`search/?q=${encodeURIComponent(q)}`);
		await settled(page);
		const all = await total(page);
		for (const name of ['lang', 'kind']) expect((await counts(page, name)).reduce((sum, count) => sum + count, 0)).toBe(all);
		// The count of a choice is the number of hits after choosing it, and the other languages keep theirs.
		for (const name of ['source', 'topic', 'period', 'lang']) {
			const [count = 0] = await counts(page, name);
			const before = await counts(page, 'lang');
			await page.locator(`select[name="${name}"]`).selectOption({ index: 1 });
			await page.waitForURL(new RegExp(`[?&]${name}=`));
			await expect.poll(() => total(page)).toBe(count);
			await settled(page);
			if (name === 'lang') expect(await counts(page, 'lang')).toEqual(before);
			await page.goBack();
			await expect.poll(() => total(page)).toBe(all);
			await settled(page);
		}
	});
}

for (const [query, word] of [
	['Luettich', /Lüttich/],
	['LÜTTICH', /Lüttich/],
	['luttich', /Lüttich/],
] as const) {
	test(`spellings find each other: ${query}`, async ({ page }) => {
		await page.goto(`search/?q=${encodeURIComponent(query)}`);
		await settled(page);
		await expect(page.locator('main .hit .excerpt mark', { hasText: word }).first()).toBeVisible();
	});
}

test('the address holds the search, filters and all, and the back button brings it back', async ({ page }) => {
	await page.goto('search/?q=alibaba');
	await expect(page.locator('select[name="lang"]')).toBeVisible();
	const before = await page.locator('[data-search="status"]').innerText();
	await page.locator('select[name="lang"]').selectOption('de');
	await page.waitForURL(/lang=de/);
	await expect(page.locator('[data-search="status"]')).toContainText('German.');
	expect(new Set(await page.locator('main .hit .lm').allInnerTexts())).toEqual(new Set(['de']));
	await page.reload();
	await expect(page.locator('select[name="lang"]')).toHaveValue('de');
	await expect(page.locator('#q')).toHaveValue('alibaba');
	await page.goBack();
	await expect(page.locator('[data-search="status"]')).toHaveText(before);
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

test('nothing found: near misses, and which languages were searched', async ({ page }) => {
	await page.goto('search/?q=spoinage');
	await expect(page.locator('[data-search="status"]')).toContainText('Nothing found for “spoinage”');
	await expect(page.locator('[data-search="status"]')).toContainText('Dutch');
	await page.locator('.similar a', { hasText: 'spionage' }).first().click();
	await page.waitForURL(/q=spionage$/);
	await settled(page);
	expect(await hits(page).count()).toBeGreaterThan(0);
});

test('a word that no text has finds nothing, though many words begin like it', async ({ page }) => {
	await page.goto('search/?q=enxyzzyq');
	await expect(page.locator('[data-search="status"]')).toContainText('Nothing found');
});

test('from a page in another language, hits lead to stories in that language and to articles at their one address', async ({ page }) => {
	await page.goto('nl/search/?q=alibaba');
	await settled(page);
	for (const href of await hits(page).evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
		expect(href).toMatch(/^\/(?:nl\/stories|articles)\//);
});

test('without scripts the search page says so and offers the lists', async ({ request }) => {
	const html = await (await request.get('search/?q=alibaba')).text();
	const noscript = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
	expect(noscript).toContain('needs JavaScript');
	for (const list of ['names', 'topics', 'calendar']) expect(noscript).toContain(`/${list}/"`);
});
