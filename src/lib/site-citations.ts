/** The files beside each page that are cited from, made once per page. */

import { digestOf, textCache } from './cache.ts';
import { articleFiles, type CitationFile, storyFiles } from './citations/files.ts';
import type { CslItem } from './citations/item.ts';
import { type Reference, references } from './citations/reference.ts';
import { readFrontmatter } from './frontmatter.ts';
import { contentFile, site } from './site.ts';
import type { ArticleEntry, SiteData, StoryEntry } from './site-data.ts';

export const FORMATS = ['bib', 'ris', 'csl.json', 'md', 'json'] as const;

/** The five files of a page are asked for one by one: the ones made last are kept. */
let last: { readonly key: string; readonly files: readonly CitationFile[] } = { key: '', files: [] };

function kept(key: string, make: () => CitationFile[]): readonly CitationFile[] {
	if (last.key !== key) last = { key, files: make() };
	return last.files;
}

function respond(files: readonly CitationFile[], name: string): Response {
	const file = files.find((each) => each.name === name);
	if (file === undefined) throw new Error(`There is no ${name}.`);
	return new Response(file.body, { headers: { 'content-type': file.type } });
}

export function articleFile({ id, data, accessed }: ArticleEntry, format: string): Response {
	const body = () => readFrontmatter(contentFile(`articles/${id}.mdx`) ?? '').body;
	return respond(
		kept(`article ${id}`, () => articleFiles({ id, data, accessed, body: body() }, site)),
		`article.${format}`,
	);
}

export function storyFile({ id, data }: StoryEntry, claims: SiteData['claims'], format: string): Response {
	return respond(
		kept(`story ${id}`, () => storyFiles({ id, data, claims: claims.get(id) ?? [] }, site)),
		`story.${format}`,
	);
}

const cached = textCache<Reference[]>('references');
/** Part of each digest: raise it when the styles change. */
const FORM = 'references 3';

/** The formatted references of an item, worded for readers of `language`; kept between builds. */
export function cachedReferences(item: CslItem, language: string): readonly Reference[] {
	return cached(digestOf(FORM, language, JSON.stringify(item)), () => references(item, language));
}
