/**
 * Addresses of stories: kept by the articles they share, through merging and splitting. A single article is no story: it gets no address
 * but its own, and a story of which one article is left leads there.
 */
import { type LedgerEvent, type Permalinks, type Release, replay, resolveStory } from '../../../src/lib/permalinks.ts';
import type { Story } from '../document/story.ts';
import type { Article, NonEmpty } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type Ledger, withEvents } from './events.ts';
import { countedBy, matchStories } from './match-stories.ts';
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

/**
 * Live stories that kept no group, and merged ones of which nothing is left where they lead: they lead to the story with most of the articles that they were
 * first published with; else to the first of those that is an article alone; else the same of the articles that came later; or they are withdrawn with the last of them.
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
	const now = (article: string) => before.articles.get(article)?.to ?? article;
	const leadsTo = (articles: readonly string[]): string | null => {
		const counts = countedBy(articles, (article) => holder.get(article) ?? holder.get(now(article)));
		const story = [...counts].toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0];
		const left = new Set(articles.flatMap((article) => [article, now(article)]));
		return story ?? single.find(({ code }) => left.has(code))?.code ?? null;
	};
	const ended = new Map(
		[...before.stories.values()].flatMap((record) =>
			record.status === 'live' && !live.has(record.code) ? [[record.code, leadsTo(record.first) ?? leadsTo(record.articles)] as const] : [],
		),
	);
	for (const record of before.stories.values()) {
		if (record.status !== 'merged' || live.has(record.code)) continue;
		const target = resolveStory(before, record.code)?.story?.code ?? '';
		const story = ended.get(target) ?? target;
		const to = leadsTo(record.first);
		if (to !== null && !record.first.some((article) => (holder.get(article) ?? holder.get(now(article))) === story))
			ended.set(record.code, to);
	}
	return [...ended].map(([code, to]) => ({ kind: 'story-end', release: number, code, to }));
}
