/** What the search client loads once: words of the interface, topics, and how many articles each language has. */
import type { APIRoute } from 'astro';
import { contextOf, languagePaths, site } from '../../../lib/site.ts';
import { siteData } from '../../../lib/site-data.ts';
import { searchData } from '../../../search/make-data.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) => {
	const { words, paths } = contextOf(props['lang']);
	const { languages } = await siteData();
	const sizes = Object.fromEntries([...languages].map(([language, articles]) => [language, articles.length]));
	return Response.json(
		searchData({ words, root: paths.home, base: site.base, bundle: paths.file('pagefind/'), sizes, topics: site.topics }),
	);
};
