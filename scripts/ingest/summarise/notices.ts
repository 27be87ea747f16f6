/**
 * Sentences that are no statement about the event: captions and credits, notices of the site, sentences about the article itself. By what such
 * lines say in the languages that are read, whichever the article's own is.
 */
import { anyPhrase } from '../languages/languages.ts';

/** As words of their own; a colon or bracket ends them by itself. */
const asWords = (phrases: string) => `(?<![\\p{L}\\p{N}])(?:${phrases})(?:(?<=[:)])|(?![\\p{L}\\p{N}]))`;

const NOTICES: readonly RegExp[] = [
	new RegExp(asWords(anyPhrase(({ sentences }) => sentences.notice)), 'iu'),
	new RegExp(`^(?:${anyPhrase(({ newsroom }) => newsroom.correction)}|update)s?(?![\\p{L}\\p{N}])[^.:(]{0,30}[:(]`, 'iu'),
	// A rights line.
	/©/u,
	// A stamp: a time of day with its zone, but for `opened at 12:00 UTC`.
	/(?<!(?<!\p{L})\p{Ll}+ )\b(?:[01]?\d|2[0-3]): ?[0-5]\d (?:GMT|BST|EST|EDT|CET|IST|UTC|PT|ET)\b/u,
	// Markup, and a number to call.
	/<\s?\/?\s?\p{L}[^<>]*>|(?<!\d)(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}(?!\d)|(?<!\d)0800[ -/]?\d{3}/u,
	// What is left of a picture’s markup: `150px The ship …`.
	/(?<![\p{L}\p{N}])\d{2,4}px(?![\p{L}\p{N}])/u,
	/https?:|www\.|(?<!\S)\S[^\s@]*@\S+\.\S|[|•»>]{1}\s*$|^[#*•|]/u,
];

/** What introduces or points to something that does not stand in the sentence itself. */
const POINTERS = new RegExp(`${asWords(anyPhrase(({ sentences }) => sentences.pointing))}|:$`, 'iu');

export const isNotice = (text: string): boolean => NOTICES.some((pattern) => pattern.test(text)) || POINTERS.test(text);
