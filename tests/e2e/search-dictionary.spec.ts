/** With a dictionary at build, a word finds what stands in another language, and the hit says which word stands there instead. */
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
const folder = mkdtempSync(join(tmpdir(), 'storyfold-dictionary-'));
let site: Serving;

test.beforeAll(async () => {
	const record = (language: string, title: string, text: string) =>
		searchRecord({
			url: `/articles/${language}/`,
			language,
			title,
			passages: [
				{ id: 's00000001', text: 'Eins zwei drei.' },
				{ id: 's00000002', text },
			],
			story: language,
		});
	const list = (words: Record<string, string[]>) => (folded: string) => words[folded];
	await writeBareSite({
		records: [
			record('de', 'Verkehr in der Stadt', 'Die alte Brücke bleibt bis Mai gesperrt.'),
			record('nl', 'Verkeer in de stad', 'De oude brug blijft dicht.'),
		],
		config,
		dictionary: new Map([
			['de', list({ brucke: ['bridge'] })],
			['nl', list({ brug: ['bridge'] })],
		]),
		out: folder,
	});
	site = await serve({ dist: folder, base: '/', port: 0 });
});
test.afterAll(() => {
	site.close();
	rmSync(folder, { recursive: true });
});

for (const [query, language, word] of [
	['bridge', 'de', 'Brücke'],
	['bridge', 'nl', 'brug'],
	['Brücke', 'nl', 'brug'],
	['brug', 'de', 'Brücke'],
] as const) {
	test(`${query} → ${word}`, async ({ page }) => {
		await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
		const hit = page.locator(`.hit:has(a[href="/articles/${language}/#s00000002"])`);
		await expect(hit.locator('.excerpt mark')).toHaveText(word);
		await expect(hit.locator('.from')).toContainText(`via “${word}”`);
	});
}
