/**
 * Every address of the site. The default interface language has no prefix: those are the permanent addresses. An article, the audit and a list of the
 * articles of one subject (a name, an outlet, a language, a month) have one address, whatever the interface language.
 */
import type { Config } from './config.ts';

type Site = Pick<Config, 'base' | 'languages'>;

/** Paths as a page in `language` links them, base path and language prefix included. Ids come from the ledger and are plain ASCII. */
export function pathsFor(site: Site, language: string | undefined = site.languages[0]) {
	const root = language === undefined || language === site.languages[0] ? site.base : `${site.base}${language}/`;
	const page = (...segments: readonly string[]) => `${root}${segments.map((segment) => `${segment}/`).join('')}`;
	const withFragment = (path: string, fragment?: string) => (fragment === undefined ? path : `${path}#${fragment}`);
	return {
		home: page(),
		topics: page('topics'),
		topic: (id: string) => page('topics', id),
		stories: page('stories'),
		story: (id: string, fragment?: string) => withFragment(page('stories', id), fragment),
		articles: page('articles'),
		search: page('search'),
		about: page('about'),
		watch: (id: string) => page('watch', id),
		sources: page('sources'),
		languages: page('languages'),
		names: page('names'),
		calendar: page('calendar'),
		releases: page('releases'),
		release: (number: number) => page('releases', String(number)),
		/** The same for every interface language: articles, their lists by subject, audit, short addresses and files. */
		article: (id: string, passage?: string) => withFragment(`${site.base}articles/${id}/`, passage),
		source: (id: string) => `${site.base}sources/${id}/`,
		language: (id: string) => `${site.base}languages/${id}/`,
		name: (id: string) => `${site.base}names/${id}/`,
		/** `id`: a month, a year or `undated`. */
		period: (id: string) => `${site.base}calendar/${id}/`,
		audit: `${site.base}audit/`,
		auditOf: (id: string) => `${site.base}audit/seed/?of=${id}`,
		shortArticle: (code: string) => `${site.base}a/${code}/`,
		shortStory: (code: string) => `${site.base}s/${code}/`,
		file: (path: string) => `${site.base}${path}`,
	};
}
export type Paths = ReturnType<typeof pathsFor>;
