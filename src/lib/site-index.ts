/** Lists over all articles and stories: topics, sources, languages, names, dates. Pure: data in, data out, sorted by code units. */
import { sortKey } from './edtf.ts';
import { fnv1a } from './fnv.ts';
import type { ArticleData, StoryData } from './schema.ts';

/** Characters. */
const LONGEST_SLUG = 60;

export type ArticleEntry = { readonly id: string; readonly data: ArticleData };
export type StoryEntry = { readonly id: string; readonly data: StoryData };
export type NameEntry = {
	readonly key: string;
	readonly slug: string;
	/** The most frequent spelling first. */
	readonly spellings: readonly string[];
	readonly kind: ArticleData['names'][number]['kind'];
	readonly count: number;
	readonly articles: readonly string[];
};

export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first, unknown dates last: by the release that brought them, the last one first. Then by id. */
export function byDate<T extends { readonly id: string }>(date: (item: T) => string | null, release: (item: T) => number = () => 0) {
	return (a: T, b: T) =>
		byCode(sortKey(date(b)), sortKey(date(a))) || (date(a) === null ? release(b) - release(a) : 0) || byCode(a.id, b.id);
}

/** A briefing's order: recency first (by month, so that breadth counts within it), then sources and languages, then articles. */
export function rankStories<T extends StoryEntry>(stories: readonly T[]): T[] {
	const rank = (story: T) => {
		const sources = new Set(story.data.coverage.map(({ source, article }) => source ?? article)).size;
		return {
			month: sortKey(story.data.newest).slice(0, 7),
			breadth: sources + story.data.languages.length,
			newest: sortKey(story.data.newest),
		};
	};
	const ranked = stories.map((story) => ({ story, ...rank(story) }));
	ranked.sort((a, b) => byCode(b.month, a.month) || b.breadth - a.breadth || byCode(b.newest, a.newest) || byCode(a.story.id, b.story.id));
	return ranked.map(({ story }) => story);
}

/** Items by each of their keys, keys sorted. */
export function groupBy<T>(items: Iterable<T>, keysOf: (item: T) => readonly string[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [item]);
			else group.push(item);
		}
	}
	return new Map([...groups].sort(([a], [b]) => byCode(a, b)));
}

/**
 * An address part for any string: its ASCII letters and digits. Where they do not hold all of it (another script, a very long one), or another string has
 * the same (`taken`), a fingerprint of the string follows behind `--`: which other strings there are does not change it, so that an address goes on
 * naming the same.
 */
export function slugOf(text: string, taken: Set<string>): string {
	const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const whole = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
	const plain = whole.slice(0, LONGEST_SLUG);
	const holdsAll = plain === whole && plain !== '' && !/(?![a-z0-9])[\p{L}\p{N}]/u.test(letters);
	const unique = `${plain}--${fnv1a(text).toString(36)}`;
	let slug = holdsAll && !taken.has(plain) ? plain : unique;
	for (let n = 2; taken.has(slug); n += 1) slug = `${unique}-${n}`;
	taken.add(slug);
	return slug;
}

/**
 * Names that have a page, the most widely used first. `hasPage` is asked with the release of each story or single article that uses a name (the
 * reports of one story stand together already: a name that only they use would lead nowhere else); `releaseOf`: that which brought an article.
 */
export function indexNames(
	articles: Iterable<ArticleEntry>,
	hasPage: (events: readonly number[]) => boolean,
	releaseOf: (article: ArticleEntry) => number,
): Map<string, NameEntry> {
	type Found = {
		spellings: Map<string, number>;
		kinds: Map<string, number>;
		articles: string[];
		events: Map<string, number>;
		count: number;
	};
	const found = new Map<string, Found>();
	for (const article of articles) {
		const { id, data } = article;
		const release = releaseOf(article);
		for (const { key, name, kind, count } of data.names) {
			const entry: Found = found.get(key) ?? { spellings: new Map(), kinds: new Map(), articles: [], events: new Map(), count: 0 };
			entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + count);
			entry.kinds.set(kind, (entry.kinds.get(kind) ?? 0) + count);
			if (entry.articles.at(-1) !== id) entry.articles.push(id);
			const event = data.story ?? id;
			entry.events.set(event, Math.min(release, entry.events.get(event) ?? release));
			entry.count += count;
			found.set(key, entry);
		}
	}
	const taken = new Set<string>();
	const often = (counts: Map<string, number>) => [...counts].sort(([a, n], [b, m]) => m - n || byCode(a, b)).map(([key]) => key);
	const entries = [...found]
		.filter(([, entry]) => hasPage([...entry.events.values()]))
		.sort(([a], [b]) => byCode(a, b))
		.map(([key, { spellings, kinds, articles, count }]): NameEntry => {
			const kind = (often(kinds)[0] ?? 'other') as NameEntry['kind'];
			return { key, slug: slugOf(key, taken), spellings: often(spellings), kind, count, articles: articles.toSorted(byCode) };
		});
	entries.sort((a, b) => b.articles.length - a.articles.length || b.count - a.count || byCode(a.key, b.key));
	return new Map(entries.map((entry) => [entry.key, entry]));
}
