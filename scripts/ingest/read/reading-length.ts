/** How much a text says, counted in letters of an alphabet: one Chinese or Japanese sign says as much as three of them, a Korean syllable as two. */

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const HANGUL = /\p{Script=Hangul}/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const extra = (text: string): number => 2 * countOf(text, HAN) + countOf(text, HANGUL);

/** Of all its characters. */
export const readingLength = (text: string): number => text.length + extra(text);

/** Of its letters alone. */
export const readingLetters = (text: string): number => countOf(text, /\p{L}/gu) + extra(text);
