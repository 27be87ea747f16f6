/** Whether a number counts people where letters have no case, so that a noun is known by its table alone: Chinese, Japanese, Arabic. */
import { numbersByTag } from '../languages/number-languages.ts';
import { type NumberMention, qualifierBehind } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';
import { BY_NOUN, MEASURES, type Measure, PEOPLE } from './measures.ts';
import { begins } from './value-context.ts';

const CLASSIFIERS = numbersByTag(({ classifiers }) => new Set((classifiers ?? '').split(' ')));
const BARE = numbersByTag(({ bare }) => new Set((bare ?? '').split(' ')));

export const isUncased = (token: Token | undefined): boolean => token !== undefined && /^\p{Lo}/u.test(token.text);

/** People, the word of the question, or nothing at all behind the number; behind a word of measure, too. */
export function isOfUncasedPeople(
	text: string,
	tokens: readonly Token[],
	number: NumberMention,
	measure: Measure,
	language: string,
): boolean {
	const isOf = (words: readonly string[] | undefined, { fold }: Token) => words?.some((word) => begins(fold, word)) === true;
	const own = measure.words[language];
	const isPeople = (at: number): boolean => {
		const [before, token] = [tokens[at - 1], tokens[at]];
		if (token === undefined || before === undefined || !/^\s?$/u.test(text.slice(before.end, token.start)) || isOf(own, token)) return true;
		if (MEASURES.some(({ kind, question, words }) => kind === 'people' && !BY_NOUN.has(question) && isOf(words[language], token)))
			return false;
		return isOf(PEOPLE[language], token) || BARE[language]?.has(token.fold) === true;
	};
	const at = number.last + 1;
	return isMeasureWord(tokens[at], language) ? isPeople(at + 1) : isPeople(at);
}

const isMeasureWord = (token: Token | undefined, language: string): boolean => CLASSIFIERS[language]?.has(token?.fold ?? '') === true;

/** Where the people end that a number counts, with what says behind them how exact it is. */
export function uncasedEnd(tokens: readonly Token[], { last }: NumberMention, language: string): number {
	const isNoun = (token: Token | undefined) => token !== undefined && PEOPLE[language]?.some((word) => begins(token.fold, word)) === true;
	let at = last;
	if (isMeasureWord(tokens[at + 1], language)) at++;
	if (isNoun(tokens[at + 1])) at++;
	return tokens[qualifierBehind(tokens, at, language)?.last ?? at]?.end ?? 0;
}
