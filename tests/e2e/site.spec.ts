/** The site as a reader meets it: accessible, readable without scripts, at any width; every sentence where its link says. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, type Response, test } from 'playwright/test';

const LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;

/** Addresses of the sitemap, relative to the site under test. */
async function addresses(page: Page): Promise<string[]> {
	const response = await page.request.get('sitemap.xml');
	const xml = await response.text();
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.replace(new URL(page.url()).pathname, ''));
}

/** One address of each kind of page, relative to the home page of a language. */
async function kinds(page: Page): Promise<Record<string, string>> {
	await page.goto('');
	const all = await addresses(page);
	const first = (folder: string) => all.find((path) => path.startsWith(`${folder}/`) && path !== `${folder}/`) ?? '';
	const linked = async (list: string) => {
		await page.goto(list);
		const href = await page.locator(`main .index a, main p a[href*="/${list}"]`).first().getAttribute('href');
		return href === null ? list : href.slice(href.indexOf(list));
	};
	const article = first('articles');
	return {
		home: '',
		topics: 'topics/',
		topic: first('topics'),
		stories: 'stories/',
		story: first('stories'),
		articles: 'articles/',
		article,
		search: 'search/',
		about: 'about/',
		audit: 'audit/',
		'audit of an article': article.replace('articles/', 'audit/seed/?of=').replace(/\/$/, ''),
		sources: 'sources/',
		source: await linked('sources/'),
		languages: 'languages/',
		language: await linked('languages/'),
		names: 'names/',
		name: await linked('names/'),
		calendar: 'calendar/',
		month: await linked('calendar/'),
	};
}

/** Kinds of page that have one address, whatever the interface language. */
const ONCE: ReadonlySet<string> = new Set(['article', 'audit', 'audit of an article']);
const prefixOf = (language: string) => (language === LANGUAGES[0] ? '' : `${language}/`);

async function open(browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
	const context = await browser.newContext({
		baseURL: process.env['STORYFOLD_URL'] ?? 'http://localhost:4321/',
		serviceWorkers: 'block',
		...options,
	});
	return context.newPage();
}

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
			await page.goto(kind === '404' || ONCE.has(kind) ? path : `${prefixOf(language)}${path}`);
			if (kind === 'audit of an article') await expect(page.locator('.raw')).toBeVisible();
			const { violations } = await new AxeBuilder({ page })
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				// The slowest rule by far, and colours are the same in every language.
				.disableRules(language === LANGUAGES[0] ? [] : ['color-contrast'])
				.analyze();
			const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
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

test('every sentence of every summary links to an element that holds that very sentence', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('');
	const stories = (await addresses(page)).filter((path) => /^stories\/.+/.test(path));
	expect(stories.length).toBeGreaterThan(0);
	for (const story of stories) {
		await page.goto(story);
		const claims = await page.locator('.claim').evaluateAll((list) =>
			list.map((claim) => ({
				text: claim.querySelector('.said')?.textContent ?? '',
				quotes: [...claim.querySelectorAll('.passages > li')].map((passage) => ({
					text: passage.querySelector('blockquote')?.textContent ?? '',
					href: passage.querySelector('.from a')?.getAttribute('href') ?? '',
				})),
			})),
		);
		expect(claims.length, story).toBeGreaterThan(0);
		for (const { text, quotes } of claims) {
			// What is left out of the beginning is marked; all else is the sentence itself.
			const shown = text.replace(/^\[…\] /, '');
			expect(quotes[0]?.text.endsWith(shown), `${story}: ${text}`).toBe(true);
			if (shown === text) expect(quotes[0]?.text, story).toBe(text);
			for (const quote of quotes) {
				await page.goto(new URL(quote.href, page.url()).href);
				const id = quote.href.slice(quote.href.indexOf('#') + 1);
				expect(await page.locator(`[id="${id}"]`).textContent(), quote.href).toBe(quote.text);
			}
		}
	}
});

