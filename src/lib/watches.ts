/** Watched searches: what the build found for each (`scripts/build/watches.ts`), as articles. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { site } from './site.ts';
import type { ArticleEntry, SiteData } from './site-data.ts';

/** Id of a watch → ids of the articles that it finds. */
const watchesSchema = z.record(z.string(), z.array(z.string()));
export type Watches = Readonly<Record<string, readonly string[]>>;

export type Watch = { readonly id: string; readonly title: string; readonly query: string; readonly articles: readonly ArticleEntry[] };

/** Every watch of the config with its articles, the newest first. */
export function watches({ articleList }: Pick<SiteData, 'articleList'>): Watch[] {
	const file = process.env.STORYFOLD_WATCHES ?? '';
	const found: Watches = existsSync(file) ? watchesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
	return site.watch.map(({ id, query, title = query }) => {
		const ids = new Set(found[id]);
		return { id, title, query, articles: articleList.filter((article) => ids.has(article.id)) };
	});
}
