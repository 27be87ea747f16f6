/** The words of a text in lower case, without punctuation, and where each stands. */
import { wordSpans } from './char-classes.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

let last = '';
let wordsOfLast: readonly string[] = [];

/** The words of a line, lower case, without punctuation. A line is often asked for twice, where it is cut and where it is kept. */
export function wordsOf(text: string): readonly string[] {
	if (text !== last) {
		wordsOfLast = wordsIn(text.toLowerCase());
		last = text;
	}
	return wordsOfLast;
}

function wordsIn(text: string): string[] {
	const spans = wordSpans(text);
	const words: string[] = [];
	for (let i = 0; i < spans.length; i += 2) words.push(text.slice(spans[i], spans[i + 1]));
	return words;
}

/** Where the nth word of a text begins (counted from 0); the text's length where it has fewer. */
export function startOfWord(text: string, nth: number): number {
	let seen = 0;
	for (const match of text.matchAll(WORD)) if (seen++ === nth) return match.index;
	return text.length;
}

/** Where the nth word of a text ends; the text's length where it has fewer. */
export function endOfWord(text: string, nth: number): number {
	let seen = 0;
	for (const match of text.matchAll(WORD)) if (seen++ === nth) return match.index + match[0].length;
	return text.length;
}
