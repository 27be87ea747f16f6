/** Every permanent page, with its addresses in the other interface languages where it has them: an article has one. */
import type { APIRoute } from 'astro';
import { escapeXml } from '../lib/feeds.ts';
import type { Paths } from '../lib/paths.ts';
import { absolute, contextOf, DEFAULT_LANGUAGE, site } from '../lib/site.ts';
import { siteData } from '../lib/site-data.ts';

export const GET: APIRoute = async () => {
	const { stories, articles, topics } = await siteData();
	const pages: ((to: Paths) => string)[] = [
		(to) => to.home,
		(to) => to.topics,
		...topics.map((id) => (to: Paths) => to.topic(id)),
		(to) => to.stories,
		...[...stories.keys()].map((id) => (to: Paths) => to.story(id)),
		(to) => to.articles,
		(to) => to.sources,
		(to) => to.languages,
		(to) => to.names,
		(to) => to.calendar,
		(to) => to.releases,
		(to) => to.about,
	];
	const urls = pages.map((at) => {
		const alternates = site.languages.map(
			(lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(absolute(at(contextOf(lang).paths)))}"/>`,
		);
		return `<url><loc>${escapeXml(absolute(at(contextOf(DEFAULT_LANGUAGE).paths)))}</loc>${alternates.join('')}</url>`;
	});
	for (const id of articles.keys())
		urls.push(`<url><loc>${escapeXml(absolute(contextOf(DEFAULT_LANGUAGE).paths.article(id)))}</loc></url>`);
	return new Response(
		`<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`,
	);
};
