/**
 * A text of which nothing is left but a notice on cookies is no article. News about cookies has sentences with the word, but none that opens as
 * the notice speaks: `By continuing …`, `We and our partners …`.
 */
import { wordsOf } from '../../text/words.ts';
import type { Pass } from '../draft.ts';
import { phrasesIn } from '../stock-phrases.ts';

/** Share of the words left that stand in sentences of the notice. */
const LEAST = 0.5;
const SENTENCES = /(?<=[.!?…]["”“»’')\]]{0,2})\s+/u;
const COOKIE = /^cookies?$/;

type Sentence = { readonly words: number; readonly hasCookies: boolean; readonly opens: boolean };

/** Numbers stand between the words of a phrase: `We and our 214 partners`. */
function sentenceOf(text: string): Sentence {
	const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
	const hasCookies = words.some((word) => COOKIE.test(word));
	const opens = phrasesIn(words).some(
		({ kind, at, length }) => kind === 'cookie-notice' && at === 0 && length > 1 && !COOKIE.test(words[0] ?? ''),
	);
	return { words: words.length, hasCookies, opens: opens && hasCookies };
}

export const cookieNotice: Pass = ({ lines, decisions }) => {
	if (!lines.some(({ words }, i) => decisions[i] === 'keep' && words.some((word) => COOKIE.test(word)))) return decisions;
	const left = lines.flatMap(({ text }, i) => (decisions[i] === 'keep' ? text.split(SENTENCES).map(sentenceOf) : []));
	const sum = (of: readonly Sentence[]) => of.reduce((all, { words }) => all + words, 0);
	const isNotice = left.some(({ opens }) => opens) && sum(left.filter(({ hasCookies }) => hasCookies)) >= LEAST * sum(left);
	return isNotice
		? decisions.map((decision) => (decision === 'keep' ? { reason: 'cookie-notice', rule: 'cookie-notice' } : decision))
		: decisions;
};
