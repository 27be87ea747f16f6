/** What readers of other sites have reported: words behind an elision, long questions in Chinese, titles of two directions. */
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
const folder = mkdtempSync(join(tmpdir(), 'storyfold-reported-'));
let site: Serving;

test.beforeAll(async () => {
	const record = (name: string, language: string, title: string, text: string) =>
		searchRecord({ url: `/articles/${name}/`, language, title, passages: [{ id: 's00000001', text }], story: name });
	const records = [
		record('fr', 'fr', 'Nr. 1', 'Elle apprend l’orthographe aux marins d’Anvers.'),
		record('zh', 'zh', 'Nr. 2', '县政府控告了建筑商，法庭明天开审。'),
		record('ar', 'ar', 'الوزير: "Who decides?" سؤال بلا جواب', 'قال الوزير إن السؤال مطروح على الجميع.'),
	];
	await writeBareSite({ records, config, out: folder });
	site = await serve({ dist: folder, base: '/', port: 0 });
});
test.afterAll(() => {
	site.close();
	rmSync(folder, { recursive: true });
});

for (const [query, name] of [
	['orthographe', 'fr'],
	['l’orthographe', 'fr'],
	["l'orthographe", 'fr'],
	['anvers', 'fr'],
	["d'Anvers", 'fr'],
	['控告', 'zh'],
	['控告了建筑商', 'zh'],
	['建筑商法庭', 'zh'],
	['الوزير', 'ar'],
] as const) {
	test(`${query} → ${name}`, async ({ page }) => {
		await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
		await expect(page.locator('.hit > a').first()).toHaveAttribute('href', new RegExp(`/articles/${name}/`));
		await expect(page.locator('.hit')).toHaveCount(1);
	});
}

test('a long question in Chinese marks what was asked for, not the sentence', async ({ page }) => {
	await page.goto(`${site.url}search/?q=${encodeURIComponent('控告了建筑商')}`);
	const marks = page.locator('.hit mark');
	await expect(marks.first()).toBeVisible();
	for (const text of await marks.allTextContents()) expect('控告了建筑商').toContain(text);
});

test('a title from right to left that quotes English is set in its own direction', async ({ page }) => {
	await page.goto(`${site.url}search/?q=${encodeURIComponent('الوزير')}`);
	const title = page.locator('.hit > a [dir]').first();
	await expect(title).toHaveCSS('direction', 'rtl');
	await expect(title).toHaveCSS('unicode-bidi', /isolate/);
});
