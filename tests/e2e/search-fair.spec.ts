/** Languages are ranked together fairly: one article among many of another language is not drowned by them. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';
import { searchSite } from './search-site.ts';

const site = searchSite(() => {
	const record = (language: string, i: number, text: string) =>
		searchRecord({
			url: `/articles/${language}${i}/`,
			language,
			title: `Number ${i}`,
			passages: [{ id: 's00000001', text }],
			story: `${language}${i}`,
		});
	const english = Array.from({ length: 60 }, (_, i) =>
		record('en', i, i < 9 ? 'The Orlen refinery opened again.' : 'The harbour opened again.'),
	);
	return { records: [...english, record('nl', 0, 'De raffinaderij van Orlen is weer open.')], config };
});

test('the box of an English page shows the one Dutch article among the first', async ({ page }) => {
	await page.goto(site());
	await page.locator('#q').fill('orlen');
	await expect(page.locator('.search-list')).toHaveAttribute('aria-busy', 'false');
	await expect(page.locator('.hit')).toHaveCount(6);
	await expect(page.locator('.hit a[href^="/articles/nl0/"]')).toHaveCount(1);
});
