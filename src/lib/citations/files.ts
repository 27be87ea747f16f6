/** The files beside a page: Markdown to read or quote from, JSON with all that is known. (BibTeX, RIS and CSL-JSON stand in the page itself.) */
import { API_VERSION } from '../api.ts';
import { nestedPassages, textOfPassage } from '../article-passages.ts';
import type { Audit } from '../audit.ts';
import { deflateAudit } from '../audit-deflated.ts';
import { packAudit, type ShownAudit } from '../audit-packed.ts';
import type { StoryClaim } from '../claims.ts';
import { unguard } from '../guard.ts';
import { i18n } from '../i18n.ts';
import { saidIn, shownText, toldClaims } from '../leading.ts';
import { pathsFor } from '../paths.ts';
import { type ArticleRef, articleItem, type CitationSite, type CslItem, type StoryRef, storyItem } from './item.ts';

/** `name` is the file's name beside the page. */
export type PageFile = { readonly name: string; readonly text: string };

/** `body`: the article's text as Markdown (the body of its MDX file). */
export type ArticleSource = ArticleRef & { readonly body: string };
export type StorySource = StoryRef & { readonly claims: readonly StoryClaim[] };

/** `article.md` and `article.json` of an article. `audit`: how its seed was read, as content/audit has it. */
export function articleFiles(article: ArticleSource, audit: ShownAudit & Pick<Audit, 'passages'>, site: CitationSite): PageFile[] {
	const item = articleItem(article, site);
	const { data, id, body } = article;
	const passages = nestedPassages(audit);
	const texts = passages.map(textOfPassage);
	const facts = { api: API_VERSION, id, address: item.URL, ...data };
	const head = [
		data.source === null ? '' : unguard(data.source),
		data.byline === null ? '' : unguard(data.byline),
		data.date ?? '',
		data.language === 'und' ? '' : data.language,
	];
	return [
		{ name: 'article.md', text: `${heading(item, head)}\n${body.trim()}\n\n${foot(item)}` },
		{
			name: 'article.json',
			text: json({ ...facts, passages, audit: deflateAudit(packAudit(audit, { texts, facts: data })) }),
		},
	];
}

/** `story.md` and `story.json` of a story: its claims, led by the wording in the site's first language, with the address of each source. */
export function storyFiles(story: StorySource, site: CitationSite): PageFile[] {
	const item = storyItem(story, site);
	const paths = pathsFor(site);
	const address = (article: string, passage: string) => new URL(paths.article(article, passage), site.site).href;
	const reader = site.languages[0] ?? 'en';
	const { t } = i18n(reader);
	const told = toldClaims(story.data, story.claims, reader).map(({ claim, lead }) => {
		const passages = [lead, ...claim.passages.filter((passage) => passage !== lead)];
		return {
			n: claim.n,
			passages: passages.map((passage) => ({
				...passage,
				url: address(passage.article, passage.passage),
				next: passage.next.map((one) => ({ ...one, url: address(passage.article, one.passage) })),
			})),
		};
	});
	// The list counts as it is read; a claim keeps its number in the JSON alone.
	const text = told.map(({ passages }, i) => {
		const sources = passages.map(({ source, language, url, next }) => {
			const addresses = [url, ...next.map((one) => one.url)].map((address) => `<${address}>`).join(' ');
			return `    - ${escapeMarkdown(source === '' ? t('sourceUnknown') : source)} (${escapeMarkdown(language)}): ${addresses}`;
		});
		const said = passages.slice(0, 1).flatMap(saidIn).map(shownText).join(' ');
		return `${i + 1}. ${escapeMarkdown(said)}\n${sources.join('\n')}`;
	});
	return [
		{ name: 'story.md', text: `${heading(item, [story.data.newest ?? ''])}\n${text.join('\n')}\n\n${foot(item)}` },
		{ name: 'story.json', text: json({ api: API_VERSION, id: story.id, address: item.URL, ...story.data, claims: told }) },
	];
}

const json = (facts: Readonly<Record<string, unknown>>) => `${JSON.stringify(facts)}\n`;

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
