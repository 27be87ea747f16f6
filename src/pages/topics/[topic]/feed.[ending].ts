/** The stories of a topic as Atom and JSON Feed. */
import type { APIRoute } from 'astro';
import { siteData } from '../../../lib/site-data.ts';
import { FEED_ENDINGS, feedResponse, topicFeed } from '../../../lib/site-feeds.ts';

export async function getStaticPaths() {
	const { topics, emptyTopics, byTopic, aloneByTopic, keyOf } = await siteData();
	return [...topics, ...emptyTopics].flatMap((topic) => {
		const cacheKey = keyOf([...(byTopic.get(topic) ?? []), ...(aloneByTopic.get(topic) ?? [])]);
		return FEED_ENDINGS.map((ending) => ({ params: { topic, ending }, cacheKey }));
	});
}

export const GET: APIRoute = async ({ params }) =>
	feedResponse(topicFeed(params['topic'] ?? '', await siteData()), params['ending'] ?? 'xml');
