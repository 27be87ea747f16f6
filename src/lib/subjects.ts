/** What articles are listed by on pages of their own: outlets, languages, names and months. Pure. */
import { sortKey } from './edtf.ts';
import type { I18n } from './i18n.ts';
import { namePages } from './name-pages.ts';
import { hadSubjectFolders, type Permalinks } from './permalinks.ts';
import { type ArticleEntry, byCode, groupBy, indexNames, type NameEntry, slugOf } from './site-index.ts';

/** An outlet. `slug`: of its page; null where it has none. */
export type Source<Article> = {
	readonly name: string;
	readonly slug: string | null;
	readonly articles: readonly Article[];
	readonly credited: readonly Article[];
};

/** Outlets with fewer articles have no page of their own: in lists, their name leads to the article. */
const LEAST_ARTICLES_PER_SOURCE = 2;
/** The page of articles whose outlet is not known, and of those without a date. */
export const UNKNOWN_SOURCE = 'unknown-source';
export const UNDATED = 'undated';

/** By name, by tag, by key of the name, by month (a year where no month is known). */
export type Subjects<Article> = {
	readonly sources: ReadonlyMap<string, Source<Article>>;
	readonly languages: ReadonlyMap<string, readonly Article[]>;
	readonly names: ReadonlyMap<string, NameEntry>;
	readonly months: ReadonlyMap<string, readonly Article[]>;
	readonly nameless: readonly Article[];
	readonly undated: readonly Article[];
};

/** `articles`: in the order of their lists. */
export function subjectsOf<Article extends ArticleEntry>(articles: readonly Article[], permalinks: Permalinks): Subjects<Article> {
	const bySource = groupBy(articles, ({ data }) => (data.outlets.length > 0 ? data.outlets : data.source === null ? [] : [data.source]));
	const byCite = groupBy(articles, ({ data }) => data.cites);
	const taken = new Set<string>();
	const sources = [...new Set([...bySource.keys(), ...byCite.keys()])].sort(byCode).map((name): [string, Source<Article>] => {
		const [own, credited] = [bySource.get(name) ?? [], byCite.get(name) ?? []];
		const slug = own.length + credited.length < LEAST_ARTICLES_PER_SOURCE ? null : slugOf(name, taken);
		return [name, { name, slug, articles: own, credited }];
	});
	return {
		sources: new Map(sources),
		languages: groupBy(articles, ({ data }) => [data.language]),
		names: indexNames(
			articles,
			namePages([...permalinks.articles.values()].map(({ issued }) => issued)),
			({ data }) => permalinks.articles.get(data.code)?.issued ?? Number.POSITIVE_INFINITY,
		),
		months: groupBy(articles, ({ data }) => (data.date === null ? [] : [sortKey(data.date).slice(0, 7).replace(/-99$/, '')])),
		nameless: articles.filter(({ data }) => data.outlets.length === 0 && data.source === null),
		undated: articles.filter(({ data }) => data.date === null),
	};
}

/** Paths of the pages of subjects below a site or the folder of a language, each with its title. */
function subjectPaths({ sources, languages, names, months, nameless, undated }: Subjects<ArticleEntry>, words: I18n): Map<string, string> {
	return new Map([
		...[...sources.values()].flatMap(({ name, slug }) => (slug === null ? [] : [[`sources/${slug}/`, name] as const])),
		...[...languages.keys()].map((tag) => [`languages/${tag.toLowerCase()}/`, words.language(tag)] as const),
		...[...names.values()].map(({ slug, spellings }) => [`names/${slug}/`, spellings[0] ?? slug] as const),
		...[...months.keys()].map((month) => [`calendar/${month}/`, words.date(month)] as const),
		...(nameless.length > 0 ? [[`sources/${UNKNOWN_SOURCE}/`, words.t('sourceUnknown')] as const] : []),
		...(undated.length > 0 ? [[`calendar/${UNDATED}/`, words.t('calendarUndated')] as const] : []),
	]);
}

/** Pages of subjects that releases had in the folder of each interface language, and that are still there: their paths without the folder, and their titles. */
export function formerSubjectPaths(articles: readonly ArticleEntry[], permalinks: Permalinks, words: I18n): Map<string, string> {
	const then = new Set([...permalinks.articles.values()].filter((record) => hadSubjectFolders(permalinks, record)).map(({ code }) => code));
	if (then.size === 0) return new Map();
	const records = new Map([...permalinks.articles].filter(([code]) => then.has(code)));
	const former = articles.filter(({ data }) => then.has(data.code));
	const now = subjectPaths(subjectsOf(articles, permalinks), words);
	return new Map([...subjectPaths(subjectsOf(former, { ...permalinks, articles: records }), words)].filter(([path]) => now.has(path)));
}
