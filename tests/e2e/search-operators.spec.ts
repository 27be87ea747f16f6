/** Operators, dates and codes as people type them, on a small site of three languages. */
import { expect, test } from 'playwright/test';
import type { SearchRecord } from '../../scripts/search-index/types.ts';
import config from '../../storyfold.config.ts';
import { ask, searchSite } from './search-site.ts';

const record = (id: string, language: string, source: string, date: string, title: string, ...texts: string[]): SearchRecord => ({
	url: `/articles/${id}/`,
	kind: 'article',
	language,
	title,
	passages: texts.map((text, index) => ({ id: `s0000000${index}`, text })),
	story: id,
	storyTitles: [],
	topics: [],
	source,
	date,
	names: [],
});
const records = [
	record(
		'prize',
		'en',
		'The Harbour Ledger',
		'2022-01-21',
		'Prize for a bridge',
		'She won $26,750 on Friday.',
		'The release is called 2.2r5 now.',
	),
	record(
		'wave',
		'en',
		'Coast Packet',
		'2022-02-03',
		'Resolution on ferries',
		'It is A/RES/76/1 of the assembly.',
		'The wave came on 21 January 2022.',
	),
	record('beschluss', 'de', 'Neue Beispielpost', '2021-12-30', 'Beschluss', 'Die Resolution A/RES/76/1 gilt seit dem 21. Januar 2022.'),
	record('lettres', 'fr', 'Rédaction d’exemple', '2022-03', 'Les lettres', 'L’alphabet cyrillique y est enseigné depuis octobre 2020.'),
];
const site = searchSite(() => ({ records, config }));

test('operators, dates and codes find what they name and nothing else', async ({ page }) => {
	for (const [query, ids] of [
		['$26,750', ['prize']],
		['2.2r5', ['prize']],
		['A/RES/76/1', ['beschluss', 'wave']],
		['A/RES/76/2', []],
		['2022-01-21', ['beschluss', 'prize', 'wave']],
		['21 January 2022', ['beschluss', 'prize', 'wave']],
		['21.1.2022', ['beschluss', 'prize', 'wave']],
		['21 janvier 2022', ['beschluss', 'prize', 'wave']],
		['October 2020', ['lettres']],
		['"21 January 2022"', ['wave']],
		['prize OR Beschluss', ['beschluss', 'prize']],
		['resolution AND assembly', ['wave']],
		['resolution NOT assembly', ['beschluss']],
		['resolution -assembly', ['beschluss']],
		['title:resolution', ['wave']],
		['title:"for a bridge"', ['prize']],
		['source:ledger', ['prize']],
		['source:nobody', []],
		['lang:de resolution', ['beschluss']],
		['after:2022-02', ['lettres', 'wave']],
		['after:2022-01-22 before:2022-03', ['wave']],
		['before:2022', ['beschluss']],
	] as const) {
		await ask(page, site(), query);
		await page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');
		const found = await page
			.locator('.hit > a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
		expect([...new Set(found)].sort(), query).toEqual(ids);
	}
});

test('an operator that is none is told, and partial matches are counted apart', async ({ page }) => {
	await ask(page, site(), 'author:Ohl release wave');
	const status = page.locator('[data-search="status"]');
	await expect(status).toContainText('“author:” is no operator');
	await expect(status).toContainText('Results with all words: 0, with some: 2.');
});

test('the days of the filters narrow, by the keyboard too, and stand in the address', async ({ page }) => {
	await page.goto(`${site()}search/?q=resolution`);
	const from = page.locator('input[name="from"]');
	await from.fill('2022-01-01');
	await from.dispatchEvent('change');
	await expect(page).toHaveURL(/from=2022-01-01/);
	await expect(page.locator('.hit > a')).toHaveCount(1);
	await expect(page.locator('.hit > a')).toHaveAttribute('href', /wave/);
	await page.goBack();
	await expect(page.locator('.hit > a')).toHaveCount(2);
});

test('fifty terms at once give a table of links and a CSV, without a network once the indexes are there', async ({ page, context }) => {
	await page.goto(`${site()}search/`);
	await page.locator('.batch summary').click();
	const terms = [
		'resolution',
		'prize',
		'wave',
		'"21 January 2022"',
		'nothing of the kind',
		...Array.from({ length: 45 }, (_, n) => `term${n}`),
	];
	await page.locator('.batch textarea').fill(terms.join('\n'));
	await page.locator('.batch button').click();
	await expect(page.locator('.batch tbody tr')).toHaveCount(50);
	const cells = await page
		.locator('.batch tbody tr')
		.evaluateAll((rows) => rows.slice(0, 5).map((row) => [...row.children].map((cell) => cell.textContent)));
	expect(cells.map((row) => row.slice(0, 2))).toEqual([
		['resolution', '2'],
		['prize', '1'],
		['wave', '1'],
		['"21 January 2022"', '1'],
		['nothing of the kind', '0'],
	]);
	expect(cells[0]?.slice(3)).toEqual(['December 2021', 'February 2022']);
	await expect(page.locator('.batch tbody a').first()).toHaveAttribute('href', /search\/\?q=resolution$/);
	await context.setOffline(true);
	await page.locator('.batch textarea').fill('ferries');
	await page.locator('.batch button').press('Enter');
	await expect(page.locator('.batch tbody tr')).toHaveCount(1);
	await expect(page.locator('.batch tbody td').first()).toHaveText('1');
	await context.setOffline(false);
	const download = page.waitForEvent('download');
	await page.locator('.batch a[download]').click();
	expect((await download).suggestedFilename()).toBe('terms.csv');
});

test('a language whose index does not come is named, and nothing is said of it', async ({ page }) => {
	await page.route(/pagefind\/index\/de_/, (route) => route.abort());
	await page.goto(`${site()}search/?q=Beschluss`);
	const status = page.locator('[data-search="status"]');
	await expect(status).toContainText(
		'Nothing found for “Beschluss”. Searched in English and French. Not searched, because the index is not on this device: German.',
	);
	await page.goto(`${site()}search/?q=resolution`);
	await expect(page.locator('.hit > a')).toHaveCount(1);
	await expect(status).toContainText('Not searched, because the index is not on this device: German.');
	await page.unroute(/pagefind\/index\/de_/);
	await page.goto(`${site()}search/?q=Beschluss`);
	await expect(page.locator('.hit > a')).toHaveCount(1);
});
