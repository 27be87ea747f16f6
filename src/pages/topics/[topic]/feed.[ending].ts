/** The stories of a topic as Atom and JSON Feed. */
import type { APIRoute } from 'astro';
import { siteData } from '../../../lib/site-data.ts';
import { FEED_ENDINGS, feedResponse, topicFeed } from '../../../lib/site-feeds.ts';

export async function getStaticPaths() {
	const { topics } = await siteData();
	return topics.flatMap((topic) => FEED_ENDINGS.map((ending) => ({ params: { topic, ending } })));
}

export const GET: APIRoute = async ({ params }) =>
	feedResponse(topicFeed(params['topic'] ?? '', await siteData()), params['ending'] ?? 'xml');
