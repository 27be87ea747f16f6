/** The values that a sentence gives in answer to a question of `measures.ts`: `killing at least 384 people` → dead, at least 384. */

import type { Question } from '../document/story.ts';
import { numberWords } from '../languages/number-languages.ts';
import { countingTokens } from '../text/counting-tokens.ts';
import type { Qualifier } from '../text/currency-units.ts';
import { datesIn } from '../text/date-mentions.ts';
import { type NumberMention, numbersOf, qualifierBehind } from '../text/numbers.ts';
import { physicalUnit } from '../text/physical-units.ts';
import { type Quantity, qualifierBefore, quantitiesOf } from '../text/quantities.ts';
import { stopWords } from '../text/stop-words.ts';
import { fold, type Token } from '../text/tokens.ts';
import { isOfPeople, nounEnd, YEARS } from './counted-people.ts';
import { BY_NOUN, DEAD, INJURED, MEASURES, type Measure, PARTIAL } from './measures.ts';
import { isUncased, uncasedEnd } from './uncased-people.ts';
import { boundBefore } from './upper-bounds.ts';
import { begins, goesOn, isAgeOrName, isOfBoth, isOneOfSeveral, isOneOfTwo, isShared, isTerm } from './value-context.ts';
import { isNearest } from './value-distance.ts';

export type Value = {
	readonly question: Question;
	/** In metres, kilometres an hour, the currency, or as counted. */
	readonly amount: number;
	/** ISO 4217, `length`, `speed` or ''. */
	readonly unit: string;
	readonly qualifier: Qualifier;
	/** As it stands, from the qualifier to the noun. */
	readonly quote: string;
	/** UTF-16 offsets, half-open, into the sentence. */
	readonly start: number;
	readonly end: number;
};

/** Words for `another` that before people who are missing mean `still`. */
const STILL = numberWords(({ besideNumbers }) => besideNumbers.still);
/** `150 others were injured`: other than the dead. */
const OTHER = numberWords(({ besideNumbers }) => besideNumbers.others);

/** `language`: primary subtag. */
export function valuesIn(text: string, language: string): Value[] {
	const tokens = countingTokens(text, language);
	const numbers = numbersOf(tokens, language);
	if (numbers.length === 0) return [];
	const asked = MEASURES.flatMap((measure) => {
		const words = measure.words[language] ?? [];
		const triggers = tokens.flatMap(({ kind, fold }, i) => (kind === 'word' && words.some((word) => begins(fold, word)) ? [i] : []));
		return triggers.length === 0 ? [] : [{ measure, triggers }];
	});
	if (asked.length === 0) return [];
	const happened = asked.flatMap(({ measure, triggers }) =>
		measure.kind === 'people' && !BY_NOUN.has(measure.question) ? [triggers] : [],
	);
	const led = numbers.map((number) => withLead(text, tokens, number, language));
	const dates = datesIn(text, language, null);
	const quantities = quantitiesOf(text, language);
	const values = asked.flatMap(({ measure, triggers }): Value[] =>
		numbers.flatMap((number, n): Value[] => {
			const start = tokens[number.first]?.start ?? 0;
			if (number.year || dates.some((date) => date.start <= start && start < date.end)) return [];
			const alone = triggers.filter((at) => measure.kind !== 'people' || !isShared(tokens, at, number, numbers, happened));
			if (!alone.some((at) => isNearest(text, tokens, led[n] as NumberMention, at, led, measure.kind === 'people'))) return [];
			const quantity = quantities.find((one) => one.start <= start && start < one.end);
			const value = readValue(text, tokens, number, measure, quantity, language);
			return value === null ? [] : [value];
		}),
	);
	// `40 demonstrators were arrested`: what happened to them is told.
	return values.filter((one) => !BY_NOUN.has(one.question) || !values.some((other) => other.start === one.start && other !== one));
}

/** Words of a qualifier that are passed over when a number's distance is measured: `no less than`, `ما لا يقل عن`. */
const SHORT_LEAD = 2;

/** From the qualifier on, where that is a long one. */
function withLead(text: string, tokens: readonly Token[], number: NumberMention, language: string): NumberMention {
	const { start } = qualifierBefore(text, tokens[number.first]?.start ?? 0, language);
	const lead = tokens.slice(0, number.first).filter((token) => token.start >= start).length;
	return lead > SHORT_LEAD ? { ...number, first: number.first - lead + SHORT_LEAD } : number;
}

