/** The pages of the site under test, and readers who open them. */
import type { Browser, Page } from 'playwright/test';

export const LANGUAGES = ['en', 'de', 'nl', 'fr'] as const;

/** Addresses of the sitemap, relative to the site under test. */
export async function addresses(page: Page): Promise<string[]> {
	const response = await page.request.get('sitemap.xml');
	const xml = await response.text();
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname.replace(new URL(page.url()).pathname, ''));
}

/** One address of each kind of page, relative to the home page of a language. */
export async function kinds(page: Page): Promise<Record<string, string>> {
	await page.goto('');
	const all = await addresses(page);
	const first = (folder: string) => all.find((path) => path.startsWith(`${folder}/`) && path !== `${folder}/`) ?? '';
	const linked = async (list: string) => {
		await page.goto(list);
		const href = await page.locator(`main .index a, main p:not(.offer) a[href*="/${list}"]`).first().getAttribute('href');
		return href === null ? list : href.slice(href.indexOf(list));
	};
	const article = first('articles');
	return {
		home: '',
		topics: 'topics/',
		topic: first('topics'),
		stories: 'stories/',
		story: first('stories'),
		articles: 'articles/',
		article,
		search: 'search/',
		about: 'about/',
		audit: 'audit/',
		'audit of an article': article.replace('articles/', 'audit/seed/?of=').replace(/\/$/, ''),
		sources: 'sources/',
		source: await linked('sources/'),
		languages: 'languages/',
		language: await linked('languages/'),
		names: 'names/',
		name: await linked('names/'),
		calendar: 'calendar/',
		month: await linked('calendar/'),
	};
}

/** Kinds of page that have one address, whatever the interface language. */
export const ONCE: ReadonlySet<string> = new Set(['article', 'audit', 'audit of an article', 'source', 'language', 'name', 'month']);
export const prefixOf = (language: string) => (language === LANGUAGES[0] ? '' : `${language}/`);

export async function open(browser: Browser, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
	const context = await browser.newContext({
		baseURL: process.env['STORYFOLD_URL'] ?? 'http://localhost:4321/',
		serviceWorkers: 'block',
		...options,
	});
	return context.newPage();
}
