/** The Snowball stemmers (package snowball-stemmers), each made once. Several stages ask for the stems of the same words: what was found is remembered. */
import snowball from 'snowball-stemmers';
import { ownString } from '../../../src/lib/own-string.ts';
import { knownStems } from './known-stems.ts';

/** Words of one algorithm that are remembered. */
const MOST_KNOWN = 200_000;

const stemmers = new Map<string, (word: string) => string>();

/** `algorithm`: as the package names it (`german`). */
export function snowballStemmer(algorithm: string): (word: string) => string {
	const made = stemmers.get(algorithm) ?? remembering(snowball.newStemmer(algorithm), knownStems(algorithm));
	stemmers.set(algorithm, made);
	return made;
}

function remembering(stemmer: { stem: (word: string) => string }, known: Map<string, string>): (word: string) => string {
	return (given) => {
		const found = known.get(given);
		if (found !== undefined) return found;
		const word = ownString(given);
		if (known.size >= MOST_KNOWN) known.clear();
		const stem = stemmer.stem(word);
		known.set(word, stem);
		return stem;
	};
}
