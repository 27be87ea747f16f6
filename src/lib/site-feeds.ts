/** What stands in each feed: all stories and single articles, those of a topic, the articles of a story. */

import { API_FOLDER } from './api.ts';
import { sortKey } from './edtf.ts';
import type { Feed, FeedItem } from './feeds.ts';
import { atom, jsonFeed } from './feeds.ts';
import { beneath } from './headed.ts';
import { headline, saidIn, shownText, toldClaims } from './leading.ts';
import type { StoryRecord } from './permalinks.ts';
import { absolute, contextOf, DEFAULT_LANGUAGE, site } from './site.ts';
import type { ArticleEntry, SiteData, StoryEntry } from './site-data.ts';
import { byCode, byDate } from './site-index.ts';
import type { Watch } from './watches.ts';
import { ledeOf, topicLabel } from './words.ts';

const MOST_ITEMS = 50;
const { paths, words } = contextOf(DEFAULT_LANGUAGE);

function storyItem(story: StoryEntry, { claims }: SiteData): FeedItem {
	const title = headline(story.data, DEFAULT_LANGUAGE);
	const told = toldClaims(story.data, claims.get(story.id) ?? [], DEFAULT_LANGUAGE);
	const said = told.map(({ lead }) => saidIn(lead).map(shownText).join(' '));
	const first = beneath(title, told);
	const url = absolute(paths.story(story.id));
	return {
		url,
		title: title.text,
		language: title.lang,
		date: story.data.newest,
		author: null,
		summary: first === undefined ? title.text : shownText(first),
		paragraphs: said,
	};
}

function articleItem(article: ArticleEntry): FeedItem {
	const { title, language, date, source } = article.data;
	const lede = ledeOf(article);
	return { url: absolute(paths.article(article.id)), title, language, date, author: source, summary: lede, paragraphs: [lede] };
}

const api = absolute(paths.file(`${API_FOLDER}index.json`));
const frame = (folder: string) => ({ language: DEFAULT_LANGUAGE, api, home: absolute(folder), self: absolute(`${folder}feed.xml`) });

/** The newest of these stories and of these articles that stand alone. */
function newest(stories: readonly StoryEntry[], alone: readonly ArticleEntry[], data: SiteData): FeedItem[] {
	const told = stories.toSorted(byDate((story) => story.data.newest)).slice(0, MOST_ITEMS);
	const items = [...told.map((story) => storyItem(story, data)), ...alone.slice(0, MOST_ITEMS).map(articleItem)];
	return items.sort((a, b) => byCode(sortKey(b.date), sortKey(a.date)) || byCode(a.url, b.url)).slice(0, MOST_ITEMS);
}

export function everythingFeed(data: SiteData): Feed {
	const items = newest(data.storyList, data.alone, data);
	return { title: site.title, description: site.description, ...frame(paths.home), items };
}

export function topicFeed(topic: string, data: SiteData): Feed {
	const items = newest(data.byTopic.get(topic) ?? [], data.aloneByTopic.get(topic) ?? [], data);
	return { title: `${topicLabel(topic, words)} · ${site.title}`, description: words.t('topicLead'), ...frame(paths.topic(topic)), items };
}

export function storyFeed(story: StoryEntry, data: SiteData): Feed {
	const items = story.data.articles.flatMap((id) => data.articles.get(id) ?? []).map(articleItem);
	return {
		title: headline(story.data, DEFAULT_LANGUAGE).text,
		description: words.t('theReports'),
		...frame(paths.story(story.id)),
		items,
	};
}

/** `target`: what the address leads to; null: withdrawn. */
export function endedFeed({ id, title }: StoryRecord, target: { readonly id: string } | null, data: SiteData): Feed {
	const [story, article] = [data.stories.get(target?.id ?? ''), data.articles.get(target?.id ?? '')];
	const items = story !== undefined ? [storyItem(story, data)] : article !== undefined ? [articleItem(article)] : [];
	return { title, description: words.t('theReports'), ...frame(paths.story(id)), items };
}

export function watchFeed({ id, title, query, articles }: Watch): Feed {
	const items = articles.slice(0, MOST_ITEMS).map(articleItem);
	return { title: `${title} · ${site.title}`, description: `${words.t('watchLead')} ${query}`, ...frame(paths.watch(id)), items };
}

/** The file of a feed by its ending. */
export function feedResponse(feed: Feed, ending: string): Response {
	return ending === 'json'
		? new Response(jsonFeed({ ...feed, self: feed.self.replace(/xml$/, 'json') }), {
				headers: { 'content-type': 'application/feed+json; charset=utf-8' },
			})
		: new Response(atom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

export const FEED_ENDINGS = ['xml', 'json'] as const;
