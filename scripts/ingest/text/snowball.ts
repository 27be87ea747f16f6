/**
 * The Snowball stemmers, each made once. Several stages ask for the stems of the same words: what was found is remembered. Where they give the same stems
 * of folded words, those of @orama/stemmers and porter2 are taken, in a fifth of the time; the others are of the package snowball-stemmers.
 */
import { createRequire } from 'node:module';
import type { newStemmer } from 'snowball-stemmers';
import { ownString } from '../../../src/lib/own-string.ts';
import { knownStems } from './known-stems.ts';

/** Words of one algorithm that are remembered. */
const MOST_KNOWN = 200_000;
/** Algorithms, as snowball-stemmers names them, that @orama/stemmers has under the same name. */
const QUICK = new Set([
	'dutch',
	'french',
	'german',
	'hungarian',
	'italian',
	'norwegian',
	'portuguese',
	'romanian',
	'spanish',
	'swedish',
	'turkish',
]);

type Stemmer = (word: string) => string;

const stemmers = new Map<string, Stemmer>();
/** A run needs few of them. */
const load = createRequire(import.meta.url);

/** `algorithm`: as snowball-stemmers names it (`german`). */
export function snowballStemmer(algorithm: string): Stemmer {
	const made = stemmers.get(algorithm) ?? remembering(bareStemmer(algorithm), knownStems(algorithm));
	stemmers.set(algorithm, made);
	return made;
}

/** A stemmer that remembers nothing. */
export function bareStemmer(algorithm: string): Stemmer {
	if (algorithm === 'english') return (load('porter2') as { stem: Stemmer }).stem;
	if (QUICK.has(algorithm)) return (load(`@orama/stemmers/${algorithm}`) as { stemmer: Stemmer }).stemmer;
	return (load('snowball-stemmers') as { newStemmer: typeof newStemmer }).newStemmer(algorithm).stem;
}

function remembering(stem: Stemmer, known: Map<string, string>): Stemmer {
	return (given) => {
		const found = known.get(given);
		if (found !== undefined) return found;
		const word = ownString(given);
		if (known.size >= MOST_KNOWN) known.clear();
		const made = stem(word);
		known.set(word, made);
		return made;
	};
}
