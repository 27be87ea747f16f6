/** The results of a search as one bibliography. Comes when it is asked for. */
import { BIBLIOGRAPHY, type Format } from '../lib/citations/bibliography.ts';
import { cslDate } from '../lib/citations/date.ts';
import type { CslItem } from '../lib/citations/item.ts';
import type { Item } from './search.ts';

/** The articles among the hits, once each, under their permanent addresses. `home`: the address of the site with its base path. */
export function itemsOf(hits: readonly Item[], home: string): CslItem[] {
	const items = hits
		.filter(({ fragment }) => fragment.filters['kind']?.[0] !== 'story')
		.map(({ language, fragment: { raw_url: url, meta, filters } }): CslItem => {
			const issued = cslDate(meta['date'] ?? null);
			const outlet = filters['source']?.[0];
			return {
				id: /([0-9a-z]{6,})\/?$/.exec(url)?.[1] ?? url,
				type: 'article-newspaper',
				title: meta['title'] ?? '',
				...(outlet === undefined ? {} : { author: [{ literal: outlet }], 'container-title': outlet }),
				...(issued === null ? {} : { issued }),
				...(language === 'und' ? {} : { language }),
				URL: new URL(url.replace(/^\//, ''), home).href,
			};
		});
	return [...new Map(items.map((item) => [item.URL, item])).values()];
}

/** A file to download. */
export function bibliography(format: Format, hits: readonly Item[], home: string): Blob {
	const { type, write } = BIBLIOGRAPHY[format];
	return new Blob([write(itemsOf(hits, home))], { type: `${type};charset=utf-8` });
}
