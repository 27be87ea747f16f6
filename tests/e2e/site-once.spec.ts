/** Pages that have one address whatever the interface language: their frame, and the addresses that lead to them. */
import { expect, test } from 'playwright/test';
import { addresses, kinds, LANGUAGES, open } from './site-pages.ts';

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

test('a list of one subject has one address; its frame is in the site’s language, and with a script in the reader’s', async ({
	browser,
}) => {
	const page = await open(browser, { locale: 'de' });
	const { name = '', month = '', source = '', language = '' } = await kinds(page);
	const still = await open(browser, { javaScriptEnabled: false });
	await page.goto('de/');
	for (const path of [name, month, source, language]) {
		await still.goto(path);
		await expect(still.locator('html')).toHaveAttribute('lang', LANGUAGES[0]);
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
		await expect(page.locator('#articles')).toHaveText(path === name ? 'In diesen Artikeln' : 'Artikel');
		await expect(page.locator('#articles + .facts')).toHaveText(/^\s*\d+ Artikel\s*$/);
		await expect(page.locator('.crumbs a').last()).toHaveAttribute('href', new RegExp(`/de/${path.split('/')[0]}/$`));
		await expect(page.locator('link[hreflang]')).toHaveCount(0);
		expect(await page.locator('.line > a').first().getAttribute('href')).toBe(
			await still.locator('.line > a').first().getAttribute('href'),
		);
	}
	await page.goto(month);
	// The script sets it last: until then the month may still be named in the site's language.
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(page.locator('h1')).toHaveText(/^(?:Januar|Februar|März|Oktober|Mai|Juni|Juli|Dezember|\p{Lu}\p{Ll}+) \d{4}$/u);
	await expect(page).toHaveTitle(new RegExp(`^${await page.locator('h1').innerText()} ·`));
});

test('addresses in language folders, short addresses and addresses of the audit lead on', async ({ page }) => {
	await page.goto('');
	const path = (await addresses(page)).find((each) => /^articles\/.+/.test(each)) ?? '';
	const code = path.replace(/\/$/, '').split('-').at(-1);
	// Of names and months the first page was issued in the folder of each language; a further one, or one that was never issued, is found too.
	const { name = '', month = '' } = await kinds(page);
	for (const list of [name, month]) {
		await page.goto(`nl/${list}`);
		await page.waitForURL(`**/${list}`);
		expect(new URL(page.url()).pathname).not.toContain('/nl/');
	}
	await page.goto('nl/names/nobody-at-all/');
	await page.waitForURL(({ pathname, searchParams }) => pathname.endsWith('/nl/search/') && searchParams.get('q') === 'nobody at all');
	for (const old of [`de/${path}#p1`, `fr/${path}#p1`, `a/${code}/#p1`]) {
		await page.goto(old);
		await page.waitForURL(`**/${path}#p1`);
	}
	await page.goto(path.replace('articles/', 'audit/seed/?of=').replace(/\/$/, ''));
	await expect(page.locator('.raw')).not.toBeEmpty();
	await expect(page.locator('[aria-labelledby=values] tbody tr').first()).toBeVisible();
});
