/** The files that are made from content/ alone, without a renderer: an article and a story as Markdown and as JSON beside their pages, the lists of `api/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit } from '../../src/lib/audit.ts';
import { articleFiles, storyFiles } from '../../src/lib/citations/files.ts';
import { parseClaims } from '../../src/lib/claims.ts';
import type { ArticleRow, StoryRow } from '../../src/lib/api.ts';
import type { Config } from '../../src/lib/config.ts';
import { readFrontmatter } from '../../src/lib/frontmatter.ts';
import { unguarded } from '../../src/lib/guard.ts';
import { type Permalinks, takenUp } from '../../src/lib/permalinks.ts';
import type { ArticleData, StoryData } from '../../src/lib/schema.ts';
import { readStory } from '../../src/lib/story-files.ts';
import { apiFiles, articleRow, storyRow } from './api.ts';

type Site = Pick<Config, 'title' | 'description' | 'site' | 'base' | 'languages'>;

/** Path below dist and text of each file, one article or story at a time: they are never all in memory. */
export function* pageFiles(content: string, permalinks: Permalinks, site: Site): Generator<readonly [string, string]> {
	const articles: ArticleRow[] = [];
	const stories: StoryRow[] = [];
	for (const { id, status, code } of permalinks.articles.values()) {
		if (status !== 'live') continue;
		const { data, body } = readFrontmatter(readFileSync(join(content, 'articles', `${id}.mdx`), 'utf8'));
		const article = { id, data: unguarded(data) as ArticleData, body, accessed: takenUp(permalinks, code) };
		const audit: Audit = JSON.parse(readFileSync(join(content, 'audit', `${id}.json`), 'utf8'));
		articles.push(articleRow(id, article.data, site));
		for (const { name, text } of articleFiles(article, audit, site)) yield [`articles/${id}/${name}`, text];
	}
	for (const { id, status } of permalinks.stories.values()) {
		if (status !== 'live') continue;
		const [mdx = '', json = ''] = ['mdx', 'json'].map((ending) => readFileSync(join(content, 'stories', `${id}.${ending}`), 'utf8'));
		const { data, body } = readStory(mdx, json);
		const story = { id, data: unguarded(data) as StoryData, claims: parseClaims(body) };
		stories.push(storyRow(id, story.data, site));
		for (const { name, text } of storyFiles(story, site))
			yield [`stories/${id}/${name}`, text];
	}
	yield* apiFiles(articles, stories, permalinks, site);
}
