/** `npm run screenshots`: each kind of page as pictures (widths, light and dark) and one story as a printed PDF, into screenshots/. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import config from '../storyfold.config.ts';
import { launchBrowser } from './command/browser.ts';
import { basePath, oneOf, parseCall, requiredOfCall, requireSite, wholeNumber } from './command/call.ts';
import { emptyOwnFolder } from './command/out-folder.ts';
import { serve } from './command/static-server.ts';
import { listFiles } from './ingest/list-files.ts';

const HELP = `npm run screenshots -- [--dist DIR] [--base PATH] [--out DIR] [--kinds story,article] [--lang de] [--widths 390,834] [--schemes light]
  pictures of each kind of page at 390, 834 and 1440 pixels, light and dark, and one printed story

  --out DIR   where they go (default: screenshots); pictures of an earlier run in it are replaced`;
const WIDTHS = [390, 834, 1440] as const;
const SCHEMES = ['light', 'dark'] as const;

/** What opens on a page of a kind, looked at without scrolling. */
const MOMENTS: Readonly<Record<string, readonly (readonly [string, (page: Page) => Promise<unknown>])[]>> = {
	home: [
		[
			'results',
			async (page) => {
				await page.fill('#q', 'Alibaba');
				await page.waitForLoadState('networkidle');
				await page.waitForTimeout(1500);
			},
		],
	],
	story: [['source', (page) => page.locator('.mark > summary').first().click()]],
	about: [['keys', (page) => page.locator('#keys').click()]],
};

/** One page of each kind: the longest shows most. */
async function pagesOf(dist: string, lang: string): Promise<Map<string, string>> {
	const prefix = lang === config.languages[0] ? '' : `${lang}/`;
	const sizeOf = (page: string) => statSync(join(dist, page, 'index.html')).size;
	const pages = (await listFiles(dist)).filter((file) => file.endsWith('/index.html')).map((file) => file.slice(0, -'index.html'.length));
	/** Numbers are the further pages of a list. */
	const first = (folder: string, below = prefix) => {
		const all = pages.filter((page) => page.startsWith(`${below}${folder}/`) && page !== `${below}${folder}/` && !/\/\d+\/$/.test(page));
		return all.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1)).at(0);
	};
	// An article and the audit have one address, whatever the interface language.
	const article = first('articles', '');
	const kinds: [string, string | undefined][] = [
		['home', prefix],
		['topics', `${prefix}topics/`],
		['topic', first('topics')],
		['story', first('stories')],
		['article', article],
		['search', `${prefix}search/`],
		['about', `${prefix}about/`],
		['audit', 'audit/'],
		['audit-article', article?.replace(/^articles\/(.*)\/$/, 'audit/seed/?of=$1')],
		['sources', `${prefix}sources/`],
		['source', first('sources')],
		['languages', `${prefix}languages/`],
		['names', `${prefix}names/`],
		['name', first('names')],
		['calendar', `${prefix}calendar/`],
		['404', 'nowhere/'],
	];
	return new Map(kinds.flatMap(([kind, page]) => (page === undefined ? [] : [[kind, page] as const])));
}

const { values } = parseCall(HELP, {
	options: {
		dist: { type: 'string', default: 'dist' },
		base: { type: 'string', default: config.base },
		out: { type: 'string', default: 'screenshots' },
		kinds: { type: 'string', default: '' },
		widths: { type: 'string', default: WIDTHS.join(',') },
		schemes: { type: 'string', default: SCHEMES.join(',') },
		lang: { type: 'string', default: config.languages[0] ?? 'en' },
	},
});
requireSite(values.dist);
basePath(values.base);
const widths = values.widths.split(',').map((width) => wholeNumber(width, 'a width'));
const schemes = values.schemes.split(',').map((scheme) => oneOf(scheme, SCHEMES, 'a scheme'));
const every = await pagesOf(values.dist, oneOf(values.lang, config.languages, '--lang'));
const kinds = values.kinds.split(',').filter((kind) => kind !== '');
const wanted = new Set(kinds.map((kind) => oneOf(kind, [...every.keys()], 'a kind of page')));
const pages = [...every].filter(([kind]) => wanted.size === 0 || wanted.has(kind));
requiredOfCall(() => emptyOwnFolder(values.out, (name) => /-\d+-(?:light|dark)\.png$|^story\.pdf$/.test(name)));
const { url, close } = await serve({ dist: values.dist, base: values.base, port: 4400 });
const browser = await launchBrowser();
try {
	for (const colorScheme of schemes) {
		for (const width of widths) {
			const context = await browser.newContext({
				viewport: { width, height: 900 },
				colorScheme,
				locale: values.lang,
				reducedMotion: 'reduce',
			});
			const page = await context.newPage();
			const take = (name: string, fullPage: boolean) =>
				page.screenshot({ path: join(values.out, `${name}-${width}-${colorScheme}.png`), fullPage });
			for (const [kind, path] of pages) {
				await page.goto(`${url}${path}`);
				await take(kind, true);
				for (const [name, open] of MOMENTS[kind] ?? []) {
					await open(page);
					await take(`${kind}-${name}`, false);
				}
			}
			await context.close();
		}
	}
	const story = pages.find(([kind]) => kind === 'story')?.[1];
	if (story !== undefined) {
		const page = await browser.newPage();
		await page.goto(`${url}${story}`);
		await page.pdf({ path: join(values.out, 'story.pdf'), format: 'A4', tagged: true });
	}
	console.log(`${pages.length} ${pages.length === 1 ? 'kind' : 'kinds'} of page, in ${values.out}/`);
} finally {
	await browser.close();
	close();
}
