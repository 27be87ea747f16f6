/** The one compiler of articles: MDX text → HTML with an id on each block, sentence and heading. */
import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { bodyTree } from './body-tree.ts';
import { type Heading, rehypePassages } from './rehype-passages.ts';

export type Compiled = { readonly html: string; readonly headings: readonly Heading[] };

/** No GFM (bare URLs stay text), no smart punctuation (quotations stay as they were written). */
const parser = remark().use(remarkMdx).freeze();
const transformer = unified().use(remarkRehype).use(rehypeSlug, { prefix: 'h-' }).use(rehypePassages).freeze();
const stringifier = unified().use(rehypeStringify).freeze();

/** The tree of an article's body. Throws a VFileMessage where the text is not MDX. */
export function parseBody(body: string): Root {
	return parser.parse(body);
}

/** Compiles the body of an article in `language`. Throws where it is not MDX. */
export function compileArticle(body: string, language: string): Compiled {
	const headings: Heading[] = [];
	const tree = transformer.runSync(bodyTree(body, parseBody), { data: { language, headings } }) as HastRoot;
	return { html: stringifier.stringify(tree), headings };
}
