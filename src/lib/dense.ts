/**
 * Scripts without spaces between words. In the search index of a language that is written so each letter with its marks stands alone, so that
 * whatever is looked for is found as letters one after the other, and no dictionary of words need agree with another.
 */
import { primary } from './language.ts';

const LETTER = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const DENSE = new RegExp(LETTER, 'u');
const UNIT = new RegExp(`${LETTER}\\p{M}*`, 'gu');
const BESIDE = new RegExp(`(?<=${LETTER}\\p{M}*)\\s+|\\s+(?=${LETTER})`, 'gu');
const ENDS = new RegExp(`${LETTER}\\p{M}*$`, 'u');
const BEGINS = new RegExp(`^${LETTER}`, 'u');
const LANGUAGES = new Set(['zh', 'yue', 'wuu', 'ja', 'th', 'lo', 'km', 'my']);
/** Stands in the index for a space that the text itself has beside such a letter: of the private use area. */
const SPACE = '\ue001';

/** Whether texts of a language are indexed letter by letter. */
export const isDense = (language: string): boolean => LANGUAGES.has(primary(language));

export const hasDense = (text: string): boolean => DENSE.test(text);

/** The text with its letters parted by spaces. */
export const parted = (text: string): string => text.replace(BESIDE, ` ${SPACE} `).replace(UNIT, ' $& ');

/** The letters of a word that is looked for, parted by single spaces. */
export const partedWord = (word: string): string => word.replace(UNIT, ' $& ').replace(/\s+/g, ' ').trim();

/** A word of such an index as it is shown. `next`: the word after it, '' at the end. */
export function shownWord(word: string, next: string): string {
	const own = word.trim();
	if (own === SPACE) return ' ';
	const joined = next === '' || next.trim() === SPACE || ENDS.test(own) || BEGINS.test(next) || own === word;
	return joined ? own : `${own} `;
}
