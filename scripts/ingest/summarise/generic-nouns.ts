/** Sentences that speak of somebody or something by a word for many, and name nothing before it: `At the moment the company makes 15 marks`. */

import { isOfCalendar } from '../text/reporting-words.ts';
import { DEFINITE, GENERIC, WHICH } from '../text/standing-words.ts';
import { tokensOf } from '../text/tokens.ts';
import type { StorySentence } from './sentences.ts';

/** German writes every noun large, so that nothing tells its names. */
export function speaksOfSome({ text, tongue }: Pick<StorySentence, 'text' | 'tongue'>): boolean {
	const tokens = tokensOf(text);
	const at = tokens.findIndex(
		({ fold }, i) =>
			GENERIC[tongue]?.has(fold) === true &&
			DEFINITE[tongue]?.has(tokens[i - 1]?.fold ?? '') === true &&
			!WHICH.has(tokens[i + 1]?.fold ?? ''),
	);
	if (at < 0) return false;
	return tongue === 'de' || !tokens.slice(1, at).some(({ text: word, fold }) => /^\p{Lu}\p{L}/u.test(word) && !isOfCalendar(fold, tongue));
}
