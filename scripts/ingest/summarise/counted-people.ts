/** Whether a number counts people, and where what it counts ends. */
import { numberWords } from '../languages/number-languages.ts';
import { foldCounted } from '../text/counting-tokens.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Quantity } from '../text/quantities.ts';
import type { Token } from '../text/tokens.ts';
import { BY_NOUN, MEASURES, type Measure, PEOPLE } from './measures.ts';
import { isOfUncasedPeople, isUncased } from './uncased-people.ts';
import { begins } from './value-context.ts';

/** Ages and times. */
export const YEARS = numberWords(({ besideNumbers }) => besideNumbers.years);

/** Verbs that stand between a number and what happened to so many, which look like nouns. */
const VERBS = [...numberWords(({ besideNumbers }) => besideNumbers.happened)];
/** Words of number that name no number: `dozens`, `hundreds`. */
const VAGUE = [...numberWords(({ besideNumbers }) => besideNumbers.vague)];
const isVague = (fold: string) => VAGUE.some((word) => (word.startsWith('=') ? fold === word.slice(1) : fold.startsWith(word)));
/** People in general, or the word of the question itself; not a part of them (children, soldiers), a time or an age. */
export function isOfPeople(
	text: string,
	number: NumberMention,
	tokens: readonly Token[],
	quantity: Quantity | undefined,
	measure: Measure,
	language: string,
): boolean {
	const noun = quantity === undefined ? undefined : foldCounted(quantity.unit.split(' ').at(-1) ?? '', language);
	if (!Number.isInteger(number.value) || number.value < 1 || (number.value === 1 && !number.digits)) return false;
	if (isVague(tokens[number.first]?.fold ?? '')) return false;
	if (measure.question === 'participants' && (noun === undefined || !(measure.words[language] ?? []).some((word) => begins(noun, word))))
		return false;
	const next = tokens[number.last + 1];
	if (next === undefined || number.counted) return true;
	if (isUncased(next) && !YEARS.has(next.fold)) return isOfUncasedPeople(text, tokens, number, measure, language);
	if (YEARS.has(next.fold) || next.kind === 'symbol' || next.start === tokens[number.last]?.end) return false;
	const own = measure.words[language] ?? [];
	if (noun !== undefined && VERBS.some((verb) => begins(noun, verb))) return true;
	if (own.some((word) => begins(next.fold, word))) return true;
	// `six morts et 17 blessés lundi`: they are counted for another question.
	const isOthers =
		isNextTo(text, tokens[number.last], next) &&
		MEASURES.some(
			({ kind, question, words }) =>
				kind === 'people' && !BY_NOUN.has(question) && words[language]?.some((word) => begins(next.fold, word)),
		);
	if (isOthers) return false;
	if (noun === undefined) return next.kind === 'word' && !/^\p{Lu}/u.test(next.text);
	return [...own, ...(PEOPLE[language] ?? [])].some((word) => begins(noun, word));
}

/** No sign between two words: behind a comma begins another clause. */
const isNextTo = (text: string, before: Token | undefined, next: Token): boolean => !/[,;،，、]/u.test(text.slice(before?.end, next.start));

/** Behind the noun; behind a verb, with what happened to so many: `17 zostało rannych`. */
export function nounEnd(
	quantity: Quantity | undefined,
	tokens: readonly Token[],
	end: number,
	own: readonly string[],
	language: string,
): number {
	if (quantity?.kind !== 'count') return end;
	const verb = foldCounted(quantity.unit.split(' ').at(-1) ?? '', language);
	if (!VERBS.some((entry) => begins(verb, entry)) || own.some((entry) => begins(verb, entry))) return quantity.end;
	const next = tokens.find(({ start }) => start >= quantity.end);
	return next !== undefined && own.some((entry) => begins(next.fold, entry)) ? next.end : end;
}
