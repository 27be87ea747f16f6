/** Collecting, searching for many terms and going through hits on a site of real texts, by the keyboard alone too; what is said without a network. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext } from 'playwright';
import { wordsOf } from '../../scripts/search-index/words.ts';
import { ask, type Desk, openDesk, skip, tabTo } from '../desk.ts';
import type { MixedSite } from '../mixed-site.ts';

let desk: Desk;
before(async () => {
	if (!skip) desk = await openDesk();
});
after(() => desk?.close());

const open = ({ page, site }: Desk, path: string) => page.goto(new URL(path, site.url).href);

/** What the site's verifier says of each link of a report. */
function verdicts(site: MixedSite, report: Buffer, name: string): { readonly status: string }[] {
	const file = join(site.content, '..', name);
	writeFileSync(file, report);
	const { stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', file, '--content', site.content, '--json'], {
		encoding: 'utf8',
	});
	assert.equal(stderr, '');
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { status: string });
}

test('twelve passages leave in twenty-four actions and hold; by the keyboard too', { skip }, async () => {
	const { site, page, inLanguage } = desk;
	const chosen = inLanguage('en')
		.filter(({ passages }) => passages.length >= 6)
		.slice(0, 6);
	let actions = 0;
	for (const way of ['mouse', 'keyboard'] as const) {
		for (const [index, { url }] of chosen.slice(way === 'mouse' ? 0 : 3, way === 'mouse' ? 3 : 6).entries()) {
			await open(desk, url.slice(1));
			if (index === 0 && way === 'mouse') {
				await page.keyboard.press('m');
				actions++;
			}
			await page.locator('.text .collect').nth(3).waitFor();
			for (let n = 0; n < 4; n++) {
				if (way === 'mouse') {
					await page.locator('.text .collect').nth(n).click();
					actions++;
				} else {
					await tabTo(page, '.text .collect');
					await page.keyboard.press('Enter');
				}
			}
		}
		const count = way === 'mouse' ? 12 : 24;
		await page.keyboard.press('t');
		actions += way === 'mouse' ? 1 : 0;
		await page
			.locator('.tray-list li')
			.nth(count - 1)
			.waitFor();
		for (const name of ['Markdown', 'Word']) {
			const download = page.waitForEvent('download');
			if (way === 'mouse') {
				await page.locator('.tray-ways button', { hasText: name }).click();
				actions++;
			} else {
				await page.evaluate(() => document.querySelector<HTMLElement>('#tray-title')?.focus());
				for (let n = 0; n < 400 && (await page.evaluate(() => document.activeElement?.textContent)) !== name; n++)
					await page.keyboard.press('Tab');
				await page.keyboard.press('Enter');
			}
			const file = await download;
			const said = verdicts(site, readFileSync(await file.path()), file.suggestedFilename());
			assert.deepEqual(
				said.map(({ status }) => status),
				Array(count).fill('ok'),
				`${way} ${name}`,
			);
		}
		await page.keyboard.press('Escape');
	}
	assert.ok(actions <= 24, `${actions} actions`);
});

