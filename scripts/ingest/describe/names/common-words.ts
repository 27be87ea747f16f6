/** Words that one alone are no names, though they are written large. */
import { rankOf } from '../../text/background.ts';
import { fold } from '../../text/folded-words.ts';
import { stemOf } from '../../text/stems.ts';

/** Ranks of words so common that one alone is no name. */
const COMMON = 600;

/** One of the most common words of the language (primary subtag), or one that the text has in small letters too, which `small` says. */
export function isCommon(word: string, language: string, small: ReadonlySet<string>): boolean {
	if (/^\p{Lu}{2,}$/u.test(word)) return false;
	return small.has(word.toLowerCase()) || rankOf(language, stemOf(language, fold(word))) < COMMON;
}
