/**
 * Addresses of stories: kept by the articles they share, through merging and splitting. A single article is no story: it gets no address
 * but its own, and a story of which one article is left leads there.
 */
import { type LedgerEvent, type Permalinks, type Release, replay, type StoryRecord } from '../../../src/lib/permalinks.ts';
import type { Story } from '../document/story.ts';
import type { Article, NonEmpty } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type Ledger, withEvents } from './events.ts';
import { addressOf, newCode } from './slug.ts';

/** A story that has no address yet; `related` are indexes into the list. */
export type Ungrouped = { readonly articles: NonEmpty<Article>; readonly related: readonly number[] };

/** Gives every group of two articles or more its address, in the order of the list. The events do not depend on that order. */
export function issueStories(list: readonly Ungrouped[], ledger: Ledger, release: Release): { stories: Story[]; ledger: Ledger } {
	const before = replay(ledger.events);
	const groups = list.map(({ articles }) => articles.map(({ code }) => code).toSorted(byCodeUnit));
	const isStory = (index: number) => (groups[index]?.length ?? 0) > 1;
	const order = groups
		.map((_, index) => index)
		.filter(isStory)
		.toSorted((a, b) => byCodeUnit(groups[a]?.[0] ?? '', groups[b]?.[0] ?? ''));
	const matched = matchStories(order, groups, before);
	const taken = new Set([...before.articles.keys(), ...before.stories.keys()]);
	const events: LedgerEvent[] = [];
	const issued = new Map<number, { id: string; code: string }>();
	for (const index of order) {
		const story = list[index];
		const articles = groups[index];
		if (story === undefined || articles === undefined) continue;
		const code = matched.get(index) ?? newCode(`story ${articles.join(' ')}`, taken);
		taken.add(code);
		const record = before.stories.get(code);
		const { title, language } = nameOf(story.articles);
		const id = record?.id ?? addressOf(title, language, code);
		issued.set(index, { id, code });
		const same = record?.status === 'live' && record.articles.join() === articles.join() && record.title === title;
		if (!same) events.push({ kind: 'story', release: release.number, code, id, title, language, articles });
	}
	const single = list.flatMap(({ articles }) => (articles.length === 1 ? [articles[0]] : []));
	events.push(...endings(before, groups, issued, single.toSorted(byAge), release));
	const stories = list.flatMap((story, index): Story[] => {
		const address = issued.get(index);
		const related = story.related.flatMap((other) => issued.get(other)?.id ?? []);
		return address === undefined ? [] : [{ ...address, articles: inOrder(story.articles), related }];
	});
	return { stories, ledger: withEvents(ledger, release, events) };
}

/** By date, undated last, then by code: the names of the files have no say in what a story tells. */
function byAge(a: Article, b: Article): number {
	const key = ({ date, code }: Article) => `${date.value ?? '9999'} ${code}`;
	return byCodeUnit(key(a), key(b));
}

function inOrder([first, ...others]: NonEmpty<Article>): NonEmpty<Article> {
	const [earliest = first, ...later] = [first, ...others].toSorted(byAge);
	return [earliest, ...later];
}

/** The title of the article that came first. */
function nameOf(articles: NonEmpty<Article>): { title: string; language: string } {
	const [first] = inOrder(articles);
	return { title: first.title.value, language: first.language.value };
}

type Pair = { readonly index: number; readonly record: StoryRecord; readonly shared: number; readonly jaccard: number };

/**
 * Code by index: the largest share of articles first (of a split story the larger part keeps the address, of merged ones
 * the one that gives more, the older of equals), then ended stories that come back with half of their articles.
 */
function matchStories(order: readonly number[], groups: readonly (readonly string[])[], before: Permalinks): Map<number, string> {
	const groupOf = new Map(order.flatMap((index) => (groups[index] ?? []).map((code) => [code, index] as const)));
	const pairs = [...before.stories.values()].flatMap((record) => {
		const shared = new Map<number, number>();
		for (const code of record.articles) {
			const index = groupOf.get(code);
			if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1);
		}
		return [...shared].map(([index, count]): Pair => {
			const union = record.articles.length + (groups[index]?.length ?? 0) - count;
			return { index, record, shared: count, jaccard: count / union };
		});
	});
	const live = ({ record }: Pair) => Number(record.status === 'live');
	const first = (pair: Pair) => groups[pair.index]?.[0] ?? '';
	const sorted = pairs
		.filter((pair) => pair.record.status === 'live' || pair.jaccard >= 0.5)
		.toSorted(
			(a, b) =>
				live(b) - live(a) ||
				b.shared - a.shared ||
				b.jaccard - a.jaccard ||
				a.record.issued - b.record.issued ||
				byCodeUnit(a.record.code, b.record.code) ||
				byCodeUnit(first(a), first(b)),
		);
	const found = new Map<number, string>();
	const used = new Set<string>();
	for (const { index, record } of sorted) {
		if (found.has(index) || used.has(record.code)) continue;
		found.set(index, record.code);
		used.add(record.code);
	}
	return found;
}

/**
 * Live stories that kept no group: merged into the story with most of their articles; else what is left of them is an article alone (the
 * first of `single` where there are several); or withdrawn with the last of them.
 */
function endings(
	before: Permalinks,
	groups: readonly (readonly string[])[],
	issued: ReadonlyMap<number, { code: string }>,
	single: readonly Pick<Article, 'code'>[],
	{ number }: Release,
): LedgerEvent[] {
	const live = new Set([...issued.values()].map(({ code }) => code));
	const holder = new Map([...issued].flatMap(([index, { code }]) => (groups[index] ?? []).map((article) => [article, code] as const)));
	return [...before.stories.values()].flatMap((record): LedgerEvent[] => {
		if (record.status !== 'live' || live.has(record.code)) return [];
		const counts = new Map<string, number>();
		const left = new Set(record.articles.flatMap((article) => [article, before.articles.get(article)?.to ?? article]));
		for (const article of record.articles) {
			const code = holder.get(article) ?? holder.get(before.articles.get(article)?.to ?? '');
			if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
		}
		const story = [...counts].toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0];
		const to = story ?? single.find(({ code }) => left.has(code))?.code ?? null;
		return [{ kind: 'story-end', release: number, code: record.code, to }];
	});
}
