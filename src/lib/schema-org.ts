/** An article in the words of schema.org. */

import { certainDate } from './edtf.ts';
import type { ArticleData } from './schema.ts';
import { shorten } from './shorten.ts';

type Told = Pick<ArticleData, 'title' | 'language' | 'date' | 'time' | 'source' | 'byline' | 'url' | 'archive'>;

/** What is not known is left out: what a page says to its reader of an unknown outlet is no outlet's name. */
export function newsArticle({ title, language, date, time, source, byline, url, archive }: Told, address: string) {
	const published = certainDate(date);
	return {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		'@id': address,
		headline: shorten(title, 110),
		inLanguage: language,
		...(published === null ? {} : { datePublished: time === null || published.length < 10 ? published : `${published}T${time}` }),
		...(byline === null ? {} : { author: { '@type': 'Person', name: byline } }),
		...(source === null ? {} : { publisher: { '@type': 'Organization', name: source } }),
		mainEntityOfPage: address,
		...(url === null ? {} : { isBasedOn: url }),
		...(archive === null ? {} : { archivedAt: archive }),
	};
}
