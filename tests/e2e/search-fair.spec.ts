/** Languages are ranked together fairly: one article among many of another language is not drowned by them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type Serving, serve } from '../../scripts/command/static-server.ts';
import { writeBareSite } from '../../scripts/search-index/bare-site.ts';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';

// One worker for all tests of this file: its site is made once.
test.describe.configure({ mode: 'default' });
const folder = mkdtempSync(join(tmpdir(), 'storyfold-fair-'));
let site: Serving;

test.beforeAll(async () => {
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
	await writeBareSite({ records: [...english, record('nl', 0, 'De raffinaderij van Orlen is weer open.')], config, out: folder });
	site = await serve({ dist: folder, base: '/', port: 0 });
});
test.afterAll(() => {
	site.close();
	rmSync(folder, { recursive: true });
});

test('the box of an English page shows the one Dutch article among the first', async ({ page }) => {
	await page.goto(site.url);
	await page.locator('#q').fill('orlen');
	await expect(page.locator('.search-list')).toHaveAttribute('aria-busy', 'false');
	await expect(page.locator('.hit')).toHaveCount(6);
	await expect(page.locator('.hit a[href^="/articles/nl0/"]')).toHaveCount(1);
});
