/** An article as BibTeX, RIS, CSL-JSON, Markdown and JSON. */
import type { APIRoute } from 'astro';
import { articleFile, FORMATS } from '../../../lib/site-citations.ts';
import { type ArticleEntry, siteData } from '../../../lib/site-data.ts';

export async function getStaticPaths() {
	const { articles } = await siteData();
	return [...articles].flatMap(([id, article]) => FORMATS.map((format) => ({ params: { article: id, format }, props: { article } })));
}

export const GET: APIRoute<{ article: ArticleEntry }> = ({ params, props }) => articleFile(props.article, params['format'] ?? '');
