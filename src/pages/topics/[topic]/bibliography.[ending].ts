/** The articles of a topic as one bibliography. */
import type { APIRoute } from 'astro';
import { BIBLIOGRAPHY, FORMATS, type Format } from '../../../lib/citations/bibliography.ts';
import { articleItem } from '../../../lib/citations/item.ts';
import { site } from '../../../lib/site.ts';
import { siteData, toldInTopic } from '../../../lib/site-data.ts';

export async function getStaticPaths() {
	const data = await siteData();
	return data.topics.flatMap((topic) => {
		const articles = toldInTopic(topic, data);
		const cacheKey = data.keyOf(articles, JSON.stringify(articles.map(({ accessed }) => accessed)));
		return FORMATS.map((ending) => ({ params: { topic, ending }, cacheKey }));
	});
}

export const GET: APIRoute = async ({ params }) => {
	const format = BIBLIOGRAPHY[params['ending'] as Format];
	const items = toldInTopic(params['topic'] ?? '', await siteData()).map((article) => articleItem(article, site));
	return new Response(format.write(items), { headers: { 'content-type': `${format.type};charset=utf-8` } });
};
