/** With a dictionary at build, a word finds what stands in another language, and the hit says which word stands there instead. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';
import { ask, searchSite } from './search-site.ts';

const site = searchSite(() => {
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
	return {
		records: [
			record('de', 'Verkehr in der Stadt', 'Die alte Brücke bleibt bis Mai gesperrt.'),
			record('nl', 'Verkeer in de stad', 'De oude brug blijft dicht.'),
		],
		config,
		dictionary: new Map([
			['de', list({ brucke: ['bridge'] })],
			['nl', list({ brug: ['bridge'] })],
		]),
	};
});

for (const [query, language, word] of [
	['bridge', 'de', 'Brücke'],
	['bridge', 'nl', 'brug'],
	['Brücke', 'nl', 'brug'],
	['brug', 'de', 'Brücke'],
] as const) {
	test(`${query} → ${word}`, async ({ page }) => {
		await ask(page, site(), query);
		const hit = page.locator(`.hit:has(a[href="/articles/${language}/#s00000002"])`);
		await expect(hit.locator('.excerpt mark')).toHaveText(word);
		await expect(hit.locator('.from')).toContainText(`via “${word}”`);
	});
}
