/** The files beside each page that are made from content/ alone, without a renderer: an article and a story as Markdown and as JSON. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAudit } from '../../src/lib/audit.ts';
import { articleFiles, type PageFile, storyFiles } from '../../src/lib/citations/files.ts';
import { parseClaims } from '../../src/lib/claims.ts';
import type { Config } from '../../src/lib/config.ts';
import { readArticle, readStory } from '../../src/lib/content-files.ts';
import { unguarded } from '../../src/lib/guard.ts';
import { type Permalinks, takenUp } from '../../src/lib/permalinks.ts';

type Site = Pick<Config, 'title' | 'site' | 'base' | 'languages'>;

/** The files of one article or story. `key`: digest of what they are made from; `make`: path below dist → text, when it is asked for. */
export type PageFiles = { readonly key: string; readonly paths: readonly string[]; readonly make: () => ReadonlyMap<string, string> };

/** All of them, in the order of issue. `digests`: of the files of content/, by their paths. */
export function pageFiles(content: string, digests: ReadonlyMap<string, string>, permalinks: Permalinks, site: Site): PageFiles[] {
	const keyOf = (files: readonly string[], more: string | null) =>
		createHash('sha256')
			.update([...files.map((file) => digests.get(file) ?? ''), more ?? ''].join('\0'))
			.digest('hex');
	const articles = [...permalinks.articles.values()].flatMap(({ id, status, code }): PageFiles[] => {
		if (status !== 'live') return [];
		const folder = `articles/${id}/`;
		const accessed = takenUp(permalinks, code);
		return [
			{
				key: keyOf([`articles/${id}.mdx`, `audit/${id}.json`], accessed),
				paths: [`${folder}article.md`, `${folder}article.json`],
				make: () => below(folder, filesOfArticle(content, id, accessed, site)),
			},
		];
	});
	const stories = [...permalinks.stories.values()].flatMap(({ id, status }): PageFiles[] => {
		if (status !== 'live') return [];
		const folder = `stories/${id}/`;
		return [
			{
				key: keyOf([`stories/${id}.mdx`, `stories/${id}.json`], null),
				paths: [`${folder}story.md`, `${folder}story.json`],
				make: () => below(folder, filesOfStory(content, id, site)),
			},
		];
	});
	return [...articles, ...stories];
}

const below = (folder: string, files: readonly PageFile[]) => new Map(files.map(({ name, text }) => [`${folder}${name}`, text]));

function filesOfArticle(content: string, id: string, accessed: string | null, site: Site): PageFile[] {
	const { data, body } = readArticle(readFileSync(join(content, 'articles', `${id}.mdx`), 'utf8'), `articles/${id}.mdx`);
	const audit = readAudit(readFileSync(join(content, 'audit', `${id}.json`), 'utf8'), `${id}.json`);
	return articleFiles({ id, data: unguarded(data), body, accessed }, audit, site);
}

function filesOfStory(content: string, id: string, site: Site): PageFile[] {
	const [mdx = '', json = ''] = ['mdx', 'json'].map((ending) => readFileSync(join(content, 'stories', `${id}.${ending}`), 'utf8'));
	const { data, body } = readStory(mdx, json, `stories/${id}.mdx`);
	return storyFiles({ id, data: unguarded(data), claims: parseClaims(body) }, site);
}
