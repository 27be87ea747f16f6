/** The articles of a story as Atom and JSON Feed. */
import type { APIRoute } from 'astro';
import { type StoryEntry, siteData } from '../../../lib/site-data.ts';
import { FEED_ENDINGS, feedResponse, storyFeed } from '../../../lib/site-feeds.ts';

export async function getStaticPaths() {
	const { stories, articles, keyOf } = await siteData();
	return [...stories].flatMap(([id, story]) => {
		const cacheKey = keyOf([story, ...story.data.articles.flatMap((id) => articles.get(id) ?? [])]);
		return FEED_ENDINGS.map((ending) => ({ params: { story: id, ending }, props: { story }, cacheKey }));
	});
}

export const GET: APIRoute<{ story: StoryEntry }> = async ({ params, props }) =>
	feedResponse(storyFeed(props.story, await siteData()), params['ending'] ?? 'xml');