test('a list of fifty terms is a table whose counts are those of the search, and a CSV', { skip }, async () => {
	const { page, articles } = desk;
	const terms = [
		...new Set(articles.filter(({ language }) => language !== 'zh').flatMap(({ title }) => title.match(/\p{Lu}\p{L}{5,}/gu) ?? [])),
	].slice(0, 50);
	assert.equal(terms.length, 50);
	await open(desk, 'search/?q=');
	await page.locator('.batch summary').waitFor();
	await tabTo(page, '.batch summary');
	await page.keyboard.press('Enter');
	await page.locator('.batch textarea').waitFor();
	await tabTo(page, '.batch textarea');
	await page.keyboard.insertText(terms.join('\n'));
	await tabTo(page, '.batch button');
	await page.keyboard.press('Enter');
	await page.locator('.batch tbody tr').nth(49).waitFor();
	const rows = await page
		.locator('.batch tbody tr')
		.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
	assert.deepEqual(
		rows.map(([term]) => term),
		terms,
	);
	assert.deepEqual(
		rows.filter(([, hits]) => Number(hits) === 0),
		[],
	);
	const download = page.waitForEvent('download');
	await tabTo(page, '.batch a[download]');
	await page.keyboard.press('Enter');
	const csv = readFileSync(await (await download).path(), 'utf8')
		.trim()
		.split('\r\n');
	assert.equal(csv.length, 51);
	const [term, count] = rows[0] ?? [];
	assert.ok(csv[1]?.startsWith(`"${term}","${count}",`), csv[1]);
	for (const [term = '', hits] of rows.slice(0, 3)) {
		const { hits: shown, status } = await ask(page, term);
		const whole = shown.filter(({ partial, path }) => !partial && path.includes('/articles/'));
		assert.ok(
			Number(hits) >= Math.min(whole.length, 20) && whole.length > 0,
			`${term}: ${hits} in the table, ${whole.length} shown, ${status}`,
		);
	}
});

test('n goes through twenty hits, from the end of an article to the next result, p back', { skip }, async () => {
	const { page } = desk;
	const { hits } = await ask(page, 'government');
	assert.ok(hits.length >= 5);
	await tabTo(page, 'main .hit > a');
	await page.keyboard.press('Enter');
	const visited = new Set<string>();
	let before = '';
	for (let step = 0; step < 20; step++) {
		await page.locator('.found-bar output').waitFor();
		const now = `${new URL(page.url()).pathname} ${await page.locator('.found-bar output').innerText()}`;
		assert.notEqual(now, before);
		before = now;
		visited.add(new URL(page.url()).pathname);
		assert.ok(
			await page.evaluate(() =>
				[...(CSS.highlights.get('found-now') ?? [])].every((range) => (range as Range).getClientRects().length > 0),
			),
			`${now}: not visible`,
		);
		const place = await page.locator('.found-bar output').innerText();
		const [at, total] = (place.match(/\d+/g) ?? []).map(Number);
		const { pathname: here } = new URL(page.url());
		const leaving = at === total ? page.waitForURL(({ pathname }) => pathname !== here) : null;
		await page.keyboard.press('n');
		await leaving;
	}
	assert.ok(visited.size >= 2, [...visited].join());
	await page.locator('.found-bar output').waitFor();
	const place = await page.locator('.found-bar output').innerText();
	await page.keyboard.press('n');
	await page.keyboard.press('p');
	if (!/^\D*(\d+)\D+\1\D*$/.test(place)) assert.equal(await page.locator('.found-bar output').innerText(), place);
});

test('without a network after the first page, what is not kept is not called missing', { skip }, async () => {
	const { site, context, inLanguage } = desk;
	const offline = (await context.browser()?.newContext()) as BrowserContext;
	const first = await offline.newPage();
	await first.goto(site.url);
	await first.evaluate(() => navigator.serviceWorker.ready);
	await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await offline.setOffline(true);
	const [article] = inLanguage('en').slice(-1);
	const word = wordsOf(article?.title ?? '').sort((a, b) => b.length - a.length)[0] ?? '';
	await first.keyboard.press('/');
	await first.keyboard.insertText(word);
	await first.keyboard.press('Enter');
	const status = first.locator('[data-search="status"]');
	await first.waitForFunction(() => !/^$|Searching/.test(document.querySelector('[data-search="status"]')?.textContent?.trim() ?? ''));
	const said = await status.innerText();
	const found = await first.locator('main .hit').count();
	assert.ok(found > 0 || !/Nothing found/.test(said), said);
	await first.goto(new URL(article?.url.slice(1) ?? '', site.url).href);
	const heading = await first.locator('main h1:visible').innerText();
	assert.match(heading, /not kept/);
	assert.equal(await first.getByText('There is nothing at this address').isVisible(), false);
	await offline.close();
});
