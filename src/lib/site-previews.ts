/** Which pages get a preview picture of their own, and the picture as a response. */
import { previewPicture } from './og.ts';
import { site } from './site.ts';
import type { SiteData } from './site-data.ts';

/**
 * Drawing takes some 100 ms a picture. Beyond `previews.most` pictures only stories get their own, and beyond that the site's icon
 * stands for all.
 */
export function picturesOf({ stories, articles }: Pick<SiteData, 'stories' | 'articles'>) {
	const most = site.previews.most;
	return { stories: stories.size <= most, articles: stories.size + articles.size <= most };
}

export async function previewResponse(title: string, language: string, facts: readonly string[]): Promise<Response> {
	const png = await previewPicture({ title, language, line: facts.join(' · '), site: site.title });
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
