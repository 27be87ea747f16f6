/**
 * Who published a text. Sections of one site name themselves as outlets of their own (`Tessendorp News`, `Tessendorp Research` of tessendorp.edu): the part of
 * the address that their name stands in is who they are.
 */
import type { Article } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { fold, wordsOf } from '../text/folded-words.ts';

type Published = Pick<Article, 'seed' | 'title' | 'source' | 'url'>;

/** Shorter words stand in many addresses by chance. */
const SHORTEST = 3;

/** For each article the same string where one publisher is known to have published it, null where nobody is. Where addresses of one outlet say two, the one of most of them. */
export function publishersOf(articles: readonly Published[]): (string | null)[] {
	const sites = new Map<string, string>();
	for (const [outlet, own] of Map.groupBy(articles, ({ source }) => source.value)) {
		if (outlet !== null) sites.set(outlet, mostOf(own.flatMap(({ url }) => siteOf(outlet, url.value) ?? [])) ?? outlet);
	}
	return articles.map(
		(article) => folderOfPosts(article) ?? (article.source.value === null ? null : (sites.get(article.source.value) ?? null)),
	);
}

const FRONT = 'front-matter';
/** A folder of a year, a month or a day. */
const DATED = /^\d{1,4}$/;

/** Of a post whose front matter names no outlet and no address, the folder: a site generator keeps all of a site there. What its text names is whom it writes about. */
function folderOfPosts({ seed, title, source, url }: Published): string | null {
	const isPost = title.evidence.some(({ rule }) => rule === FRONT) && url.value === null;
	if (!isPost || source.by === 'person' || source.evidence.some(({ rule }) => rule === FRONT)) return null;
	const path = seed.split('/');
	if (path.pop()?.startsWith('index.')) path.pop();
	while (DATED.test(path.at(-1) ?? '')) path.pop();
	return ['posts', ...path].join('/');
}

/** The part of the host that holds the first word of the outlet's name, `//tessendorp`; null where none does. The last part is a country's or a kind's. */
function siteOf(outlet: string, url: string | null): string | null {
	const word = wordsOf(fold(outlet)).find(({ length }) => length >= SHORTEST);
	if (word === undefined || url === null || !URL.canParse(url)) return null;
	const label = new URL(url).hostname
		.split('.')
		.slice(0, -1)
		.findLast((part) => part.includes(word));
	return label === undefined ? null : `//${label}`;
}

/** The most frequent; of several the first in order. */
function mostOf(values: readonly string[]): string | undefined {
	const counted = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const);
	return counted.toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0];
}
