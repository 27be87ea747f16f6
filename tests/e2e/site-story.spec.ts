/** A story and its articles: every sentence where its link says, no empty section, the way back. */
import { expect, test } from 'playwright/test';
import { addresses } from './site-pages.ts';

test('every sentence of every summary links to an element that holds that very sentence', async ({ page }) => {
	test.setTimeout(180_000);
	await page.goto('');
	const stories = (await addresses(page)).filter((path) => /^stories\/.+/.test(path));
	expect(stories.length).toBeGreaterThan(0);
	for (const story of stories) {
		await page.goto(story);
		const claims = await page.locator('.claim').evaluateAll((list) =>
			list.map((claim) => ({
				said: [...claim.querySelectorAll('.said')].map((sentence) => sentence.textContent ?? ''),
				quotes: [...claim.querySelectorAll('.passages > li')].map((passage) => ({
					text: passage.querySelector('blockquote')?.textContent ?? '',
					href: passage.querySelector('.from a')?.getAttribute('href') ?? '',
				})),
			})),
		);
		expect(claims.length, story).toBeGreaterThan(0);
		// Earlier values are of what the quoted sentence counts, not of what is told behind it.
		const misplaced = page.locator('.claim > .said ~ .said ~ .earlier-values');
		await expect(misplaced, story).toHaveCount(0);
		for (const { said, quotes } of claims) {
			expect(said.length, story).toBeGreaterThan(0);
			for (const [i, text] of said.entries()) {
				// What is left out of the beginning is marked; all else is the sentence itself. What is told with it stands right behind it.
				const shown = text.replace(/^\[…\] /, '');
				expect(quotes[i]?.text.endsWith(shown), `${story}: ${text}`).toBe(true);
				if (shown === text) expect(quotes[i]?.text, story).toBe(text);
			}
			for (const quote of quotes) {
				await page.goto(new URL(quote.href, page.url()).href);
				const id = quote.href.slice(quote.href.indexOf('#') + 1);
				expect(await page.locator(`[id="${id}"]`).textContent(), quote.href).toBe(quote.text);
			}
		}
	}
});

test('what reports in other languages tell names each language in which it is told', async ({ page }) => {
	await page.goto('');
	let seen = 0;
	for (const story of (await addresses(page)).filter((path) => /^stories\/.+/.test(path))) {
		await page.goto(`de/${story}`);
		const section = page.locator('section.elsewhere');
		if ((await section.count()) === 0) continue;
		seen++;
		const heading = await section.locator('h3').innerText();
		const languages = await section
			.locator('.passages blockquote')
			.evaluateAll((list) => list.map((quote) => quote.getAttribute('lang') ?? ''));
		const names = new Intl.DisplayNames('de', { type: 'language' });
		for (const language of languages) expect(heading, `${story}: ${language}`).toContain(names.of(language.slice(0, 2)));
	}
	expect(seen).toBeGreaterThan(0);
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
