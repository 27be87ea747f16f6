/** What stands in each feed: all stories, the stories of a topic, the articles of a story. */

import type { Feed, FeedItem } from './feeds.ts';
import { atom, jsonFeed } from './feeds.ts';
import { headline, leadPassage } from './leading.ts';
import { absolute, contextOf, DEFAULT_LANGUAGE, site } from './site.ts';
import type { ArticleEntry, SiteData, StoryEntry } from './site-data.ts';
import { ledeOf, topicLabel } from './words.ts';

const MOST_ITEMS = 50;
const { paths, words } = contextOf(DEFAULT_LANGUAGE);

function storyItem(story: StoryEntry, { claims }: SiteData): FeedItem {
	const title = headline(story.data, DEFAULT_LANGUAGE);
	const said = (claims.get(story.id) ?? []).map((claim) => leadPassage(claim, DEFAULT_LANGUAGE).text);
	const url = absolute(paths.story(story.id));
	return {
		url,
		title: title.text,
		language: title.lang,
		date: story.data.newest,
		author: null,
		summary: said[0] ?? title.text,
		paragraphs: said,
	};
}

function articleItem(article: ArticleEntry): FeedItem {
	const { title, language, date, source } = article.data;
	const lede = ledeOf(article);
	return { url: absolute(paths.article(article.id)), title, language, date, author: source, summary: lede, paragraphs: [lede] };
}

const frame = (folder: string) => ({ language: DEFAULT_LANGUAGE, home: absolute(folder), self: absolute(`${folder}feed.xml`) });

export function everythingFeed(data: SiteData): Feed {
	const items = data.storyList.slice(0, MOST_ITEMS).map((story) => storyItem(story, data));
	return { title: site.title, description: site.description, ...frame(paths.home), items };
}

export function topicFeed(topic: string, data: SiteData): Feed {
	const items = (data.byTopic.get(topic) ?? []).slice(0, MOST_ITEMS).map((story) => storyItem(story, data));
	return { title: `${topicLabel(topic, words)} · ${site.title}`, description: words.t('topicLead'), ...frame(paths.topic(topic)), items };
}

export function storyFeed(story: StoryEntry, data: SiteData): Feed {
	const items = story.data.articles.flatMap((id) => data.articles.get(id) ?? []).map(articleItem);
	return {
		title: headline(story.data, DEFAULT_LANGUAGE).text,
		description: words.t('whatEachSays'),
		...frame(paths.story(story.id)),
		items,
	};
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
