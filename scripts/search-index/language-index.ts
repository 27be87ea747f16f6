/** The index of a language: kept, or merged from the parts of its buckets, each of which is kept or made anew. */
import { primary } from '../../src/lib/language.ts';
import { isCompounding, type Splitter } from './compounds.ts';
import { type Found, joined } from './found.ts';
import { splittersOf } from './hidden.ts';
import type { KeptIndex } from './kept-index.ts';
import { type Bundle, bundleOf, programOf } from './language-bundle.ts';
import { compoundsKey, type Depends, digestOf, recordsKey } from './language-keys.ts';
import type { Part } from './pagefind/part.ts';
import { type Bucket, keptWords, type LanguageBuckets, type Texts } from './site-buckets.ts';
import { wordList } from './words.ts';

/** `senses`: those by which its words were looked up in other languages; `told`: digest of what was there; `found`: by the watched searches. */
type Made = { readonly senses: readonly string[]; readonly told: string; readonly found: Found };
export type MadePart = Made & { readonly part: Part };
/** `words`: lists by BCP 47 tag. */
export type MadeLanguage = Made & { readonly bundle: Bundle; readonly words: ReadonlyMap<string, string> };

type BucketState = { readonly bucket: Bucket; readonly key: string; readonly made: MadePart | null };
/** What is kept and right: the index of a language, or else parts of it. `splitters`: of its compounds, where some of it is made anew. */
type LanguageState = {
	readonly language: string;
	readonly key: string;
	readonly records: number;
	readonly made: MadeLanguage | null;
	readonly buckets: readonly BucketState[];
	readonly splitters: ReadonlyMap<string, Splitter>;
};

/** Names under which things are kept. */
const ofLanguage = (language: string) => `language ${language}`;
const ofProgram = (language: string) => `program ${language}`;
const ofPart = ({ name }: Bucket) => `part ${name}`;
export const keptNames = ({ language, buckets }: LanguageBuckets): string[] => [
	...[ofLanguage(language), ofProgram(language)],
	...buckets.flatMap((bucket) => [keptWords(bucket), ofPart(bucket)]),
];

type Around = {
	readonly kept: KeptIndex;
	readonly texts: Texts;
	readonly depends: Depends;
	readonly tell: (senses: readonly string[]) => string;
};

export function languageState({ language, buckets }: LanguageBuckets, { kept, texts, depends, tell }: Around): LanguageState {
	const right = <T extends Made>(made: T | null): T | null => (made?.told === tell(made?.senses ?? []) ? made : null);
	const keys = buckets.map(({ list }) => recordsKey(list, depends));
	const key = digestOf(keys);
	const records = buckets.reduce((sum, { list }) => sum + list.length, 0);
	const made = right(kept.read<MadeLanguage>(ofLanguage(language), key));
	if (made !== null) return { language, key, records, made, buckets: [], splitters: new Map() };
	const splitters = isCompounding(language) ? splittersOf(texts.wordsOf(primary(language))) : new Map<string, Splitter>();
	const states = buckets.map((bucket, at) => {
		const key = digestOf([keys[at], splitters.size === 0 ? null : compoundsKey(texts.countsOf(bucket), splitters)]);
		return { bucket, key, made: right(kept.read<MadePart>(ofPart(bucket), key)) };
	});
	return { language, key, records, made: null, buckets: states, splitters };
}

/** The parts of the buckets in their order; `make` makes those that are missing, one after the other. */
export async function madeParts(
	{ buckets }: LanguageState,
	kept: KeptIndex,
	make: (bucket: Bucket) => Promise<MadePart>,
): Promise<MadePart[]> {
	const parts: MadePart[] = [];
	for (const { bucket, key, made } of buckets) {
		const part = made ?? (await make(bucket));
		if (made === null) kept.write(ofPart(bucket), key, part);
		parts.push(part);
	}
	return parts;
}

/** Merges the parts. Some third of the files of words is the same after a change, and need not be packed again. */
export async function mergedLanguage(
	{ language, key }: LanguageState,
	parts: readonly MadePart[],
	{ kept, texts, tell }: Omit<Around, 'depends'>,
): Promise<MadeLanguage> {
	const before = kept.last<MadeLanguage>(ofLanguage(language));
	const program = kept.read<Bundle>(ofProgram(language), '') ?? (await programOf(language));
	kept.write(ofProgram(language), '', program);
	const senses = [...new Set(parts.flatMap((part) => part.senses))].sort();
	const lists = [...texts.wordsOf(primary(language))].filter(([tag]) => tag.toLowerCase() === language);
	const made = {
		bundle: bundleOf(
			language,
			parts.map(({ part }) => part),
			program,
			before?.bundle,
		),
		words: new Map(lists.map(([tag, list]) => [tag, wordList(list)])),
		senses,
		told: tell(senses),
		found: joined(parts.map(({ found }) => found)),
	};
	kept.write(ofLanguage(language), key, made);
	return made;
}