test('a section of a story that has nothing true to show is not there; one that is there is not empty', async ({ page }) => {
	await page.goto('');
	const seen = new Set<string>();
	for (const story of (await addresses(page)).filter((path) => /^stories\/.+/.test(path))) {
		await page.goto(story);
		const sections = await page.locator('main section[aria-labelledby]').evaluateAll((list) =>
			list.map((section) => ({
				id: section.getAttribute('aria-labelledby') ?? '',
				entries: section.querySelectorAll('li, dd, svg, article, p, tr, .claim').length,
			})),
		);
		for (const { id, entries } of sections) {
			seen.add(id);
			expect(entries, `${story}#${id}`).toBeGreaterThan(0);
		}
		const contents = await page
			.locator('.toc a, nav a[href^="#"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
		for (const id of contents) expect(await page.locator(`[id="${id}"]`).count(), `${story}: contents name #${id}`).toBe(1);
	}
	expect(seen.has('what') && seen.has('timeline')).toBe(true);
});

test('an article leads back to the sentences of the story that quote it', async ({ page }) => {
	await page.goto('');
	const story = (await addresses(page)).find((path) => /^stories\/.+/.test(path)) ?? '';
	await page.goto(story);
	await page.locator('.claim .mark > summary').first().click();
	await page.locator('.claim .from a').first().click();
	const back = page.locator('.text .cited').first();
	const href = (await back.getAttribute('href')) ?? '';
	await back.click();
	await expect(page.locator(`[id="${href.slice(href.indexOf('#') + 1)}"]`)).toBeVisible();
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

test('keys: search, neighbours, help', async ({ page }) => {
	await page.goto('');
	await page.keyboard.press('/');
	await expect(page.locator('#q')).toBeFocused();
	await page.locator('#q').blur();
	await page.keyboard.press('Control+k');
	await expect(page.locator('#q')).toBeFocused();
	await page.locator('#q').blur();
	await page.keyboard.press('?');
	await expect(page.locator('#help')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('#help')).toBeHidden();
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

test('an article has one address; its frame is in its language, and with a script in the reader’s', async ({ browser }) => {
	const still = await open(browser, { javaScriptEnabled: false });
	await still.goto('');
	const german: string[] = [];
	for (const path of (await addresses(still)).filter((each) => /^articles\/.+/.test(each))) {
		await still.goto(path);
		const frame = await still.locator('html').getAttribute('lang');
		const text = (await still.locator('.text').getAttribute('lang')) ?? '';
		expect(frame, path).toBe((LANGUAGES as readonly string[]).includes(text) ? text : LANGUAGES[0]);
		if (text === 'de') german.push(path);
	}
	expect(german.length).toBeGreaterThan(0);
	const [path = ''] = german;
	await still.goto(path);
	const [heading, body] = [await still.locator('#cite').innerText(), await still.locator('.text').innerText()];
	const page = await open(browser, { locale: 'fr' });
	await page.goto('fr/');
	const own = await page.locator('.foot a').first().innerText();
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	expect(await page.locator('.foot a').first().innerText()).toBe(own);
	expect(await page.locator('#cite').innerText()).not.toBe(heading);
	expect((await page.locator('.text').innerText()).replace(/\s+/g, ' ')).toBe(body.replace(/\s+/g, ' '));
	await expect(page.locator('.side a').first()).toHaveAttribute('href', /\/fr\/topics\//);
	await expect(page.locator('form[role=search]')).toHaveAttribute('action', /\/fr\/search\/$/);
	await page.locator('#languages-menu summary').click();
	await page.locator('#languages-menu a[lang=de]').click();
	await expect(page.locator('#cite')).toHaveText(heading);
	await expect(page.locator('.side a').first()).toHaveAttribute('href', /\/de\/topics\//);
	expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
});

test('addresses in language folders, short addresses and addresses of the audit lead on', async ({ page }) => {
	await page.goto('');
	const path = (await addresses(page)).find((each) => /^articles\/.+/.test(each)) ?? '';
	const code = path.replace(/\/$/, '').split('-').at(-1);
	for (const old of [`de/${path}#p1`, `fr/${path}#p1`, `a/${code}/#p1`]) {
		await page.goto(old);
		await page.waitForURL(`**/${path}#p1`);
	}
	await page.goto(path.replace('articles/', 'audit/seed/?of=').replace(/\/$/, ''));
	await expect(page.locator('.raw')).not.toBeEmpty();
	await expect(page.locator('[aria-labelledby=values] tbody tr').first()).toBeVisible();
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
	const said = await claim.locator('.said').innerText();
	await claim.locator('> .translate').click();
	await expect(claim.locator('> .translation').first()).toHaveText(`de: ${said}`);
	await expect(claim.locator('.said')).toHaveText(said);
});

/** As who comes from elsewhere: nothing of an earlier page is remembered. */
test('an article is at most 14 kB and three requests, a story at most 30 kB, nothing comes from elsewhere', async ({ page }) => {
	await page.addInitScript(() => sessionStorage.clear());
	await page.goto('');
	const all = await addresses(page);
	const { gzipSync } = await import('node:zlib');
	for (const [folder, most] of [
		['articles', 14_000],
		['stories', 30_000],
	] as const) {
		for (const path of all.filter((each) => each.startsWith(`${folder}/`) && each !== `${folder}/`)) {
			const requested: string[] = [];
			let bytes = 0;
			const listen = (request: { url: () => string }) => void requested.push(request.url());
			page.on('request', listen);
			const bodies: Promise<Buffer>[] = [];
			const read = (response: Response) => void bodies.push(response.body().catch(() => Buffer.alloc(0)));
			page.on('response', read);
			await page.goto(path, { waitUntil: 'load' });
			page.off('request', listen);
			page.off('response', read);
			for (const body of await Promise.all(bodies)) bytes += gzipSync(body, { level: 9 }).length;
			expect(requested.length, `${path}: ${requested.join(' ')}`).toBeLessThanOrEqual(3);
			expect(bytes, path).toBeLessThanOrEqual(most);
			expect(requested.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
		}
	}
});
