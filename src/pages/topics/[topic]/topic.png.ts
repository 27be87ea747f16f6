/** The preview picture of a topic, for itself, its stories and its articles. */
import type { APIRoute } from 'astro';
import { digestOf } from '../../../lib/cache.ts';
import { type Preview, previewPicture } from '../../../lib/og.ts';
import { contextOf, DEFAULT_LANGUAGE, site } from '../../../lib/site.ts';
import { siteData } from '../../../lib/site-data.ts';
import { topicLabel } from '../../../lib/words.ts';

const { words } = contextOf(DEFAULT_LANGUAGE);

export async function getStaticPaths() {
	const { topics } = await siteData();
	return topics.map((topic) => {
		const preview: Preview = { title: topicLabel(topic, words), language: DEFAULT_LANGUAGE, line: site.description, site: site.title };
		return { params: { topic }, props: { preview }, cacheKey: digestOf(JSON.stringify(preview)) };
	});
}

export const GET: APIRoute<{ preview: Preview }> = async ({ props: { preview } }) =>
	new Response(new Uint8Array(await previewPicture(preview)), { headers: { 'content-type': 'image/png' } });
