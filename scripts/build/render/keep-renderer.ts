/**
 * Astro integration: `astro build` makes the program that renders pages, and none of the pages. The program is kept beside the styles and scripts of
 * the site, as `renderer/`: it depends on code and settings alone, so that a change of content needs no bundler.
 */
import { rename } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Where Astro puts the program, and deletes it when all pages are made. */
const MADE = './.prerender/';
const KEPT = './renderer/';

export function keepRenderer(): AstroIntegration {
	let out: URL | undefined;
	return {
		name: 'storyfold-keep-renderer',
		hooks: {
			'astro:config:done': ({ config }) => {
				out = config.outDir;
			},
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((usual) => ({
					...usual,
					name: 'storyfold-keep-renderer',
					setup: async () => undefined,
					getStaticPaths: async () => {
						await rename(new URL(MADE, out), new URL(KEPT, out));
						return [];
					},
				})),
		},
	};
}
