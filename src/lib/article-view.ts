/**
 * What the page of an article shows, and nothing else: the page is made from this alone, so that its digest says whether it must be made
 * anew. Everything that comes from other files is here by value.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { digestOf } from './cache.ts';
import { headline, tellingFor } from './leading.ts';
import { once } from './once.ts';
import { type Original, originalOf } from './originals.ts';
import { livePassage } from './permalinks.ts';
import { frameLanguage } from './site.ts';
import type { ArticleEntry, Citation, SiteData } from './site-data.ts';

/** Another report of the same story, as a line of a list. */
type Other = { readonly id: string; readonly data: Pick<ArticleEntry['data'], 'title' | 'language' | 'date' | 'source' | 'outlets'> };
/** Words that stood in the article once. `to`: the passage that took their place, or null. */
export type EarlierWording = { readonly id: string; readonly text: string | null; readonly to: string | null };
/** A sentence that a claim of the story quotes. */
type Quoted = { readonly passage: string; readonly story: string; readonly claim: number };

export type ArticleView = ReturnType<typeof articleView>;

const MOST_OTHERS = 5;

export function articleView(article: ArticleEntry, data: SiteData) {
	const { stories, articles, citations, topicsOf, names, sources, permalinks, ownTopics } = data;
	const lang = frameLanguage(article.data.language);
	const story = stories.get(article.data.story ?? '');
	const record = permalinks.articles.get(article.data.code);
	/** Whether the summary in the language of the frame tells a claim: only those are on its page. */
	const isTold = ({ story: id, claim }: Citation) => {
		const own = stories.get(id);
		return own !== undefined && tellingFor(own.data, lang).paragraphs.flat().includes(claim);
	};
	const others = (story?.data.articles ?? []).filter((id) => id !== article.id).slice(0, MOST_OTHERS);
	return {
		lang,
		story: story === undefined ? null : { id: story.id, ...headline(story.data, lang) },
		original: keptOriginal(article),
		topic: topicsOf(story ?? article)[0] ?? null,
		/** In the owner's order: which topic is the largest today does not change this page. */
		topics: ownTopics,
		others: others.flatMap((id): Other[] => {
			const other = articles.get(id);
			if (other === undefined) return [];
			const { title, language, date, source, outlets } = other.data;
			return [{ id, data: { title, language, date, source, outlets } }];
		}),
		names: article.data.names.flatMap(({ key, name }) => {
			const slug = names.get(key)?.slug;
			return slug === undefined ? [] : [{ name, slug }];
		}),
		sources: Object.fromEntries(
			[...article.data.outlets, ...article.data.cites].flatMap((name) => {
				const slug = sources.get(name)?.slug;
				return slug == null ? [] : [[name, slug] as const];
			}),
		),
		quoted: [...(citations.get(article.id) ?? [])].flatMap(([passage, list]) =>
			list.filter(isTold).map(({ story: id, claim }): Quoted => ({ passage, story: id, claim })),
		),
		/** In the order of the ledger: the build looks for each in the page that it makes, and not again in one that stays. */
		issued: digestOf(...(record?.passages ?? [])),
		gone: [...(record?.gone.values() ?? [])].map(
			({ id, text }): EarlierWording => ({ id, text, to: record === undefined ? null : livePassage(record, id) }),
		),
	};
}

/** The file that the article was read from, where the build keeps it with the site. */
function keptOriginal({ data }: ArticleEntry): Original | null {
	const original = originalOf(data);
	return original !== null && originals().has(basename(original.path)) ? original : null;
}

/** The names of the originals that the build keeps; it has put them there before it asks for pages. */
const originals = once((): ReadonlySet<string> => {
	const folder = process.env.STORYFOLD_ORIGINALS;
	return new Set(folder !== undefined && existsSync(folder) ? readdirSync(folder) : []);
});

/** Changes whenever the page would. */
export const viewKey = (article: ArticleEntry, view: ArticleView): string =>
	digestOf(article.digest, article.accessed ?? '', JSON.stringify(view));
