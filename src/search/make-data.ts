/** The words and sizes that the search client loads once, for one interface language. Made at build. */
import type { Topic } from '../lib/config.ts';
import type { I18n } from '../lib/i18n.ts';
import type { SearchData } from './data.ts';
import { STRINGS } from './strings.ts';

type Input = {
	readonly words: I18n;
	/** Home of the interface language, and Pagefind's bundle, with the base path. */
	readonly root: string;
	readonly base: string;
	readonly bundle: string;
	readonly sizes: Readonly<Record<string, number>>;
	readonly topics: readonly Topic[];
};

export function searchData({ words, root, base, bundle, sizes, topics }: Input): SearchData {
	return {
		lang: words.lang,
		bundle,
		root,
		base,
		// Pagefind names its indexes in lower case.
		sizes: Object.fromEntries(Object.entries(sizes).map(([language, size]) => [language.toLowerCase(), size])),
		words: Object.fromEntries(STRINGS.map((key) => [key, words.t(key)])) as SearchData['words'],
		topics: Object.fromEntries(topics.map(({ id, label }) => [id, label[words.lang] ?? label['en'] ?? id])),
	};
}
