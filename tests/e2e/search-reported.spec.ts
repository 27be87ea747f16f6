/** What readers of other sites have reported: words behind an elision, long questions in Chinese, titles of two directions. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';
import { ask, expectOnly, searchSite } from './search-site.ts';

const site = searchSite(() => {
	const record = (name: string, language: string, title: string, text: string) =>
		searchRecord({ url: `/articles/${name}/`, language, title, passages: [{ id: 's00000001', text }], story: name });
	const records = [
		record('fr', 'fr', 'Nr. 1', 'Elle apprend l’orthographe aux marins d’Anvers.'),
		record('zh', 'zh', 'Nr. 2', '县政府控告了建筑商，法庭明天开审。'),
		record('ar', 'ar', 'الوزير: "Who decides?" سؤال بلا جواب', 'قال الوزير إن السؤال مطروح على الجميع.'),
	];
	return { records, config };
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
		await expectOnly(page, site(), query, name);
	});
}

test('a long question in Chinese marks what was asked for, not the sentence', async ({ page }) => {
	await ask(page, site(), '控告了建筑商');
	const marks = page.locator('.hit mark');
	await expect(marks.first()).toBeVisible();
	for (const text of await marks.allTextContents()) expect('控告了建筑商').toContain(text);
});

test('a title from right to left that quotes English is set in its own direction', async ({ page }) => {
	await ask(page, site(), 'الوزير');
	const title = page.locator('.hit > a [dir]').first();
	await expect(title).toHaveCSS('direction', 'rtl');
	await expect(title).toHaveCSS('unicode-bidi', /isolate/);
});
