/** Words that texts write in small letters: what they write large only where a sentence begins is no name. */
import { LETTER, MARK } from '../../text/char-classes.ts';
import { heldWords, smallWords } from '../../text/small-words.ts';

const lowSpans = smallWords({
	pattern: /(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]+/gu,
	notAfter: '-',
	further: LETTER | MARK,
	least: 2,
	notBefore: null,
});

/** Those of `wanted` that texts write in small letters, to their first sign; a part of a compound is none. */
export const lowWords = (wanted: Iterable<string>, texts: readonly string[]): ReadonlySet<string> => heldWords(wanted, texts, lowSpans);
