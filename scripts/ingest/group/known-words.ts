/** What each word of a language gives to the comparison, worked out once per spelling. */

import { type Dictionary, translate } from '../dictionary/dictionary.ts';
import { stem } from '../dictionary/inflection.ts';
import { fold, isUnspaced } from '../text/folded-words.ts';
import { SCALES } from '../text/number-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { localeWords } from './cldr.ts';
import type { Numbering } from './feature-kinds.ts';

/** Features by number. `scale`: what the number before it is multiplied by, 1 for most words. */
export type KnownWord = {
	readonly folded: string;
	readonly capital: boolean;
	/** A function word: no feature. */
	readonly stop: boolean;
	readonly month: number | null;
	readonly scale: number;
	/** Null: not written as a name. */
	readonly name: number | null;
	readonly grams: readonly number[];
	readonly english: readonly number[];
};

export type KnownWords = {
	readonly word: (written: string) => KnownWord;
	/** The feature of a country that this word, or it and the next, name; else null. */
	readonly country: (word: KnownWord, next: KnownWord) => number | null;
};

const GRAM = 4;

/** `language`: primary subtag. */
export function knownWords(language: string, dictionary: Dictionary | null, number: Numbering): KnownWords {
	const { months, countries } = localeWords(language);
	const scales = SCALES[language] ?? {};
	const stop = new Set([...stopWords(language)].map(fold));
	const first = new Set([...countries.keys()].map((name) => name.split(' ', 1)[0]));
	const known = new Map<string, KnownWord>();
	const learn = (written: string): KnownWord => {
		const folded = fold(written);
		const capital = /^\p{Lu}/u.test(written);
		const isStop = stop.has(folded);
		// "May" and "may": where months are written with a capital, only those are months.
		const month = language === 'en' && !capital ? undefined : months.get(folded);
		const english = isStop || dictionary === null ? [] : translate(dictionary, language, folded);
		return {
			folded,
			capital,
			stop: isStop,
			month: month === undefined ? null : number('numbers', month),
			scale: (folded.length > 2 && Object.hasOwn(scales, folded) ? scales[folded] : undefined) ?? 1,
			name: capital && folded.length > 1 && !isStop ? number('names', folded) : null,
			grams: isStop ? [] : gramsOf(folded).map((gram) => number('grams', gram)),
			english: english.map((word) => number('words', stem('en', word))),
		};
	};
	return {
		word: (written) => {
			const seen = known.get(written);
			if (seen !== undefined) return seen;
			const word = learn(written);
			known.set(written, word);
			return word;
		},
		country: (word, next) => {
			if (!first.has(word.folded)) return null;
			const region = countries.get(`${word.folded} ${next.folded}`) ?? countries.get(word.folded);
			return region === undefined ? null : number('names', region);
		},
	};
}

/** The 4-grams of a word with its ends marked; pairs of characters in a script without spaces; none of a single letter. */
function gramsOf(folded: string): string[] {
	const unspaced = isUnspaced(folded);
	const text = unspaced ? folded : `_${folded}_`;
	const size = unspaced ? 2 : GRAM;
	return Array.from({ length: Math.max(0, text.length - size + 1) }, (_, i) => text.slice(i, i + size));
}
