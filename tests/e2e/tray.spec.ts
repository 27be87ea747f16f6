/** Collecting, copying and citing, as a writer of reports does it; what leaves the site is checked by the site's own verifier. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from 'playwright/test';
import { judge } from '../../scripts/verify/judge.ts';
import { targetOf } from '../../scripts/verify/links.ts';
import { referencesOf } from '../../scripts/verify/report/read.ts';
import type { Passages } from '../../scripts/verify/verdict.ts';
import { parseEvents, replay } from '../../src/lib/permalinks.ts';
import config from '../../storyfold.config.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const permalinks = replay(parseEvents(readFileSync('content/permalinks.jsonl', 'utf8')));
const site = {
	permalinks,
	shown: new Map(),
	passages: (id: string) => (JSON.parse(readFileSync(`content/audit/${id}.json`, 'utf8')) as { passages: Passages }).passages,
	hasPage: () => null,
	original: () => null,
};
const articles = [...permalinks.articles.values()].filter(({ status }) => status === 'live');

/** The verifier's word on every link of a report, with how many quotations stood beside them. */
function verified(bytes: Uint8Array, name: string): { readonly statuses: string[]; readonly quotations: number } {
	const found = referencesOf(bytes, name).flatMap((reference) => {
		const target = targetOf(reference.link, config);
		return target === null ? [] : [{ ...reference, ...judge(target, site, reference.quotations) }];
	});
	return { statuses: found.map(({ status }) => status), quotations: found.filter(({ quotations }) => quotations.length > 0).length };
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('twelve passages of three articles leave as a report in fewer than twenty-four actions, and hold', async ({ page }) => {
	let actions = 0;
	const act = async (done: Promise<unknown>) => {
		actions += 1;
		await done;
	};
	const chosen = articles.filter(({ passages }) => [...passages].filter((id) => id.startsWith('s')).length >= 6).slice(0, 3);
	expect(chosen.length).toBe(3);
	for (const [index, { id }] of chosen.entries()) {
		await page.goto(`articles/${id}/`);
		// Marking goes on from page to page.
		if (index === 0) await act(page.keyboard.press('m'));
		const marks = page.locator('.text .collect');
		await expect(marks.first()).toBeVisible();
		for (let n = 0; n < 4; n++) await act(marks.nth(n).click());
		await expect(page.locator('.text .collect[aria-pressed="true"]')).toHaveCount(4);
	}
	await act(page.keyboard.press('t'));
	await expect(page.locator('.tray-list li')).toHaveCount(12);
	for (const name of ['Markdown', 'Word']) {
		const download = page.waitForEvent('download');
		await act(page.locator('.tray-ways button', { hasText: name }).click());
		const file = await (await download).path();
		const { statuses, quotations } = verified(readFileSync(file), file);
		expect(statuses, name).toEqual(Array(12).fill('ok'));
		expect(quotations).toBe(12);
	}
	expect(actions).toBeLessThan(24);
});

test('the tray is ordered, annotated, emptied, saved and loaded, by the keyboard, and other pages know of it', async ({ page }) => {
	// The frame of an article is in its own language until a reader has chosen another.
	await page.goto(`articles/${articles.find(({ language }) => language === 'en')?.id}/`);
	await page.keyboard.press('m');
	const marks = page.locator('.text .collect');
	for (const n of [0, 1]) {
		await marks.nth(n).focus();
		await page.keyboard.press('Enter');
	}
	const first = await marks.first().getAttribute('aria-label');
	await page.keyboard.press('t');
	const entries = page.locator('.tray-list li');
	const quotes = await entries.locator('blockquote').allInnerTexts();
	expect(first).toContain((quotes[0] ?? '').slice(1, 30));
	await entries.first().locator('textarea').fill('Ask them.');
	await entries.first().getByRole('button', { name: 'Down' }).press('Enter');
	await expect(entries.locator('blockquote')).toHaveText([quotes[1] ?? '', quotes[0] ?? '']);
	await expect(entries.nth(1).locator('textarea')).toHaveValue('Ask them.');
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save to a file' }).press('Enter');
	const file = await (await saving).path();
	await page.goto('de/');
	await expect(page.locator('#tray output')).toHaveText('2');
	await page.locator('#tray').press('Enter');
	await page.getByRole('button', { name: 'Mappe leeren' }).press('Enter');
	await expect(entries).toHaveCount(0);
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Aus Datei laden' }).press('Enter');
	await (await choosing).setFiles(file);
	await expect(entries.locator('blockquote')).toHaveText([quotes[1] ?? '', quotes[0] ?? '']);
	await page.keyboard.press('Escape');
	await expect(page.locator('.tray')).toBeHidden();
});

test('what is copied with c, in every language of the samples, passes the verifier, and the page stays where it is', async ({ page }) => {
	let copied = 0;
	const report: string[] = [];
	for (const [index, { id }] of articles.entries()) {
		await page.goto(`articles/${id}/`);
		if (index === 0) await page.keyboard.press('m');
		await expect(page.locator('.text .collect').first()).toBeAttached();
		const sentences = await page.locator('.text span[id^="s"]').count();
		for (let n = 0; n < sentences; n += 2) {
			const { id: passage, scroll } = await page.evaluate((index) => {
				const span = [...document.querySelectorAll('.text span[id^="s"]')][index] as HTMLElement;
				// From the middle of what stands before to the end of what the page adds after it, as a hand selects.
				const range = document.createRange();
				range.setStart(span.firstChild as Node, 0);
				range.setEnd(span.parentElement as Node, (span.parentElement as Node).childNodes.length);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
				return { id: span.id, scroll: scrollY };
			}, n);
			await page.keyboard.press('c');
			await expect.poll(() => clipboard(page)).toContain(`#${passage}:~:text=`);
			expect(await page.evaluate(() => scrollY)).toBe(scroll);
			report.push(await clipboard(page));
			copied++;
		}
	}
	expect(copied).toBeGreaterThan(100);
	const { statuses } = verified(new TextEncoder().encode(report.join('\n\n')), 'report.md');
	expect(statuses.length).toBe(copied);
	expect(statuses.filter((status) => status !== 'ok')).toEqual([]);
	expect(report.join()).not.toMatch(/↩|¶|%E2%86%A9/);
});

test('references have a button that copies them; without a selection c copies the page’s', async ({ page }) => {
	await page.goto(`articles/${articles[0]?.id}/`);
	const reference = page.locator('.cite .reference').first();
	await page.locator('.cite button[data-copy]').first().click();
	await expect(page.locator('.toast').last()).toContainText('✓');
	expect(await clipboard(page)).toBe((await reference.innerText()).trim());
	await page.keyboard.press('c');
	await expect.poll(() => clipboard(page)).toBe((await page.locator('.cite .reference').last().innerText()).trim());
});

test('found words stay marked after the click, through all places and on to the next result', async ({ page }) => {
	await page.goto('search/?q=Alibaba');
	await page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');
	const article = page.locator('main .hit > a[href*="/articles/"]').first();
	await article.click();
	const bar = page.locator('.found-bar');
	await expect(bar).toBeVisible();
	const count = async () =>
		/(\d+) of (\d+)/
			.exec(await bar.locator('output').innerText())
			?.slice(1)
			.map(Number) ?? [];
	const [, total = 0] = await count();
	expect(total).toBeGreaterThan(1);
	expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(total);
	expect(await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].every((range) => /alibaba/i.test(String(range))))).toBe(true);
	const here = page.url();
	for (let n = (await count())[0] ?? 0; n < total; n++) {
		await page.keyboard.press('n');
		expect(await count()).toEqual([n + 1, total]);
	}
	await page.keyboard.press('n');
	await page.waitForURL((url) => url.href.split('#')[0] !== here.split('#')[0]);
	await expect(bar).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(bar).toBeHidden();
});
