/** Hostile text in titles, passages, sources, stories and in the address: shown literally, never run. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchSite } from './search-site.ts';

const IMAGE = '<img src=x onerror="window.ran=1">';

const site = searchSite(() => {
	const record = {
		kind: 'article' as const,
		language: 'en',
		story: IMAGE,
		storyTitles: [{ reader: null, language: 'en', text: `Story ${IMAGE}` }],
		topics: [IMAGE],
		source: IMAGE,
		date: '<b>2022</b>',
		names: [],
	};
	const passages = [
		{
			id: 's00000001',
			text: `Harmless <mark>words</mark> &lt;b&gt; ${IMAGE} <script>window.ran=1</script> ___PAGEFIND_ANCHOR___h2:0:evil end.`,
		},
	];
	const records = [
		{ ...record, url: '/articles/a/', title: `Title ${IMAGE}`, passages },
		{ ...record, url: '/articles/b/', title: 'Title two', passages },
	];
	return { records, config, base: '/under/' };
});

test('results, excerpts, filters and the restored query show it as text', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto(`${site()}search/?q=${encodeURIComponent(`harmless ${IMAGE}`)}&source=${encodeURIComponent(IMAGE)}`);
	await expect(page.locator('.hit').first()).toBeVisible();
	await expect(page.locator('select[name="source"]')).toHaveValue(IMAGE);
	await expect(page.locator('#q')).toHaveValue(`harmless ${IMAGE}`);
	await expect(page.locator('.hit > a').filter({ hasText: 'Title <img src=x' })).toHaveCount(1);
	await expect(page.locator('.hit .excerpt').first()).toContainText(
		'<mark>words</mark> &lt;b&gt; <img src=x onerror="window.ran=1"> <script>',
	);
	await expect(page.locator('.hit-story-title').first()).toContainText(`Story ${IMAGE}`);
	expect(await page.locator('main img, main script, main b').count()).toBe(0);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(errors).toEqual([]);
});

test('a hostile query that finds nothing is shown as text', async ({ page }) => {
	await page.goto(`${site()}search/?q=${encodeURIComponent('zzqqxx<img/src=x/onerror=window.ran=1>')}&topic=%3Cb%3E`);
	await expect(page.locator('[data-search="status"]')).toContainText('zzqqxx<img/src=x/onerror=window.ran=1>');
	expect(await page.locator('main img').count()).toBe(0);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
