/** One word, several spellings: letters that are also written as two find each other, either way. */
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
const folder = mkdtempSync(join(tmpdir(), 'storyfold-spellings-'));
let site: Serving;

test.beforeAll(async () => {
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
	await writeBareSite({ records, config, out: folder });
	site = await serve({ dist: folder, base: '/', port: 0 });
});
test.afterAll(() => {
	site.close();
	rmSync(folder, { recursive: true });
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
		await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
		await expect(page.locator('.hit > a').first()).toHaveAttribute('href', new RegExp(`/articles/${name}/`));
		await expect(page.locator('.hit')).toHaveCount(1);
		await expect(page.locator('.hit mark').first()).toBeVisible();
	});
}
