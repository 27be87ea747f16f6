/** A story of content/ as it lies there: the MDX file and the JSON beside it, read as one. */
import { readFrontmatter } from './frontmatter.ts';

/** Data as the schema has it (not checked), and the body. */
export function readStory(mdx: string, json: string): { readonly data: Record<string, unknown>; readonly body: string } {
	const { data, body } = readFrontmatter(mdx);
	const { version: _, ...details } = JSON.parse(json) as Record<string, unknown>;
	return { data: { ...data, ...details }, body };
}
