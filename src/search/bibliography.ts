/** The results of a search as one bibliography: BibTeX, RIS, CSL-JSON. Comes when it is asked for. */
import { bibtex } from '../lib/citations/bibtex.ts';
import { cslDate } from '../lib/citations/date.ts';
import type { CslItem } from '../lib/citations/item.ts';
import { ris } from '../lib/citations/ris.ts';
import type { Item } from './search.ts';

const FORMATS = {
	bib: { type: 'application/x-bibtex', write: (items: readonly CslItem[]) => items.map(bibtex).join('\n') },
	ris: { type: 'application/x-research-info-systems', write: (items: readonly CslItem[]) => items.map(ris).join('\r\n') },
	'csl.json': {
		type: 'application/vnd.citationstyles.csl+json',
		write: (items: readonly CslItem[]) => `${JSON.stringify(items, null, '\t')}\n`,
	},
} as const;
export type Format = keyof typeof FORMATS;

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
	const { type, write } = FORMATS[format];
	return new Blob([write(itemsOf(hits, home))], { type: `${type};charset=utf-8` });
}
