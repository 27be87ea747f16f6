/** How well a sentence can stand alone as a claim, 0 (never) … 1 (well). */
import { datesIn, SOME_MONTH } from '../text/date-mentions.ts';
import { fold, tokensOf } from '../text/tokens.ts';
import { FIRST_PERSON, LEANING, SUBORDINATING, WRITTEN_WITH_ACCENT } from './openings.ts';
import type { StorySentence } from './sentences.ts';

/** Characters. Shorter is a fragment, longer is more than one fact; the best are between (Edmundson 1969 cuts off likewise). */
const SHORTEST = 30;
const GOOD = { from: 60, to: 280 };
const LONGEST = 600;
const FEWEST_WORDS = 5;
/** Characters that hold the first two words. */
const OPENING = 80;

const ENDS_WELL = /[.!…。।؟]["'”’“»«)\]]*$/u;
const QUESTION = /[?？؟]["'”’“»«)\]]*$/u;
const QUOTES = /["“”„«»]/gu;

export function quotability(sentence: StorySentence): number {
	const found = known.get(sentence) ?? judge(sentence);
	known.set(sentence, found);
	return found;
}

const known = new WeakMap<StorySentence, number>();

function judge(sentence: StorySentence): number {
	const { text, tongue } = sentence;
	const tokens = tokensOf(text);
	const words = tokens.filter(({ kind }) => kind === 'word');
	if (sentence.heading || words.length < FEWEST_WORDS || text.length < SHORTEST || text.length > LONGEST) return 0;
	if (!ENDS_WELL.test(text) || QUESTION.test(text) || /^\p{Ll}/u.test(text)) return 0;
	return (
		lengthFactor(text.length) *
		(leans(text, tongue) ? 0.4 : 1) *
		(isRelative(text, tongue) ? 0.85 : 1) *
		voiceFactor(text, tongue) *
		(balanced(text) ? 1 : 0.3)
	);
}

/** Dated only against the day of its article (`last month`): another wording that gives the date is better. */
function isRelative(text: string, tongue: string): boolean {
	return datesIn(text, tongue, null).some(({ edtf }) => edtf === SOME_MONTH);
}

function lengthFactor(length: number): number {
	if (length < GOOD.from) return 0.7;
	return length <= GOOD.to ? 1 : Math.max(0.5, 1 - (length - GOOD.to) / 400);
}

/** Opens with a pronoun or connective that points back, or with a clause that has one for its subject. */
function leans(text: string, tongue: string): boolean {
	const [first, second] = text.slice(0, OPENING).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	if (first === undefined) return false;
	const inClause = second !== undefined && (SUBORDINATING[tongue]?.includes(fold(first)) ?? false);
	return pointsBack(first, tongue) || (inClause && pointsBack(second, tongue));
}

function pointsBack(word: string, tongue: string): boolean {
	const folded = fold(word);
	const accented = WRITTEN_WITH_ACCENT[tongue]?.[folded];
	if (accented !== undefined && word.normalize('NFC').toLowerCase() !== accented) return false;
	return LEANING[tongue]?.includes(folded) ?? false;
}

/** Speech of one person outside quotation marks, or a quotation and nothing else, says less than a report. */
function voiceFactor(text: string, tongue: string): number {
	const persons = FIRST_PERSON[tongue] ?? [];
	if (tokensOf(withoutQuotations(text)).some((token) => token.kind === 'word' && persons.includes(token.fold))) return 0.4;
	return /^["“„«]/u.test(text) && /["”“»][.!]?$/u.test(text) ? 0.4 : 1;
}

/** The text outside double quotation marks; an unclosed mark takes nothing away. */
function withoutQuotations(text: string): string {
	const parts = text.split(QUOTES);
	return parts.length % 2 === 0 ? text : parts.filter((_, i) => i % 2 === 0).join(' ');
}

/** Quotation marks in pairs and no bracket left open: else the sentence was cut. */
function balanced(text: string): boolean {
	return (text.match(QUOTES)?.length ?? 0) % 2 === 0 && text.split('(').length === text.split(')').length;
}