function readValue(
	text: string,
	tokens: readonly Token[],
	number: NumberMention,
	measure: Measure,
	quantity: Quantity | undefined,
	language: string,
): Value | null {
	const [head, tail] = [tokens[number.first], tokens[number.last]];
	if (head === undefined || tail === undefined) return null;
	const before = qualifierBefore(text, head.start, language);
	const bound = boundBefore(text, tokens, number, before, language);
	if (bound === 'range') return null;
	const { qualifier: led, start } = bound ?? before;
	const behind = number.behind ?? qualifierBehind(tokens, number.last + 1, language)?.qualifier;
	const qualifier = led === 'exactly' && behind !== undefined ? behind : led;
	if (measure.kind === 'people' && isPart(tokens, number, start, measure, language)) return null;
	const made = (amount: number, unit: string, end: number): Value => ({
		question: measure.question,
		amount,
		unit,
		qualifier,
		quote: text.slice(start, end),
		start,
		end,
	});
	if (measure.kind === 'people' && isOfBoth(text, tokens, number, INJURED[language] ?? [], DEAD[language] ?? [])) return null;
	if (
		isOneOfTwo(text, tokens, number) ||
		isOneOfSeveral(text, tokens, number) ||
		(measure.kind === 'people' && isAgeOrName(text, tokens, number, language))
	)
		return null;
	if (measure.kind === 'money')
		return quantity?.kind === 'money' && quantity.value >= 100
			? {
					...made(quantity.value, quantity.unit, quantity.end),
					...(bound === null && { qualifier: quantity.qualifier, quote: quantity.quote, start: quantity.start }),
				}
			: null;
	const after = fold(text.slice(tail.end, tail.end + 40));
	const unit = physicalUnit(after);
	if (typeof measure.kind === 'object') {
		if (unit === null || !measure.kind.units.includes(unit.quantity)) return null;
		return made(number.value * unit.factor, unit.quantity, tail.end + unit.length);
	}
	if (unit !== null || (quantity !== undefined && quantity.kind !== 'count')) return null;
	const next = tokens[number.last + 1];
	if (measure.kind === 'years')
		return next !== undefined &&
			YEARS.has(next.fold) &&
			number.value <= 200 &&
			!goesOn(tokens, number.last + 1, language) &&
			isTerm(tokens, number, start, measure.words[language] ?? [])
			? made(number.value, 'years', next.end)
			: null;
	if (measure.question === 'magnitude')
		return number.value >= 1 && number.value <= 10 && number.digits ? made(number.value, '', tail.end) : null;
	if (measure.question === 'votesFor' && tokens.slice(Math.max(0, number.first - 3), number.first).some(({ kind }) => kind === 'number'))
		return null;
	if (measure.question === 'votesFor')
		return number.digits && next !== undefined && (measure.words[language] ?? []).some((word) => begins(next.fold, word))
			? made(number.value, '', next.end)
			: null;
	if (!isOfPeople(text, number, tokens, quantity, measure, language)) return null;
	const end = isUncased(next)
		? uncasedEnd(tokens, number, language)
		: nounEnd(quantity, tokens, tail.end, measure.words[language] ?? [], language);
	return made(number.value, '', end);
}

/** A part of another number, or on top of it: `including 12`, `one of the 12`; not `since Tuesday of last week 12`. */
function isPart(tokens: readonly Token[], { last }: NumberMention, start: number, { question }: Measure, language: string): boolean {
	const before = tokens.filter(({ end }) => end <= start).slice(-2);
	const near = before.length === 2 && !stopWords(language).has(before[1]?.fold ?? '') ? before.slice(1) : before;
	const still = (fold: string) => (question === 'missing' && STILL.has(fold)) || (question === 'injured' && OTHER.has(fold));
	// `150 autres` are as many again, `150 autres mineurs` a part.
	const [next, noun] = tokens.slice(last + 1, last + 3);
	const behind = next !== undefined && noun?.kind === 'word' && !stopWords(language).has(noun.fold) ? [next] : [];
	return [...near, ...behind].some(({ fold }) => PARTIAL[language]?.includes(fold) && !still(fold));
}
