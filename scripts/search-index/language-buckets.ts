/** The records of a site in buckets, by language. */
import { bucketsOf } from './buckets.ts';
import type { Listed } from './collect.ts';
import { textKey } from './language-keys.ts';

/** `text`: digest of what its records say. */
export type Bucket = { readonly name: string; readonly list: readonly Listed[]; readonly text: string };
/** `language`: as Pagefind names it, in lower case; `tag`: as its first record does. */
export type LanguageBuckets = { readonly language: string; readonly tag: string; readonly buckets: readonly Bucket[] };

export function languageBuckets(listed: readonly Listed[]): LanguageBuckets[] {
	const languages = Map.groupBy(listed, ({ record }) => record.language.toLowerCase());
	return [...languages].map(([language, list]) => ({
		language,
		tag: list[0]?.record.language ?? language,
		buckets: bucketsOf(list, ({ record }) => record.url).map((list) => ({
			name: `${language} ${list[0]?.record.url}`,
			list,
			text: textKey(list),
		})),
	}));
}
