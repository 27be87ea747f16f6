/**
 * Addresses that only lead elsewhere: the short ones, those of articles and stories that moved, and those of articles and of their lists by subject in
 * language folders, which the releases before `pages: "once"` and `lists: "once"` had. Written as files, which any host serves, and as tables for hosts that redirect.
 */
import type { Config } from '../../src/lib/config.ts';
import { i18n } from '../../src/lib/i18n.ts';
import { type Moved, movedPage } from '../../src/lib/moved.ts';
import { pathsFor } from '../../src/lib/paths.ts';
import { hadLanguageFolders, liveArticle, type Permalinks, resolveStory } from '../../src/lib/permalinks.ts';
import type { ArticleEntry } from '../../src/lib/site-index.ts';
import { formerSubjectPaths } from '../../src/lib/subjects.ts';

type Site = Pick<Config, 'site' | 'base' | 'languages'>;
/** `from`: path below the base, with `/` at its end. */
export type Address = Moved & { readonly from: string };

/** Every address that leads elsewhere, in the order of issue. `live`: the articles that are there. */
export function movedAddresses(permalinks: Permalinks, site: Site, live: readonly ArticleEntry[]): Address[] {
	const prefixes = site.languages.map((lang, index) => (index === 0 ? '' : `${lang}/`));
	const paths = pathsFor(site);
	const articles = [...permalinks.articles.values()].flatMap((record): Address[] => {
		const now = liveArticle(permalinks, record.code) ?? record;
		const moved = { to: paths.article(now.id), title: now.title, language: now.language };
		const folders = hadLanguageFolders(permalinks, record) ? prefixes.slice(1) : [];
		return [
			{ from: `a/${record.code}/`, ...moved },
			...(now.code === record.code ? [] : [{ from: `articles/${record.id}/`, ...moved }]),
			...folders.map((prefix) => ({ from: `${prefix}articles/${record.id}/`, ...moved })),
		];
	});
	const stories = [...permalinks.stories.values()].flatMap((record): Address[] => {
		const { article = null, story = null } = resolveStory(permalinks, record.code) ?? {};
		const now = article ?? story ?? record;
		const there = (lang?: string) => (article === null ? pathsFor(site, lang).story(now.id) : paths.article(now.id));
		const moved = { title: now.title, language: now.language };
		return [
			{ from: `s/${record.code}/`, to: there(), ...moved },
			...(now.code === record.code
				? []
				: prefixes.map((prefix, index) => ({ from: `${prefix}stories/${record.id}/`, to: there(site.languages[index]), ...moved }))),
		];
	});
	const [language = 'en'] = site.languages;
	const lists = [...formerSubjectPaths(live, permalinks, i18n(language))].flatMap(([path, title]) =>
		prefixes.slice(1).map((prefix): Address => ({ from: prefix + path, to: site.base + path, title, language })),
	);
	return [...articles, ...stories, ...lists];
}

/** File name below dist → its text: a page for each address, and the tables. */
export function addressFiles(addresses: readonly Address[], site: Site): Map<string, string> {
	const files = new Map(addresses.map((address) => [`${address.from}index.html`, movedPage(address, site)]));
	const rows = addresses.map(({ from, to }) => [`${site.base}${from}`, to] as const);
	files.set('_redirects', rules(site));
	files.set('redirects/nginx.map', rows.map(([from, to]) => `${from} ${to};\n`).join(''));
	files.set('redirects/apache.txt', rows.map(([from, to]) => `${from} ${to}\n`).join(''));
	return files;
}

/** For Netlify and Cloudflare Pages, which take few rules: what one rule says of all. Files that are there go first. */
function rules({ base, languages }: Site): string {
	const folders = languages
		.slice(1)
		.flatMap((lang) => [`${base}${lang}/articles/:article/ ${base}articles/:article/ 301`, `${base}${lang}/audit/* ${base}audit/ 302`]);
	return `${folders.join('\n')}\n`;
}
