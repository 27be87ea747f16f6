/** The words of a record by numbers, so that each text is cut into words once, and what is asked of a word is found once a language. */
import { ownString } from '../../src/lib/own-string.ts';
import type { SearchRecord } from './types.ts';
import { fold, wordsOf } from './words.ts';

/** Words of a language by their numbers. */
type Vocabulary = Map<string, number>;

export type RecordWords = {
	/** BCP 47. */
	readonly language: string;
	/** Each different word once, in the order in which they first stand. */
	readonly words: readonly string[];
	/** Of each of them its number in the vocabulary. */
	readonly numbers: readonly number[];
	readonly vocabulary: Readonly<Vocabulary>;
	/** Places in `words`, in the order of the text. */
	readonly title: readonly number[];
	readonly passages: readonly (readonly number[])[];
};

/** A vocabulary that has this many words is begun anew. */
const MOST = 200_000;

/** Makes the function that reads the words of records. */
export function wordReader(): (record: Pick<SearchRecord, 'language' | 'title' | 'passages'>) => RecordWords {
	const vocabularies = new Map<string, Vocabulary>();
	return ({ language, title, passages }) => {
		const last = vocabularies.get(language);
		const vocabulary: Vocabulary = last !== undefined && last.size < MOST ? last : new Map();
		vocabularies.set(language, vocabulary);
		const places = new Map<string, number>();
		const read = (text: string) =>
			wordsOf(text).map((word) => {
				const known = places.get(word);
				if (known !== undefined) return known;
				places.set(word, places.size);
				return places.size - 1;
			});
		const texts = { title: read(title), passages: passages.map(({ text }) => read(text)) };
		const words = [...places.keys()];
		return { language, words, numbers: words.map((word) => numberIn(vocabulary, word)), vocabulary, ...texts };
	};
}

function numberIn(vocabulary: Vocabulary, word: string): number {
	const known = vocabulary.get(word);
	if (known !== undefined) return known;
	vocabulary.set(ownString(word), vocabulary.size);
	return vocabulary.size - 1;
}

/** Makes the function that gives something of each different word of a record. `find` is asked once for a word of a vocabulary. */
export function ofWords<T>(find: (word: string, language: string) => NonNullable<T>): (words: RecordWords) => NonNullable<T>[] {
	const known = new WeakMap<Readonly<Vocabulary>, NonNullable<T>[]>();
	return ({ language, words, numbers, vocabulary }) => {
		const values = known.get(vocabulary) ?? [];
		known.set(vocabulary, values);
		return numbers.map((number, place) => {
			const value = values[number];
			if (value !== undefined) return value;
			const found = find(words[place] as string, language);
			values[number] = found;
			return found;
		});
	};
}

/** Each word as the index compares it. */
export const foldedWords = ofWords(fold);
