/** What a watched search finds as Atom and JSON Feed. */
import type { APIRoute } from 'astro';
import { siteData } from '../../../lib/site-data.ts';
import { FEED_ENDINGS, feedResponse, watchFeed } from '../../../lib/site-feeds.ts';
import { type Watch, watches } from '../../../lib/watches.ts';

export async function getStaticPaths() {
	const all = watches(await siteData());
	return all.flatMap((watch) => FEED_ENDINGS.map((ending) => ({ params: { watch: watch.id, ending }, props: { watch } })));
}

export const GET: APIRoute<{ watch: Watch }> = ({ params, props }) => feedResponse(watchFeed(props.watch), params['ending'] ?? 'xml');
