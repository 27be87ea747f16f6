// @ts-check

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { keepRenderer } from './scripts/build/render/keep-renderer.ts';
import { reloadContent } from './scripts/build/render/reload-content.ts';
import { plugins } from './scripts/build/vite-plugins.ts';
import { corrections } from './scripts/command/corrections.ts';
import { noServiceWorker } from './scripts/dev/no-service-worker.ts';
import config from './storyfold.config.ts';

/** Tests build under another base path or into another folder; an owner sets `base` in storyfold.config.ts. */
const base = process.env.STORYFOLD_BASE ?? config.base;
const outDir = process.env.STORYFOLD_OUT ?? './dist';
export default defineConfig({
	site: config.site,
	base,
	outDir,
	output: 'static',
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	// 'jsx' would join words across lines.
	compressHTML: true,
	integrations: [
		mdx(),
		keepRenderer(),
		reloadContent(),
		noServiceWorker(),
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
	build: { inlineStylesheets: 'never', assets: '_astro' },
	vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, modulePreload: false }, plugins },
	devToolbar: { enabled: false },
});
