/** The headline of a story that was found. */
import type { Fragment } from './pagefind/worker.ts';

/** Its language and words, from what the index holds (`scripts/search-index/record-html.ts`); both '' where there is none. */
export function headlineOf(stored = ''): { readonly lang: string; readonly text: string } {
	const end = stored.indexOf(' ');
	return { lang: stored.slice(0, Math.max(0, end)), text: stored.slice(end + 1) };
}

/** The language of a hit's headline. A story is found in each language that it is told in; where it has no headline there, it bears its most central one. */
export function headlineLanguage(language: string, { meta, filters }: Pick<Fragment, 'meta' | 'filters'>): string {
	const { lang, text } = headlineOf(meta['story']);
	return filters['kind']?.[0] === 'story' && text === meta['title'] ? lang : language;
}
