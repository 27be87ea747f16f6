/** A table of contents for programs that read text (llmstxt.org): every story and article as Markdown. */
import type { APIRoute } from 'astro';
import { API_FOLDER } from '../lib/api.ts';
import { headline } from '../lib/leading.ts';
import { absolute, contextOf, DEFAULT_LANGUAGE, site } from '../lib/site.ts';
import { siteData } from '../lib/site-data.ts';
import { topicLabel } from '../lib/words.ts';

const { paths, words } = contextOf(DEFAULT_LANGUAGE);
/** A title as the text of a Markdown link. */
const linkText = (text: string) => text.replace(/[\\[\]]/g, '\\$&');

export const GET: APIRoute = async () => {
	const { topics, byTopic, articleList } = await siteData();
	const sections = topics.flatMap((topic) => {
		const lines = (byTopic.get(topic) ?? []).map(
			(story) =>
				`- [${linkText(headline(story.data, DEFAULT_LANGUAGE).text)}](${absolute(`${paths.story(story.id)}story.md`)}): ${words.date(story.data.newest)}`,
		);
		return lines.length === 0 ? [] : [`## ${topicLabel(topic, words)}\n\n${lines.join('\n')}`];
	});
	const articles = articleList.map(
		({ id, data }) =>
			`- [${linkText(data.title)}](${absolute(`${paths.article(id)}article.md`)}): ${words.language(data.language)}, ${words.date(data.date)}`,
	);
	return new Response(
		`# ${site.title}\n\n> ${site.description}\n\n${sections.join('\n\n')}\n\n## ${words.t('articles')}\n\n${articles.join('\n')}\n\n## JSON\n\n- [API](${absolute(paths.file(`${API_FOLDER}index.json`))}): stories, articles and passages as static JSON, with a JSON Schema\n`,
	);
};
