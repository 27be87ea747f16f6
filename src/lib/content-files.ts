/** Articles and stories of content/ as they lie there, each checked against its schema. `name`: of the file, for messages. */
import { readFrontmatter } from './frontmatter.ts';
import { type ArticleData, articleSchema, type StoryData, storyDetailsSchema, storyFrontmatterSchema } from './schema.ts';
import { checkStored, readStored } from './stored.ts';

/** Frontmatter and body of an article. Throws an Error where either is not as ingest writes it. */
export function readArticle(mdx: string, name: string): { readonly data: ArticleData; readonly body: string } {
	const { data, body } = readFrontmatter(mdx);
	return { data: checkStored(name, data, articleSchema), body };
}

/** The MDX file of a story and the JSON beside it, read as one. Throws an Error where either is not as ingest writes it. */
export function readStory(mdx: string, json: string, name: string): { readonly data: StoryData; readonly body: string } {
	const { data, body } = readFrontmatter(mdx);
	const { version: _, ...details } = readStored(`${name} (.json)`, json, storyDetailsSchema);
	return { data: { ...checkStored(name, data, storyFrontmatterSchema), ...details }, body };
}
