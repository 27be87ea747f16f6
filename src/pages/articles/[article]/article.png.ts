/** The preview picture of an article. */
import type { APIRoute } from 'astro';
import { contextOf, DEFAULT_LANGUAGE } from '../../../lib/site.ts';
import { type ArticleEntry, siteData } from '../../../lib/site-data.ts';
import { picturesOf, previewResponse } from '../../../lib/site-previews.ts';
import { outlet } from '../../../lib/words.ts';

export async function getStaticPaths() {
	const data = await siteData();
	return picturesOf(data).articles ? [...data.articles].map(([id, article]) => ({ params: { article: id }, props: { article } })) : [];
}

export const GET: APIRoute<{ article: ArticleEntry }> = ({ props: { article } }) => {
	const { words } = contextOf(DEFAULT_LANGUAGE);
	const { title, language, date } = article.data;
	return previewResponse(title, language, [outlet(article.data, words), words.date(date), words.language(language)]);
};
