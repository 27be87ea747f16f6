/** CSL-JSON items (citationstyles.org, schema 1.0.2) of articles, stories and passages, made from their frontmatter. */
import type { Config } from '../config.ts';
import { unguard } from '../guard.ts';
import { primary } from '../language.ts';
import { pathsFor } from '../paths.ts';
import type { ArticleData, StoryData } from '../schema.ts';
import { type CslDate, cslDate } from './date.ts';
import { type CslName, namesOf } from './names.ts';
import { textFragment } from './text-fragment.ts';

export type CslItem = {
	/** The short code of the permanent address. */
	readonly id: string;
	readonly type: 'article-newspaper' | 'webpage';
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly 'container-title'?: string;
	readonly issued?: CslDate;
	/** When the text was taken up: the date that the owner gave the release, if he gave one. */
	readonly accessed?: CslDate;
	readonly language?: string;
	/** The permanent address of what is cited; with the passage's id and a text fragment where it is a passage. */
	readonly URL: string;
	/** The site that keeps the text, where another published it. */
	readonly archive?: string;
	/** Where the article was first published, a web archive's copy, when the copy was made, the SHA-256 of the cleaned text and of the file. */
	readonly note?: string;
};

/** What of the owner's settings a citation needs. */
export type CitationSite = Pick<Config, 'title' | 'site' | 'base' | 'languages'>;
/** `accessed`: an EDTF date, see `CslItem`. */
export type ArticleRef = { readonly id: string; readonly data: ArticleData; readonly accessed?: string | null };
export type StoryRef = { readonly id: string; readonly data: StoryData };

/**
 * An article. Its author is the byline; of an unsigned one the outlet (Chicago Manual of Style, 17th ed., 14.199). A date that
 * is not known is left out, never guessed, `accessed` too: there is no clock here.
 */
export function articleItem({ id, data, accessed }: ArticleRef, site: CitationSite): CslItem {
	const outlet = data.source === null ? null : unguard(data.source);
	const author = data.byline === null ? [] : namesOf(unguard(data.byline));
	const unsigned = author.length === 0 && outlet !== null ? [{ literal: outlet }] : author;
	const issued = cslDate(data.date);
	const taken = cslDate(accessed ?? null);
	const note = [
		data.url === null ? '' : `Original: ${data.url}`,
		data.archive === null ? '' : `Archived: ${data.archive}`,
		capturedNote(data),
		`SHA-256: ${data.digest}`,
		data.provenance?.seedDigest === undefined ? '' : `SHA-256 of the original file: ${data.provenance.seedDigest}`,
	];
	return {
		id: data.code,
		type: 'article-newspaper',
		title: unguard(data.title),
		...(unsigned.length > 0 && { author: unsigned }),
		...(outlet !== null && { 'container-title': outlet }),
		...(issued !== null && { issued }),
		...(taken !== null && { accessed: taken }),
		...(data.language !== 'und' && { language: data.language }),
		URL: new URL(pathsFor(site).article(id), site.site).href,
		archive: site.title,
		note: note.filter((part) => part !== '').join('; '),
	};
}

/** When the copy was made, as an EDTF date; said with its name where it is not the file of the digest. */
function capturedNote({ provenance: { captured, capturedSeed } = {} }: ArticleData): string {
	if (captured === undefined) return '';
	return `Captured: ${captured}${capturedSeed === undefined ? '' : ` (as ${unguard(capturedSeed)})`}`;
}

/** A story: a page of the site, by the site, dated like the newest article that it tells of, under the title that its permanent page has. */
export function storyItem({ id, data }: StoryRef, site: CitationSite): CslItem {
	const issued = cslDate(data.newest);
	const { text: title, language } = data.titles.find((own) => primary(own.language) === site.languages[0]) ?? {
		text: data.title,
		language: data.titleLanguage,
	};
	return {
		id: data.code,
		type: 'webpage',
		title: unguard(title),
		author: [{ literal: site.title }],
		...(issued !== null && { issued }),
		...(language !== 'und' && { language }),
		URL: new URL(pathsFor(site).story(id), site.site).href,
		...(data.sources.length > 0 && { note: `Sources: ${data.sources.map(unguard).join('; ')}` }),
	};
}

/** A passage of an article: the article's item with the link to the very words. */
export function passageItem(article: ArticleRef, passage: { readonly id: string; readonly text: string }, site: CitationSite): CslItem {
	const item = articleItem(article, site);
	return { ...item, URL: `${item.URL}#${passage.id}${textFragment(passage.text)}` };
}
