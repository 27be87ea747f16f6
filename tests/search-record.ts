/** A record of the search index for tests: an article alone, of which only what matters need be said. */
import type { SearchRecord } from '../scripts/search-index/types.ts';

type Said = Pick<SearchRecord, 'url' | 'language' | 'title' | 'passages'> & Partial<SearchRecord>;

export const searchRecord = (said: Said): SearchRecord => ({
	kind: 'article',
	story: said.url,
	storyTitles: [],
	topics: [],
	source: null,
	date: null,
	names: [],
	...said,
});
