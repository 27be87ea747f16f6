/** The files beside a page that are cited from: BibTeX, RIS, CSL-JSON, Markdown, JSON. No JavaScript is needed to use them. */
import type { StoryClaim } from '../claims.ts';
import { unguard } from '../guard.ts';
import { i18n } from '../i18n.ts';
import { shownText, toldClaims } from '../leading.ts';
import { pathsFor } from '../paths.ts';
import { bibtex } from './bibtex.ts';
import { type ArticleRef, articleItem, type CitationSite, type CslItem, type StoryRef, storyItem } from './item.ts';
import { ris } from './ris.ts';

/** `name` is the file's name beside the page, `type` its media type. */
export type CitationFile = { readonly name: string; readonly type: string; readonly body: string };

/** `body`: the article's text as Markdown (the body of its MDX file). */
export type ArticleSource = ArticleRef & { readonly body: string };
export type StorySource = StoryRef & { readonly claims: readonly StoryClaim[] };

/** `article.bib`, `.ris`, `.csl.json`, `.md` and `.json` of an article. */
export function articleFiles(article: ArticleSource, site: CitationSite): CitationFile[] {
	const item = articleItem(article, site);
	const { data, id, body } = article;
	const facts = { id, address: item.URL, ...data };
	const head = [
		data.source === null ? '' : unguard(data.source),
		data.byline === null ? '' : unguard(data.byline),
		data.date ?? '',
		data.language === 'und' ? '' : data.language,
	];
	return bundle('article', item, `${heading(item, head)}\n${body.trim()}\n\n${foot(item)}`, { ...facts, text: body.trim() });
}

/** `story.bib`, `.ris`, `.csl.json`, `.md` and `.json` of a story: its claims, led by the wording in the site's first language, with the address of each source. */
export function storyFiles(story: StorySource, site: CitationSite): CitationFile[] {
	const item = storyItem(story, site);
	const paths = pathsFor(site);
	const address = (article: string, passage: string) => new URL(paths.article(article, passage), site.site).href;
	const reader = site.languages[0] ?? 'en';
	const { t } = i18n(reader);
	const told = toldClaims(story.data, story.claims, reader).map(({ claim, lead }) => {
		const passages = [lead, ...claim.passages.filter((passage) => passage !== lead)];
		return { n: claim.n, passages: passages.map((passage) => ({ ...passage, url: address(passage.article, passage.passage) })) };
	});
	const text = told.map(({ n, passages }) => {
		const sources = passages.map(
			({ source, language, url }) =>
				`    - ${escapeMarkdown(source === '' ? t('sourceUnknown') : source)} (${escapeMarkdown(language)}): <${url}>`,
		);
		return `${n}. ${escapeMarkdown(passages[0] === undefined ? '' : shownText(passages[0]))}\n${sources.join('\n')}`;
	});
	return bundle('story', item, `${heading(item, [story.data.newest ?? ''])}\n${text.join('\n')}\n\n${foot(item)}`, {
		id: story.id,
		address: item.URL,
		...story.data,
		claims: told,
	});
}

function bundle(name: string, item: CslItem, markdown: string, facts: Readonly<Record<string, unknown>>): CitationFile[] {
	return [
		{ name: `${name}.bib`, type: 'application/x-bibtex; charset=utf-8', body: bibtex(item) },
		{ name: `${name}.ris`, type: 'application/x-research-info-systems; charset=utf-8', body: ris(item) },
		{
			name: `${name}.csl.json`,
			type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
			body: `${JSON.stringify([item], null, '\t')}\n`,
		},
		{ name: `${name}.md`, type: 'text/markdown; charset=utf-8', body: markdown },
		{ name: `${name}.json`, type: 'application/json; charset=utf-8', body: `${JSON.stringify(facts, null, '\t')}\n` },
	];
}

function heading(item: CslItem, facts: readonly string[]): string {
	const line = facts.filter((fact) => fact !== '').map(escapeMarkdown);
	return `# ${escapeMarkdown(item.title)}\n${line.length > 0 ? `\n${line.join(' · ')}\n` : ''}`;
}

function foot(item: CslItem): string {
	return `---\n\n<${item.URL}>\n${item.note === undefined ? '' : `\n${escapeMarkdown(item.note)}\n`}`;
}

/** A line of text that Markdown shows as it is. */
function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_{}[\]<>()#+\-!|~&]/g, (char) => `\\${char}`);
}
