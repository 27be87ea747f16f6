/** The articles of a story as Atom and JSON Feed. A story that ended keeps its feed, for whoever subscribed to it: it holds what its address leads to. */
import type { APIRoute } from 'astro';
import { digestOf } from '../../../lib/cache.ts';
import type { Feed } from '../../../lib/feeds.ts';
import { resolveStory } from '../../../lib/permalinks.ts';
import { siteData } from '../../../lib/site-data.ts';
import { endedFeed, FEED_ENDINGS, feedResponse, storyFeed } from '../../../lib/site-feeds.ts';

export async function getStaticPaths() {
	const data = await siteData();
	const { stories, articles, permalinks, keyOf } = data;
	const live = [...stories].map(([id, story]) => ({
		id,
		feed: () => storyFeed(story, data),
		cacheKey: keyOf([story, ...story.data.articles.flatMap((id) => articles.get(id) ?? [])]),
	}));
	const ended = [...permalinks.stories.values()].flatMap((record) => {
		if (record.status === 'live') return [];
		const now = resolveStory(permalinks, record.code);
		const target = now?.story ?? now?.article ?? null;
		const entry = target === null ? undefined : (stories.get(target.id) ?? articles.get(target.id));
		return [
			{
				id: record.id,
				feed: () => endedFeed(record, target, data),
				cacheKey: digestOf(record.title, entry === undefined ? '' : keyOf([entry])),
			},
		];
	});
	return [...live, ...ended].flatMap(({ id, feed, cacheKey }) =>
		FEED_ENDINGS.map((ending) => ({ params: { story: id, ending }, props: { feed }, cacheKey })),
	);
}

export const GET: APIRoute<{ feed: () => Feed }> = async ({ params, props }) => feedResponse(props.feed(), params['ending'] ?? 'xml');
