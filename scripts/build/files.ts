/** The files beside each page that are made from content/ alone, without a renderer: an article and a story as Markdown and as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFiles, storyFiles } from '../../src/lib/citations/files.ts';
import { parseClaims } from '../../src/lib/claims.ts';
import type { Config } from '../../src/lib/config.ts';
import { readArticle, readStory } from '../../src/lib/content-files.ts';
import { unguarded } from '../../src/lib/guard.ts';
import { type Permalinks, takenUp } from '../../src/lib/permalinks.ts';

type Site = Pick<Config, 'title' | 'site' | 'base' | 'languages'>;

/** Path below dist and text of each file, one article or story at a time: they are never all in memory. */
export function* pageFiles(content: string, permalinks: Permalinks, site: Site): Generator<readonly [string, string]> {
	for (const { id, status, code } of permalinks.articles.values()) {
		if (status !== 'live') continue;
		const { data, body } = readArticle(readFileSync(join(content, 'articles', `${id}.mdx`), 'utf8'), `articles/${id}.mdx`);
		const article = { id, data: unguarded(data), body, accessed: takenUp(permalinks, code) };
		const audit: unknown = JSON.parse(readFileSync(join(content, 'audit', `${id}.json`), 'utf8'));
		for (const { name, text } of articleFiles(article, audit, site)) yield [`articles/${id}/${name}`, text];
	}
	for (const { id, status } of permalinks.stories.values()) {
		if (status !== 'live') continue;
		const [mdx = '', json = ''] = ['mdx', 'json'].map((ending) => readFileSync(join(content, 'stories', `${id}.${ending}`), 'utf8'));
		const { data, body } = readStory(mdx, json, `stories/${id}.mdx`);
		for (const { name, text } of storyFiles({ id, data: unguarded(data), claims: parseClaims(body) }, site))
			yield [`stories/${id}/${name}`, text];
	}
}
