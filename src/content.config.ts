/** The two collections over the content folder. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleLoader, contentFolder } from './lib/article-loader.ts';
import { articleSchema, storySchema } from './lib/schema.ts';

const folder = contentFolder();

export const collections = {
	articles: defineCollection({ loader: articleLoader(folder), schema: articleSchema }),
	stories: defineCollection({ loader: glob({ pattern: '*.mdx', base: `${folder}/stories` }), schema: storySchema }),
};
