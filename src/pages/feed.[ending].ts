/** The newest stories as Atom and JSON Feed. */
import type { APIRoute } from 'astro';
import { siteData } from '../lib/site-data.ts';
import { everythingFeed, FEED_ENDINGS, feedResponse } from '../lib/site-feeds.ts';

export const getStaticPaths = () => FEED_ENDINGS.map((ending) => ({ params: { ending } }));

export const GET: APIRoute = async ({ params }) => feedResponse(everythingFeed(await siteData()), params['ending'] ?? 'xml');
