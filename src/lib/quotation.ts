/** What a quotation says of where it stands, for the tray and for copying: its permanent address, outlet, title, date and exact words. */
import { absolute, contextOf, DEFAULT_LANGUAGE } from './site.ts';
import type { ArticleEntry } from './site-data.ts';

type Quoted = { readonly article: string; readonly passage: string; readonly text: string };

/** Attributes of the element that shows the words. `data-text` is there where what is shown is not the whole sentence. */
export function quotationOf({ article, passage, text }: Quoted, entry: ArticleEntry | undefined, shown = text) {
	return {
		'data-passage': `${absolute(contextOf(DEFAULT_LANGUAGE).paths.article(article))}#${passage}`,
		'data-outlet': entry?.data.source ?? undefined,
		'data-title': entry?.data.title,
		'data-date': entry?.data.date ?? undefined,
		'data-text': shown === text ? undefined : text,
	};
}
