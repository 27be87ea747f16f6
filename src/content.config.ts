/** The two collections over the content folder. */
import { defineCollection } from 'astro:content';
import { articleLoader, contentFolder } from './lib/article-loader.ts';
import { articleSchema, storySchema } from './lib/schema.ts';
import { storyLoader } from './lib/story-loader.ts';

const folder = contentFolder();

export const collections = {
	articles: defineCollection({ loader: articleLoader(folder), schema: articleSchema }),
	stories: defineCollection({ loader: storyLoader(folder), schema: storySchema }),
};
