/**
 * A sentence that begins as English headlines are written, each word large, and goes on in small letters: what ran into it cannot be told from its
 * subject. Names of people, offices and works have fewer words of every day, or open with a function word.
 */
import { rankOf, UNLISTED } from '../text/background.ts';
import { isOfCalendar } from '../text/reporting-words.ts';
import { stemOf } from '../text/stems.ts';
import { stopWords } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';

/** Of so many words so many are written large, and so many of these are no names. */
const OPENING = 8;
const LARGE = 7;
const COMMON = 5;
/** So many words written large one after another, a function word among them, are no name. */
const RUN = 5;
/** What is written behind a number. */
const ORDINAL = /^(?:st|nd|rd|th)$/;

/** `tongue`: primary subtag; other languages write headlines as they write sentences. */
export function isHeadlineFirst(tokens: readonly Token[], tongue: string): boolean {
	const isStop = ({ fold }: Token) => stopWords(tongue).has(fold);
	const [first] = tokens;
	if (tongue !== 'en' || first === undefined || isStop(first)) return false;
	const words = tokens.filter(({ kind, fold }) => kind === 'word' && !ORDINAL.test(fold));
	const isLarge = ({ text }: Token) => /^\p{Lu}/u.test(text);
	if (words.length > RUN && words.slice(0, RUN).every(isLarge) && words.slice(1, RUN).some(isStop)) return true;
	const large = words.slice(0, OPENING).filter(isLarge);
	const isCommon = (token: Token) =>
		!isStop(token) && !isOfCalendar(token.fold, tongue) && rankOf(tongue, stemOf(tongue, token.fold)) < UNLISTED;
	// In a sentence the function words of a name are small.
	return large.length >= LARGE && (large.some(isStop) || large.filter(isCommon).length >= COMMON);
}
