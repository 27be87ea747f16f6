/** What buckets of records say, which is read where it is asked for, and the words of each language. */
import { primary } from '../../src/lib/language.ts';
import { wholeRecord } from './collect.ts';
import type { Splitter } from './compounds.ts';
import type { KeptIndex } from './kept-index.ts';
import type { Bucket, LanguageBuckets } from './language-buckets.ts';
import { openLexicon } from './lexicon.ts';
import type { SearchRecord } from './types.ts';
import { type WordCounts, wordsOf } from './words.ts';

export type Texts = {
	readonly recordsOf: (bucket: Bucket) => readonly SearchRecord[];
	/** Lets go of the text of a bucket. */
	readonly forget: (bucket: Bucket) => void;
	/** How often each word stands in a language and in its regions (primary subtag), each by itself. */
	readonly wordsOf: (language: string) => WordCounts;
	/** Digest of how the compounds in a bucket of a language (in lower case) are split; null where words are not written together. */
	readonly compoundsOf: (language: string, bucket: Bucket) => string | null;
	/** By BCP 47 tag, for languages whose words are written together. */
	readonly splitters: () => ReadonlyMap<string, Splitter>;
};

export function siteTexts(languages: readonly LanguageBuckets[], kept: KeptIndex): Texts {
	const records = new Map<Bucket, readonly SearchRecord[]>();
	const recordsOf = (bucket: Bucket) => {
		const known = records.get(bucket) ?? bucket.list.map(wholeRecord);
		records.set(bucket, known);
		return known;
	};
	const wordsIn = function* (bucket: Bucket) {
		for (const { title, passages } of recordsOf(bucket)) {
			yield wordsOf(title);
			for (const { text } of passages) yield wordsOf(text);
		}
	};
	const lexicons = new Map(languages.map((group) => [group, openLexicon(group.language, group.buckets, kept, wordsIn)]));
	const ofLanguage = new Map([...lexicons].map(([{ language }, lexicon]) => [language, lexicon]));
	return {
		recordsOf,
		forget: (bucket) => records.delete(bucket),
		wordsOf: (language) =>
			new Map(
				[...lexicons].flatMap(([group, { counts }]) => (primary(group.language) === language ? [[group.tag, counts()] as const] : [])),
			),
		compoundsOf: (language, bucket) => ofLanguage.get(language)?.compoundsOf(bucket) ?? null,
		splitters: () =>
			new Map([...lexicons].flatMap(([{ tag }, { splitter }]) => (splitter === undefined ? [] : [[tag, splitter] as const]))),
	};
}
