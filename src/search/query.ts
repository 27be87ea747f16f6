/** What is looked for at once: words, phrases, and what must not occur. */

import { hasDense, isDense, partedWord } from '../lib/dense.ts';

export type Query = {
	/** Every word that is asked for, those of the phrases included. */
	readonly words: readonly string[];
	readonly phrases: readonly string[];
	readonly not: readonly string[];
};

/** The words of a text as they are looked for: signs around them (currencies, brackets, full stops) are not of the word, those within are. */
export function wordsIn(text: string): string[] {
	return text
		.split(/\s+/)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
		.filter((word) => word !== '');
}

/** Letters that are also written as two, by language of the index. */
const PAIRS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	de: { ae: 'ä', oe: 'ö', ue: 'ü' },
	sv: { aa: 'å', ae: 'ä', oe: 'ö' },
	da: { aa: 'å', ae: 'æ', oe: 'ø' },
	nb: { aa: 'å', ae: 'æ', oe: 'ø' },
};
const SINGLE: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', æ: 'ae', ø: 'oe', ß: 'ss' };

/**
 * The query as the index of a language is asked. Where that holds letters, what was typed without spaces is a phrase of letters, or, with
 * `apart`, a phrase for each of its words as the browser tells them apart (particles of one letter are left out).
 */
export function asIndexed(query: Query, language: string, apart: boolean): Query {
	if (!isDense(language) || ![...query.words, ...query.not].some(hasDense)) return query;
	const words = query.words.flatMap((word) => (apart && hasDense(word) ? denseWords(word, language) : word));
	return {
		words: [...new Set(words.flatMap((word) => partedWord(word).split(' ')))],
		phrases: [...query.phrases, ...words.filter(hasDense)].map(partedWord).filter((phrase) => phrase.includes(' ')),
		not: query.not.map(partedWord),
	};
}

/** The words of what was typed without spaces. Letters one after the other that the browser knows no word of are one; a letter alone is left out. */
function denseWords(word: string, language: string): string[] {
	if (!('Segmenter' in Intl)) return [word];
	const parts: string[] = [];
	let open = false;
	for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(word)) {
		const letter = segment.length === 1;
		if (letter && open) parts.push(`${parts.pop() ?? ''}${segment}`);
		else parts.push(segment);
		open = letter;
	}
	const telling = parts.filter((part) => part.length > 1);
	return telling.length === 0 ? [word] : telling;
}

/** The same words with such letters written out (ü → ue), and drawn together as the language does (ue → ü); without the Arabic article; only what differs. */
export function spellings(words: readonly string[], language: string): string[][] {
	const pairs = PAIRS[language] ?? {};
	const out = words.map((word) => word.replace(/[äöüåæøß]/gi, (letter) => SINGLE[letter.toLowerCase()] ?? letter));
	const together = words.map((word) => word.replace(/[ao]e|ue|aa/gi, (pair) => pairs[pair.toLowerCase()] ?? pair));
	// Not every ss is drawn together: Klasse, Straße.
	const sharp = language === 'de' ? together.map((word) => word.replace(/ss/gi, 'ß')) : together;
	const own = words.join(' ');
	const bare = language === 'ar' ? words.map((word) => word.replace(/^[اٱ]ل(?=\p{L}{3})/u, '')) : words;
	const variants = new Set([out, together, sharp, bare].map((variant) => variant.join(' ')));
	return [...variants].filter((variant) => variant !== own).map((variant) => variant.split(' '));
}
