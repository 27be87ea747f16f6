/** Single words lead from language to language without a dictionary: what is asked in one finds what is told in another. */
import { expect, test } from 'playwright/test';
import config from '../../storyfold.config.ts';
import { searchRecord } from '../search-record.ts';
import { ask, searchSite } from './search-site.ts';

/** A query, and the sentence that it should find, in inflected and compound forms as texts have them. */
const PAIRS = [
	['earthquake', 'de', 'Nach den Erdbeben fehlt es in Selwick an Zelten.'],
	['refugees', 'de', 'Die Flüchtlinge warten im Lager am Fluss.'],
	['trade war', 'de', 'Der Handelskrieg trifft die Reeder.'],
	['strike', 'de', 'Die Streiks dauern bis Montag.'],
	['Streik', 'fr', 'Les grèves se poursuivent au dépôt.'],
	['Hochwasser', 'en', 'The floods reached the old mill.'],
	['inondation', 'nl', 'De overstromingen treffen drie dorpen.'],
	['verkiezingen', 'en', 'The elections are held in spring.'],
	['election', 'es', 'Las elecciones serán en primavera.'],
	['wildfire', 'it', 'Gli incendi boschivi avanzano verso la costa.'],
	['Waldbrand', 'en', 'Wildfires came close to the town of Norvik.'],
	['ziekenhuis', 'fr', 'Les hôpitaux manquent de lits.'],
	['hospital', 'nl', 'In de ziekenhuizen zijn te weinig bedden.'],
	['espionage', 'nl', 'De dienst vreest spionage in de haven.'],
	['shipwreck', 'fr', 'Le naufrage a eu lieu de nuit.'],
	['unemployment', 'de', 'Die Arbeitslosigkeit sinkt in Tornby.'],
	['chômage', 'en', 'Unemployment fell for the third month.'],
	['vaccine', 'de', 'Der Impfstoff reicht für alle.'],
	['Impfung', 'en', 'Vaccinations begin on Tuesday.'],
	['murder', 'it', 'Gli omicidi sono diminuiti.'],
	['Mord', 'es', 'Los asesinatos han disminuido.'],
	['drought', 'fr', 'La sécheresse menace les vignes.'],
	['sequía', 'en', 'Drought has come back to the hills.'],
	['mayor', 'nl', 'De burgemeester kondigde een wandeling aan.'],
	['Bürgermeister', 'fr', 'Le maire promet un nouveau quai.'],
	['inflation rate', 'de', 'Die Inflation bleibt hoch, sagt die Bank.'],
	['taxes', 'de', 'Die Steuern steigen im Januar.'],
	['prison', 'es', 'Las cárceles están llenas.'],
	['Gewerkschaft', 'en', 'Trade unions welcome the order.'],
	['lighthouse', 'de', 'Der Leuchtturm wird verkauft.'],
] as const;

const site = searchSite(() => {
	const records = PAIRS.map(([, language, text], index) =>
		searchRecord({
			url: `/articles/n${index}/`,
			language,
			title: `Nr. ${index}`,
			passages: [{ id: 's00000000', text }],
			story: `n${index}`,
		}),
	);
	return { records, config };
});

test('of thirty words at least twenty-four find what is told in another language, and say by which word', async ({ page }) => {
	const missed: string[] = [];
	for (const [index, [query]] of PAIRS.entries()) {
		await ask(page, site(), query);
		await page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');
		const hit = page.locator(`.hit:has(> a[href*="/articles/n${index}/"])`);
		const from = (await hit.count()) === 0 ? '' : await hit.first().locator('.from').innerText();
		if (!/via “/.test(from)) missed.push(query);
	}
	expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(6);
});
