/** The keyboard of a reader on a site of real texts, for the soak tests: what is typed, what the search page answers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { launchBrowser } from '../scripts/command/browser.ts';
import { DATA } from '../scripts/lab/eval/run.ts';
import { collectRecords } from '../scripts/search-index/collect.ts';
import type { SearchRecord } from '../scripts/search-index/types.ts';
import config from '../storyfold.config.ts';
import { type MixedSite, mixedSite } from './mixed-site.ts';

/** Why the tests are skipped, or false. */
export const skip = existsSync(join(DATA, 'stories-mixed.jsonl.gz')) ? false : 'the evaluation set does not lie beside the checkout';
/** Milliseconds that a busy machine may take for one step. */
const PATIENCE = 30_000;

export type Desk = {
	readonly site: MixedSite;
	readonly context: BrowserContext;
	readonly page: Page;
	readonly articles: readonly SearchRecord[];
	readonly inLanguage: (language: string) => readonly SearchRecord[];
	readonly close: () => Promise<void>;
};

/** Makes the site and opens its home page. */
export async function openDesk(): Promise<Desk> {
	const site = await mixedSite(32);
	const articles = (await collectRecords(site.content, config)).filter(({ kind }) => kind === 'article');
	const browser = await launchBrowser();
	const context = await browser.newContext({ serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.goto(site.url);
	const inLanguage = (language: string) => articles.filter((article) => article.language.split('-', 1)[0] === language);
	const close = async () => {
		await browser.close();
		site.close();
	};
	return { site, context, page, articles, inLanguage, close };
}

export const textOf = ({ title, passages }: SearchRecord) => [title, ...passages.map(({ text }) => text)].join('\n');

/** Presses Tab until `selector` has the focus. */
export async function tabTo(page: Page, selector: string, most = 200): Promise<void> {
	for (let n = 0; n < most; n++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector)) return;
	}
	throw new Error(`${selector} is not reached by Tab`);
}

type Hit = {
	readonly path: string;
	readonly language: string;
	readonly partial: boolean;
	readonly marks: string[];
	readonly excerpt: string;
	readonly from: string;
};
export type Answer = { readonly status: string; readonly hits: Hit[] };

const settled = (page: Page) => page.waitForFunction(() => document.querySelector('[data-search="list"]')?.ariaBusy === 'false');

/** Types a query into the box of the page that is open, sends it, and gives what the search page shows. */
export async function ask(page: Page, query: string): Promise<Answer> {
	// Answers to what was asked before, or while typing, are not waited for.
	await page.evaluate(() =>
		addEventListener('submit', () => document.querySelector('[data-search="list"]')?.setAttribute('aria-busy', 'asked'), {
			capture: true,
			once: true,
		}),
	);
	await page.keyboard.press('Escape');
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.keyboard.press('/');
	await page.keyboard.press('Control+a');
	await page.keyboard.insertText(query);
	await page.keyboard.press('Enter');
	await page.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === query);
	await settled(page);
	return page.evaluate(() => ({
		status: document.querySelector('[data-search="status"]')?.textContent ?? '',
		hits: [...document.querySelectorAll('main .hit')].map((hit) => ({
			path: new URL((hit.querySelector('a') as HTMLAnchorElement).href).pathname,
			language: hit.querySelector('abbr')?.textContent ?? '',
			partial: (hit.querySelector('.from')?.textContent ?? '').includes('not all'),
			marks: [...hit.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
			excerpt: hit.querySelector('.excerpt')?.textContent ?? '',
			from: hit.querySelector('.from')?.textContent ?? '',
		})),
	}));
}

export const finds = ({ hits }: Answer, { url }: SearchRecord) => hits.some(({ path }) => path === url);
