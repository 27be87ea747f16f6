/** The articles of a topic as one bibliography. */
import type { APIRoute } from 'astro';
import { BIBLIOGRAPHY, FORMATS, type Format } from '../../../lib/citations/bibliography.ts';
import { articleItem, type CslItem } from '../../../lib/citations/item.ts';
import { site } from '../../../lib/site.ts';
import { type ArticleEntry, siteData, toldInTopic } from '../../../lib/site-data.ts';

export async function getStaticPaths() {
	const data = await siteData();
	return data.topics.flatMap((topic) => {
		const articles = toldInTopic(topic, data);
		const cacheKey = data.keyOf(articles, JSON.stringify(articles.map(({ accessed }) => accessed)));
		return FORMATS.map((ending) => ({ params: { topic, ending }, cacheKey }));
	});
}

/** The same article stands in four files, of one topic or of several. */
const items = new WeakMap<ArticleEntry, CslItem>();

function itemOf(article: ArticleEntry): CslItem {
	const item = items.get(article) ?? articleItem(article, site);
	items.set(article, item);
	return item;
}

export const GET: APIRoute = async ({ params }) => {
	const format = BIBLIOGRAPHY[params['ending'] as Format];
	const told = toldInTopic(params['topic'] ?? '', await siteData());
	return new Response(format.write(told.map(itemOf)), { headers: { 'content-type': `${format.type};charset=utf-8` } });
};
