/** One word, several spellings: letters that are also written as two find each other, either way. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';
import { expectOnly, searchSite } from './search-site.ts';

const site = searchSite(() => {
	const record = (name: string, language: string, text: string) =>
		searchRecord({
			url: `/articles/${name}/`,
			language,
			title: 'Nr. 1',
			passages: [{ id: 's00000001', text }],
			story: name,
		});
	const records = [
		record('sz', 'de', 'Am Ende der Weißenseer Straße steht das Maß aller Dinge.'),
		record('ss', 'de', 'In Zürich heisst der Platz am Fluss seit jeher Grossmarkt.'),
		record('oe', 'de', 'Der Bahnhof von Goerlitz wird umgebaut.'),
		record('sv', 'sv', 'Brandkåren i Växjö ryckte ut mot Öland under natten.'),
		record('da', 'da', 'Færgen til Ærø sejler ikke fra Århus mere.'),
		record('nb', 'nb', 'Fergen til Ålesund gikk ikke, sa rederiet på Tromsø.'),
	];
	return { records, config };
});

for (const [query, name] of [
	['strasse', 'sz'],
	['STRASSE', 'sz'],
	['Weissenseer', 'sz'],
	['großmarkt', 'ss'],
	['heißt', 'ss'],
	['Görlitz', 'oe'],
	['Vaexjoe', 'sv'],
	['vaxjo', 'sv'],
	['Oeland', 'sv'],
	['Aeroe', 'da'],
	['Aarhus', 'da'],
	['Aalesund', 'nb'],
	['Tromsoe', 'nb'],
] as const) {
	test(`${query} → ${name}`, async ({ page }) => {
		await expectOnly(page, site(), query, name);
		await expect(page.locator('.hit mark').first()).toBeVisible();
	});
}

test('two misspelled words are corrected together, and the correction finds', async ({ page }) => {
	await page.goto(`${site()}search/?q=${encodeURIComponent('Banhof Görlizt')}`);
	const offer = page.locator('.similar a').first();
	await expect(offer).toHaveText('bahnhof goerlitz');
	await offer.click();
	await expect(page.locator('.hit > a').first()).toHaveAttribute('href', /\/articles\/oe\//);
});
