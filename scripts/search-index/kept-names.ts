/** Names under which things of a language are kept between builds, and the form of those that several modules read. */
import { primary } from '../../src/lib/language.ts';
import type { Found } from './found.ts';
import type { Bucket, LanguageBuckets } from './language-buckets.ts';
import { keptWords } from './lexicon.ts';
import { keptTold } from './told-words.ts';

export const ofLanguage = (language: string) => `language ${language}`;
export const ofProgram = (language: string) => `program ${language}`;
export const ofAsked = (language: string) => `asked ${language}`;
export const ofWhole = (language: string) => `whole ${language}`;
/** Of the records of a bucket. */
export const ofForms = ({ name }: Bucket) => `forms ${name}`;
export const ofPart = ({ name }: Bucket) => `part ${name}`;
export const keptNames = ({ language, buckets }: LanguageBuckets): string[] => [
	...[ofLanguage(language), ofProgram(language), ofWhole(language), ofAsked(language), keptWords(language), keptTold(primary(language))],
	...buckets.flatMap((bucket) => [ofPart(bucket), ofForms(bucket)]),
];

/** `content`: digest of what is packed in a file; `digest`: SHA-256 of its bytes. */
export type KeptFile = { readonly content: string; readonly digest: string; readonly size: number };
export type KeptLanguage = { readonly entry: Uint8Array; readonly files: ReadonlyMap<string, KeptFile>; readonly found: Found };
