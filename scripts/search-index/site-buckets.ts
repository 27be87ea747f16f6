/** The records of a site in buckets, with their text, which is read where it is asked for, and words counted by bucket. */
import { primary } from '../../src/lib/language.ts';
import { bucketsOf } from './buckets.ts';
import { type Listed, wholeRecord } from './collect.ts';
import type { KeptIndex } from './kept-index.ts';
import { textKey } from './language-keys.ts';
import type { SearchRecord } from './types.ts';
import { addCounts, countWords, type WordCounts } from './words.ts';

/** `text`: digest of what its records say. */
export type Bucket = { readonly name: string; readonly list: readonly Listed[]; readonly text: string };
/** `language`: as Pagefind names it, in lower case. */
export type LanguageBuckets = { readonly language: string; readonly buckets: readonly Bucket[] };

export function languageBuckets(listed: readonly Listed[]): LanguageBuckets[] {
	const languages = Map.groupBy(listed, ({ record }) => record.language.toLowerCase());
	return [...languages].map(([language, list]) => ({
		language,
		buckets: bucketsOf(list, ({ record }) => record.url).map((list) => ({
			name: `${language} ${list[0]?.record.url}`,
			list,
			text: textKey(list),
		})),
	}));
}

export type Texts = {
	readonly recordsOf: (bucket: Bucket) => readonly SearchRecord[];
	/** How often each word stands in a bucket. */
	readonly countsOf: (bucket: Bucket) => WordCounts;
	/** In all buckets of a language (primary subtag), each of its regions by itself. */
	readonly wordsOf: (language: string) => WordCounts;
	/** Lets go of the text of a bucket. */
	readonly forget: (bucket: Bucket) => void;
	/** Lets go of what was counted by bucket. */
	readonly forgetCounts: () => void;
};

/** Names of what `siteTexts` keeps. */
export const keptWords = ({ name }: Bucket): string => `words ${name}`;

export function siteTexts(languages: readonly LanguageBuckets[], kept: KeptIndex): Texts {
	const records = new Map<Bucket, readonly SearchRecord[]>();
	const words = new Map<string, WordCounts>();
	const recordsOf = (bucket: Bucket) => {
		const known = records.get(bucket) ?? bucket.list.map(wholeRecord);
		records.set(bucket, known);
		return known;
	};
	const counted = new Map<Bucket, WordCounts>();
	const countsOf = (bucket: Bucket) => {
		const before = counted.get(bucket) ?? kept.read<WordCounts>(keptWords(bucket), bucket.text);
		const counts = before ?? countWords(recordsOf(bucket));
		if (before === null) kept.write(keptWords(bucket), bucket.text, counts);
		counted.set(bucket, counts);
		return counts;
	};
	const wordsOf = (language: string) => {
		const own = languages.filter((each) => primary(each.language) === language).flatMap(({ buckets }) => buckets);
		const known = words.get(language) ?? addCounts(own.map(countsOf));
		words.set(language, known);
		return known;
	};
	return { recordsOf, countsOf, wordsOf, forget: (bucket) => records.delete(bucket), forgetCounts: () => counted.clear() };
}
