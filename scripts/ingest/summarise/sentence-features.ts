/** What of a sentence can be compared with a sentence in another language: words, meanings, numbers, character 4-grams. */
import { type Dictionary, translate } from '../dictionary/dictionary.ts';
import { notionsOf } from '../text/lexicon.ts';
import { numbersOf } from '../text/numbers.ts';
import { stopWords } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type NameIndex, namesAt } from './name-index.ts';
import type { StorySentence } from './sentences.ts';

export type Terms = {
	/** Content words, folded, each once. */
	readonly words: ReadonlySet<string>;
	/** Values of the numbers, each once, as text. */
	readonly numbers: ReadonlySet<string>;
};

export type Features = Terms & {
	/** Character 4-grams of the content words and how often. */
	readonly grams: ReadonlyMap<string, number>;
	/** What a word means: names joined over languages (`@…`), notions of the lexicon (`~…`), words in English from a dictionary. */
	readonly english: ReadonlyMap<string, readonly string[]>;
	/** All of them together. */
	readonly meanings: ReadonlySet<string>;
	/** Characters. */
	readonly length: number;
};

const GRAM = 4;

/** `WASHINGTON, 18 Jan (Agency) –`, `Brussels (Agency) –`: says where a report was written, nothing of what it tells. */
const DATELINE = /^(?:\p{Lu}{3}[^–—]{0,60}|\p{Lu}[^–—().]{2,40}\([^()–—]{2,30}\)) ?[–—] /u;

type Read = {
	readonly tokens: readonly Token[];
	readonly content: readonly (readonly [index: number, word: string])[];
	readonly length: number;
};

/** The tokens of a sentence, which of them are content words, and the values of its numbers. */
function read({ tongue, text: written, order }: StorySentence): Read & Pick<Terms, 'numbers'> {
	const text = order === 0 ? written.replace(DATELINE, '') : written;
	const tokens = tokensOf(text);
	const stops = stopWords(tongue);
	const numbers = numbersOf(tokens, tongue);
	const numeric = new Set(numbers.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
	const content: [number, string][] = [];
	for (const [index, token] of tokens.entries()) {
		const word = token.fold;
		if (token.kind !== 'word' || word.length < 2 || numeric.has(index)) continue;
		if ((word.length < 3 || stops.has(word)) && !/^\p{Lu}{2}/u.test(token.text)) continue;
		content.push([index, word]);
	}
	return { tokens, content, numbers: new Set(numbers.map(({ value }) => String(value))), length: text.length };
}

/** Words and numbers alone: all that a story of one article is told by. */
export function termsOf(sentence: StorySentence): Terms {
	const { content, numbers } = read(sentence);
	return { words: new Set(content.map(([, word]) => word)), numbers };
}

export function featuresOf(sentence: StorySentence, names: NameIndex, dictionary: Dictionary | null): Features {
	const { tongue } = sentence;
	const { tokens, content, numbers, length } = read(sentence);
	const grams = new Map<string, number>();
	const english = new Map<string, readonly string[]>();
	for (const [index, word] of content) {
		const padded = `_${word}_`;
		for (let i = 0; i + GRAM <= padded.length; i++) {
			const gram = padded.slice(i, i + GRAM);
			grams.set(gram, (grams.get(gram) ?? 0) + 1);
		}
		const meanings = [
			...namesAt(names, tongue, tokens, index),
			...notionsOf(word, tongue).map((row) => `~${row}`),
			...(dictionary === null ? [] : meaningsOf(dictionary, tongue, word)),
		];
		if (meanings.length > 0) english.set(word, [...(english.get(word) ?? []), ...meanings]);
	}
	return {
		words: new Set(content.map(([, word]) => word)),
		numbers,
		grams,
		english,
		meanings: new Set([...english.values()].flat()),
		length,
	};
}

/** What the dictionary said already; the same words come back in every sentence. */
const known = new WeakMap<Dictionary, Map<string, readonly string[]>>();

function meaningsOf(dictionary: Dictionary, language: string, word: string): readonly string[] {
	const words = known.get(dictionary) ?? new Map<string, readonly string[]>();
	known.set(dictionary, words);
	const key = `${language} ${word}`;
	const found = words.get(key) ?? translate(dictionary, language, word);
	words.set(key, found);
	return found;
}
