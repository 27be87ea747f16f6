/** Every kind of page: accessible in every language and theme, readable at any width, light, and without scripts. */
import { expect, test } from 'playwright/test';
import { violationsOf } from './axe.ts';
import { addresses, kinds, LANGUAGES, ONCE, open, prefixOf } from './site-pages.ts';

/** Both themes, a phone and a desk in the default language, each other language once; all sixteen views where STORYFOLD_AXE is "all". */
const views = LANGUAGES.flatMap((language, index) =>
	(['light', 'dark'] as const).flatMap((colorScheme, theme) =>
		[390, 1440].map((width, size) => ({ language, colorScheme, width, chosen: theme === size && (index === 0 || index % 2 === theme) })),
	),
).filter(({ chosen }) => chosen || process.env['STORYFOLD_AXE'] === 'all');

for (const { language, colorScheme, width } of views) {
	test(`axe finds nothing: ${language}, ${colorScheme}, ${width} px`, async ({ browser }) => {
		test.setTimeout(400_000);
		const page = await open(browser, { viewport: { width, height: 900 }, colorScheme, locale: language, reducedMotion: 'reduce' });
		for (const [kind, path] of [...Object.entries(await kinds(page)), ['404', '404.html'] as const]) {
			// Pages of one address have but their frame in the reader's language: it is looked at in two.
			if (ONCE.has(kind) && LANGUAGES.indexOf(language) > 1) continue;
			await page.goto(kind === '404' || ONCE.has(kind) ? path : `${prefixOf(language)}${path}`);
			if (kind === 'audit of an article') await expect(page.locator('.raw')).toBeVisible();
			// The slowest rule by far, and colours are the same in every language.
			const found = await violationsOf(page, language === LANGUAGES[0] ? [] : ['color-contrast']);
			expect(found, `${kind} in ${language}, ${colorScheme}, ${width} px`).toEqual([]);
			const levels = await page
				.locator('h1, h2, h3, h4')
				.evaluateAll((list) => list.filter((h) => (h as HTMLElement).offsetParent !== null).map((h) => Number(h.tagName[1])));
			expect(levels.filter((level) => level === 1).length, `${kind}: one h1`).toBe(1);
			const main = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((list) => list.map((h) => Number(h.tagName[1])));
			expect(
				main.every((level, index) => level <= (main[index - 1] ?? 0) + 1),
				`${kind}: headings in order ${main.join(' ')}`,
			).toBe(true);
		}
	});
}

test('the header of a phone is as high before its scripts have run as after, so that nothing below it moves', async ({ browser }) => {
	const heights = async (javaScriptEnabled: boolean) => {
		const page = await open(browser, { viewport: { width: 412, height: 823 }, javaScriptEnabled });
		const found: number[] = [];
		for (const language of LANGUAGES) {
			await page.goto(prefixOf(language));
			if (javaScriptEnabled) await expect(page.locator('#tray')).toBeVisible();
			found.push((await page.locator('.bar').boundingBox())?.height ?? 0);
		}
		return found;
	};
	expect(await heights(false)).toEqual(await heights(true));
});

test('no page scrolls sideways at 320 px', async ({ browser }) => {
	test.setTimeout(120_000);
	const page = await open(browser, { viewport: { width: 320, height: 640 } });
	for (const language of ['en', 'de'] as const) {
		for (const [kind, path] of Object.entries(await kinds(page))) {
			await page.goto(`${ONCE.has(kind) ? '' : prefixOf(language)}${path}`);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${kind} in ${language}`).toBeLessThanOrEqual(320);
		}
	}
});

test('without JavaScript everything can be read and reached', async ({ browser }) => {
	const page = await open(browser, { javaScriptEnabled: false });
	const response = await page.goto('sitemap.xml');
	const story = /stories\/[a-z0-9-]+\//.exec((await response?.text()) ?? '')?.[0] ?? '';
	await page.goto(story);
	await expect(page.locator('.claim .said').first()).toBeVisible();
	await page.locator('.mark > summary').first().click();
	await expect(page.locator('.passages blockquote').first()).toBeVisible();
	await page.locator('.passages .from a').first().click();
	await expect(page.locator('.text p').first()).toBeVisible();
	await page.goto('search/?q=x');
	await expect(page.locator('main noscript a, main a').first()).toBeVisible();
});

/** As who comes from elsewhere: nothing of an earlier page is remembered, and what the browser has kept counts as well. */
test('an article is at most 14 kB and three requests, a story at most 30 kB, nothing comes from elsewhere', async ({ page }) => {
	await page.addInitScript(() => sessionStorage.clear());
	await page.goto('');
	const all = await addresses(page);
	const { gzipSync } = await import('node:zlib');
	const sizes = new Map<string, number>();
	const sizeOf = async (url: string) => {
		const size = sizes.get(url) ?? gzipSync(await (await page.request.get(url)).body(), { level: 9 }).length;
		sizes.set(url, size);
		return size;
	};
	const requested: string[] = [];
	page.on('request', (request) => requested.push(request.url()));
	for (const [folder, most] of [
		['articles', 14_000],
		['stories', 30_000],
	] as const) {
		for (const path of all.filter((each) => each.startsWith(`${folder}/`) && each !== `${folder}/`)) {
			requested.length = 0;
			await page.goto(path, { waitUntil: 'load' });
			const urls = [...requested];
			if (folder === 'articles') expect(urls.length, `${path}: ${urls.join(' ')}`).toBeLessThanOrEqual(3);
			let bytes = 0;
			for (const url of urls) bytes += await sizeOf(url);
			expect(bytes, path).toBeLessThanOrEqual(most);
			expect(urls.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
		}
	}
});

test('what search and tray look like and do comes to an article when it is used', async ({ page }) => {
	await page.addInitScript(() => sessionStorage.clear());
	await page.goto('');
	const article = (await addresses(page)).find((path) => /^articles\/.+/.test(path)) ?? '';
	await page.goto(article, { waitUntil: 'load' });
	const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\//, '')));
	const before = await loaded();
	expect(before.filter((name) => /\.(?:css|js)$/.test(name))).toHaveLength(2);
	await page.keyboard.press('t');
	await expect(page.locator('.tray')).toBeVisible();
	await expect(page.locator('.tray')).toHaveCSS('position', 'fixed');
	for (const width of [834, 1280, 1440, 1503, 1504]) {
		await page.setViewportSize({ width, height: 900 });
		const [text, tray] = [await page.locator('main').boundingBox(), await page.locator('.tray').boundingBox()];
		expect((text?.x ?? 0) + (text?.width ?? width), `${width}: the tray lies beside the text`).toBeLessThanOrEqual(tray?.x ?? 0);
	}
	const later = (await loaded()).filter((name) => !before.includes(name));
	expect(later.filter((name) => name.endsWith('.css'))).toHaveLength(1);
	expect(later.some((name) => /^start.*\.js$/.test(name))).toBe(true);
});
