/** The site as a reader uses it: keys, language and colours, citing, translating on the device. */
import { expect, test } from 'playwright/test';
import { addresses, open } from './site-pages.ts';

test('keys: search, neighbours, help', async ({ page }) => {
	await page.goto('');
	await page.keyboard.press('/');
	await expect(page.locator('#q')).toBeFocused();
	await page.locator('#q').blur();
	await page.keyboard.press('Control+k');
	await expect(page.locator('#q')).toBeFocused();
	await page.locator('#q').blur();
	await page.locator('#keys').focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('#help')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('#help')).toHaveCount(0);
	await expect(page.locator('#keys')).toBeFocused();
	let turned = 0;
	for (const path of (await addresses(page)).filter((each) => /^stories\/.+/.test(each))) {
		await page.goto(path);
		const next = page.locator('.turn a[rel=next]');
		if ((await next.count()) === 0) continue;
		const href = (await next.getAttribute('href')) ?? '';
		await page.keyboard.press('j');
		await page.waitForURL(`**${href}`);
		turned++;
		break;
	}
	expect(turned, 'a story with a next one').toBe(1);
});

test('the list of keys is in the language of the page, also when that was changed since', async ({ page }) => {
	await page.goto('');
	const article = (await addresses(page)).find((path) => /^articles\/.+/.test(path)) ?? '';
	await page.goto(article, { waitUntil: 'load' });
	expect(await page.content()).not.toContain('<dialog');
	for (const [lang, title, search] of [
		['de', 'Tastenkürzel', 'suchen'],
		['fr', 'Raccourcis clavier', 'chercher'],
		['nl', 'Sneltoetsen', 'zoeken'],
		['en', 'Keyboard shortcuts', 'search'],
	]) {
		await page.locator('#languages-menu summary').click();
		await page.locator(`#languages-menu a[lang=${lang}]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', lang ?? '');
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: title ?? '' })).toBeVisible();
		await expect(page.locator('#help dd').first()).toHaveText(search ?? '');
		await page.locator('#help button').press('Enter');
		await expect(page.locator('#help')).toHaveCount(0);
	}
});

test('the reader’s language and colours are remembered, path and passage kept', async ({ page, browser }) => {
	await page.goto('');
	const story = (await addresses(page)).find((path) => /^stories\/.+/.test(path)) ?? '';
	await page.goto(`${story}#claim-1`);
	await page.locator('#languages-menu summary').click();
	await page.locator('#languages-menu a[lang=nl]').click();
	await page.waitForURL(`**/nl/${story}#claim-1`);
	await page.locator('#theme').click();
	const theme = await page.locator('html').getAttribute('data-theme');
	expect(theme).toMatch(/light|dark/);
	const state = await page.context().storageState();
	const later = await open(browser, { storageState: state });
	await later.goto(`${story}#claim-1`);
	await later.waitForURL(`**/nl/${story}#claim-1`);
	await expect(later.locator('html')).toHaveAttribute('data-theme', theme ?? '');
});

test('who reads another language of the interface is offered the page in it', async ({ browser }) => {
	for (const [locale, words] of [
		['de', 'Diese Seite gibt es auch auf Deutsch.'],
		['fr', 'Cette page existe aussi en français.'],
	] as const) {
		const page = await open(browser, { locale });
		await page.goto('stories/');
		await expect(page.locator('.offer')).toHaveText(words);
		await page.locator('.offer a').click();
		await page.waitForURL(`**/${locale}/stories/`);
		await page.context().close();
	}
});

test('c cites the selected words with their passage', async ({ page }) => {
	await page.goto('');
	const article = (await addresses(page)).find((path) => /^articles\/.+/.test(path)) ?? '';
	await page.goto(article);
	const sentence = page.locator('.text [id^=s]').first();
	const id = await sentence.getAttribute('id');
	await sentence.selectText();
	await page.keyboard.press('c');
	await expect(page.locator('#cite-passage')).toContainText(`#${id}:~:text=`);
});

test('where the browser translates on the device, passages and articles can be, and the original stays', async ({ page }) => {
	await page.addInitScript(() => {
		const availability = async ({ sourceLanguage }: { sourceLanguage: string }) => (sourceLanguage === 'fr' ? 'unavailable' : 'available');
		const create = async ({ targetLanguage }: { targetLanguage: string }) => ({
			translate: async (text: string) => `${targetLanguage}: ${text}`,
		});
		Object.defineProperty(globalThis, 'Translator', { value: { availability, create } });
	});
	await page.goto('');
	const all = await addresses(page);
	let offered = 0;
	for (const path of all.filter((each) => /^articles\/.+/.test(each))) {
		await page.goto(path);
		const text = page.locator('.text');
		const language = await text.getAttribute('lang');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
		const button = page.locator('article > .translate');
		expect(await button.count(), path).toBe(language === 'en' || language === 'fr' ? 0 : 1);
		if ((await button.count()) === 0) continue;
		offered++;
		const paragraphs = await text.locator('p').allInnerTexts();
		await button.click();
		await expect(page.locator('article > small.translation')).toContainText('Translated by this browser');
		const translated = await text.locator('p.translation[lang=en]').allInnerTexts();
		expect(translated.length).toBeGreaterThanOrEqual(paragraphs.length);
		expect(translated.every((line) => line.startsWith('en: ') && !/[¶↩]/.test(line))).toBe(true);
		expect(await text.locator('p:not(.translation)').allInnerTexts()).toEqual(paragraphs);
	}
	expect(offered, 'articles that can be translated').toBeGreaterThan(0);
	// A story that has no German telling, and whose language the browser can translate.
	const claim = page.locator('.claim:has(> .said:not([lang=de]):not([lang=fr]))').first();
	for (const story of all.filter((path) => /^stories\/.+/.test(path))) {
		await page.goto(`de/${story}`);
		if ((await claim.count()) > 0) break;
	}
	const said = await claim.locator('.said').first().innerText();
	await expect(page.locator('.translate'), 'one button, above the summary').toHaveCount(1);
	await page.locator('.translate + .summary').waitFor();
	await page.locator('.translate').click();
	await expect(page.locator('small.translation')).toHaveText(/^Übersetzt von diesem Browser/);
	await expect(claim.locator('> .translation').first()).toHaveText(`de: ${said}`);
	await expect(claim.locator('.said').first()).toHaveText(said);
});

test('the list of stories: filters by keyboard, an address that says them, nothing found and back; whole without a script', async ({
	page,
	browser,
}) => {
	await page.goto('stories/');
	const entries = page.locator('#list > article');
	const told = page.locator('#list-filters output');
	const all = await entries.count();
	await page.locator('select[name=voices]').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/stories\/\?voices=2$/);
	await expect(told).toHaveText(/^\d+ stor(?:y|ies)$/);
	const shown = await entries.evaluateAll((list) => list.map((entry) => Number(entry.getAttribute('data-voices'))));
	expect(shown.length).toBeGreaterThan(0);
	expect(shown.every((voices) => voices >= 2)).toBe(true);
	const link = page.url().replace('voices=2', 'voices=3&language=es');
	await page.goto(link);
	await expect(page.locator('select[name=voices]')).toHaveValue('3');
	await expect(told).toHaveText(/stor|Nothing/);
	const spanish = await entries.evaluateAll((list) => list.map((entry) => (entry.getAttribute('data-language') ?? '').split(' ')));
	expect(spanish.length).toBeLessThan(all);
	expect(spanish.every((languages) => languages.includes('es'))).toBe(true);
	await page.locator('#list-filters button').press('Enter');
	await expect(entries).toHaveCount(Math.min(all, 50));
	await expect(page).toHaveURL(/stories\/$/);
	const plain = await open(browser, { javaScriptEnabled: false });
	await plain.goto('stories/');
	await expect(plain.locator('#list > article')).toHaveCount(all);
	await expect(plain.locator('#list-filters')).toBeHidden();
});
