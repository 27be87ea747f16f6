/** Starlight on the same texts as Markdown: with one language, or with four, where the pages of the others are its fallback pages. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Text } from './corpus.ts';
import type { Tool } from './tools.ts';

const LOCALES = ['en', 'de', 'nl', 'fr'] as const;

/** `peers`: a folder below which Astro and Starlight are installed; the project is made in it, and deleted afterwards. */
export function starlight(peers: string, locales: 1 | 4): Tool {
	const there = ['astro', '@astrojs/starlight'].every((name) => existsSync(join(peers, 'node_modules', name, 'package.json')));
	const project = resolve(peers, `storyfold-bench-starlight-${locales}`);
	const docs = join(project, 'src', 'content', 'docs', ...(locales === 1 ? [] : ['en']));
	const page = (name: string, title: string, body: string) =>
		writeFileSync(join(docs, name), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
	const remove = () => rmSync(project, { recursive: true, force: true });
	return {
		name: `Starlight, ${locales === 1 ? 'one locale' : 'four locales'}`,
		missing: there ? null : `not installed: mkdir -p ${peers} && cd ${peers} && npm init -y && npm i astro @astrojs/starlight`,
		empty() {
			remove();
			mkdirSync(docs, { recursive: true });
			writeFileSync(join(project, 'package.json'), PACKAGE);
			writeFileSync(join(project, 'astro.config.mjs'), configOf(locales));
			writeFileSync(join(project, 'src', 'content.config.ts'), COLLECTION);
			page('index.md', 'Start', 'Start');
		},
		write: (text) => page(text.name.replace(/\.txt$/, '.md'), text.title, markdownOf(text)),
		commands: [
			{
				program: process.execPath,
				args: [resolve(peers, 'node_modules/astro/bin/astro.mjs'), 'build'],
				cwd: project,
				env: { ASTRO_TELEMETRY_DISABLED: '1' },
				good: [0],
			},
		],
		site: join(project, 'dist'),
		remove,
	};
}

/** Astro looks into the packages that are named here; they lie in the folder above. */
const PACKAGE = '{"name":"bench","private":true,"type":"module","dependencies":{"astro":"*","@astrojs/starlight":"*"}}\n';

const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** No sidebar of all articles and no neighbours on a page: with them the size of a page would grow with the site. */
const configOf = (locales: 1 | 4) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://storyfold.example.org', integrations: [starlight({
	title: 'Bench', sidebar: [{ label: 'Start', link: '/' }], pagination: false,${locales === 1 ? '' : ` defaultLocale: 'en', locales: { ${LOCALES.map((tag) => `${tag}: { label: '${tag}' }`).join(', ')} },`}
})] });
`;

/** Every line is a paragraph, and nothing in it is markup. */
const markdownOf = ({ text }: Text) =>
	text
		.split('\n')
		.map((line) => line.trim().replace(/[\\`*_{}[\]<>#|~&+=:!.()-]/g, '\\$&'))
		.filter((line) => line !== '')
		.join('\n\n');
