// @ts-check

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { corrections } from './scripts/command/corrections.ts';
import config from './storyfold.config.ts';

/** Tests build under another base path or into another folder; an owner sets `base` in storyfold.config.ts. */
const base = process.env.STORYFOLD_BASE ?? config.base;
const outDir = process.env.STORYFOLD_OUT ?? './dist';
/** What Astro keeps between builds; each place that is built for has its own, so that two sites never mix. */
const cacheDir = process.env.STORYFOLD_CACHE ?? './node_modules/.astro';

/** Vite's helper that preloads modules weighs as much as the site's own script; nothing here needs it. */
const plainImports = {
	name: 'storyfold-plain-imports',
	/** @type {'pre'} */
	enforce: 'pre',
	/** @param {string} id */
	load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

export default defineConfig({
	site: config.site,
	base,
	outDir,
	cacheDir,
	output: 'static',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	// 'jsx' would join words across lines.
	compressHTML: true,
	integrations: [
		mdx(),
		corrections(
			'./seeds',
			config.topics.map(({ id }) => id),
		),
	],
	markdown: {
		// The default compiler ignores rehype plugins. Autolinks and smart punctuation would rewrite what is quoted.
		processor: unified({ gfm: false, smartypants: false, rehypePlugins: [[rehypeSlug, { prefix: 'h-' }]] }),
		syntaxHighlight: false,
	},
	// One stylesheet and one script, both fetched once for the whole site; nothing inline, so that the CSP can forbid it.
	// Astro uses pages of the last build again only where it makes one at a time.
	build: { inlineStylesheets: 'never', assets: '_astro', concurrency: 1 },
	experimental: { incrementalBuild: true },
	vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: false }, plugins: [plainImports] },
	devToolbar: { enabled: false },
});
