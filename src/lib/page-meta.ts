/** What machines read of a story or an article: description, citation_* and Dublin Core names, schema.org, files beside the page. */
import type { StoryClaim } from './claims.ts';
import { certainDate } from './edtf.ts';
import { beneath } from './headed.ts';
import type { InterfaceLanguage } from './i18n.ts';
import { headline, shownText, toldClaims } from './leading.ts';
import { newsArticle } from './schema-org.ts';
import { shorten } from './shorten.ts';
import { absolute, contextOf, DEFAULT_LANGUAGE, site } from './site.ts';
import type { ArticleEntry, StoryEntry } from './site-data.ts';
import { ledeOf } from './words.ts';

type Tag = { readonly name: string; readonly content: string };
const tags = (pairs: readonly (readonly [string, string | null | undefined])[]): Tag[] =>
	pairs.flatMap(([name, content]) => (content === null || content === undefined || content === '' ? [] : [{ name, content }]));
const permanent = contextOf(DEFAULT_LANGUAGE).paths;
const DESCRIPTION = 160;
/** One picture for all of a topic: to draw one takes a tenth of a second. */
const imageOf = (topic: string | null) => (topic === null ? permanent.file('icon-512.png') : permanent.file(`topics/${topic}/topic.png`));

/** The head of a story page. */
export function storyHead(
	story: StoryEntry,
	lang: InterfaceLanguage,
	claims: readonly StoryClaim[],
	articles: readonly ArticleEntry[],
	topic: string | null,
) {
	const { paths } = contextOf(lang);
	const title = headline(story.data, lang);
	const first = beneath(title, toldClaims(story.data, claims, lang));
	const said = first === undefined ? title.text : shownText(first);
	const newest = certainDate(story.data.newest);
	const folder = permanent.story(story.id);
	return {
		description: shorten(said, DESCRIPTION),
		image: imageOf(topic),
		files: [
			{ type: 'application/atom+xml', title: title.text, href: `${folder}feed.xml` },
			{ type: 'text/markdown', title: 'Markdown', href: `${folder}story.md` },
			{ type: 'application/json', title: 'JSON', href: `${folder}story.json` },
		],
		meta: tags([
			['citation_title', title.text],
			['citation_publisher', site.title],
			['citation_publication_date', newest?.replaceAll('-', '/')],
			['citation_language', title.lang],
			['citation_public_url', absolute(folder)],
			['DC.title', title.text],
			['DC.publisher', site.title],
			['DC.date', newest],
			['DC.identifier', absolute(folder)],
		]),
		jsonLd: {
			'@context': 'https://schema.org',
			'@type': 'NewsArticle',
			'@id': absolute(folder),
			headline: shorten(title.text, 110),
			inLanguage: title.lang,
			...(newest === null ? {} : { datePublished: newest }),
			publisher: { '@type': 'Organization', name: site.title, url: absolute(permanent.home) },
			mainEntityOfPage: absolute(paths.story(story.id)),
			isBasedOn: articles.map(({ id }) => absolute(permanent.article(id))),
		},
	};
}

/** The head of an article page. */
export function articleHead(article: ArticleEntry, topic: string | null) {
	const { data, id } = article;
	const folder = permanent.article(id);
	const published = certainDate(data.date);
	return {
		description: ledeOf(article, DESCRIPTION) || data.title,
		image: imageOf(topic),
		files: [
			{ type: 'text/markdown', title: 'Markdown', href: `${folder}article.md` },
			{ type: 'application/json', title: 'JSON', href: `${folder}article.json` },
		],
		meta: tags([
			['citation_title', data.title],
			['citation_author', data.byline],
			['citation_journal_title', data.source],
			['citation_publication_date', published?.replaceAll('-', '/')],
			['citation_language', data.language],
			['citation_public_url', absolute(folder)],
			['DC.title', data.title],
			['DC.creator', data.byline],
			['DC.publisher', data.source],
			['DC.date', published],
			['DC.language', data.language],
			['DC.identifier', absolute(folder)],
			['DC.source', data.url],
		]),
		jsonLd: newsArticle(data, absolute(folder)),
	};
}
