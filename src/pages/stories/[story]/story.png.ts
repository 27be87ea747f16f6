/** The preview picture of a story. */
import type { APIRoute } from 'astro';
import { headline } from '../../../lib/leading.ts';
import { contextOf, DEFAULT_LANGUAGE } from '../../../lib/site.ts';
import { type StoryEntry, siteData } from '../../../lib/site-data.ts';
import { picturesOf, previewResponse } from '../../../lib/site-previews.ts';

export async function getStaticPaths() {
	const data = await siteData();
	return picturesOf(data).stories ? [...data.stories].map(([id, story]) => ({ params: { story: id }, props: { story } })) : [];
}

export const GET: APIRoute<{ story: StoryEntry }> = ({ props: { story } }) => {
	const { words } = contextOf(DEFAULT_LANGUAGE);
	const { text, lang } = headline(story.data, DEFAULT_LANGUAGE);
	const { articles, languages, newest } = story.data;
	return previewResponse(text, lang, [
		words.date(newest),
		words.count('articleCount', articles.length),
		words.count('languageCount', languages.length),
	]);
};
