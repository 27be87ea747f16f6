/** What stands about a number and says that it answers no question: an age, a part of a name, one of two, years of something else. */
import { anyPhrase } from '../languages/languages.ts';
import { numberWords } from '../languages/number-languages.ts';
import { type NumberMention, numbersOf } from '../text/numbers.ts';
import { halfBehind } from '../text/spelled-numbers.ts';
import type { Token } from '../text/tokens.ts';

const AND = numberWords(({ besideNumbers }) => besideNumbers.and);
const AGE = numberWords(({ besideNumbers }) => besideNumbers.age);
const TERM = numberWords(({ besideNumbers }) => besideNumbers.term);
const BOTH = new RegExp(`(?:,|(?<!\\p{L})(?:${anyPhrase(({ besideNumbers }) => besideNumbers.both)}),?)\\s$`, 'u');
const PLACED = new RegExp(
	`^(?:\\s[\\p{Ll}-]+){0,4}?\\s(?:${[...numberWords(({ besideNumbers }) => besideNumbers.place)].join('|')})\\s(?:(?:${anyPhrase(({ besideNumbers }) => besideNumbers.placeArticle)}) )?\\p{Lu}`,
	'u',
);

/** Tokens from a number to what happened to so many, and from there to what then did. */
const BOTH_REACH = 3;

/** `entry`: the beginning of a word, `=` the whole word; one of fewer than four letters is whole. */
export function begins(word: string, entry: string): boolean {
	return entry.startsWith('=') ? word === entry.slice(1) : entry.length < 4 ? word === entry : word.startsWith(entry);
}

/** Two numbers that nothing but an `and` stands between: `killed 102 and 21 people respectively`. */
export function isOneOfTwo(text: string, tokens: readonly Token[], { first, last }: NumberMention): boolean {
	const joined = (a: Token | undefined, between: Token | undefined, b: Token | undefined) =>
		a?.kind === 'number' && b?.kind === 'number' && AND.has(between?.fold ?? '') && !/[,;]/.test(text.slice(a.end, b.start));
	return joined(tokens[first - 2], tokens[first - 1], tokens[first]) || joined(tokens[last], tokens[last + 1], tokens[last + 2]);
}

/** With a place of its own, and further numbers with theirs behind it: `4,300 jobs in France, 3,700 in Germany`. */
export function isOneOfSeveral(text: string, tokens: readonly Token[], { first, last }: NumberMention): boolean {
	const placed = (at: Token | undefined) => at !== undefined && PLACED.test(text.slice(at.end, at.end + 60));
	if (!placed(tokens[last])) return false;
	return tokens.some((token, i) => token.kind === 'number' && (i < first || i > last) && placed(token));
}

/** `dies at 91`, `Nikkei 225`, `Robert Buckley, 32, died`, `both 51, died`. */
export function isAgeOrName(text: string, tokens: readonly Token[], number: NumberMention, language: string): boolean {
	const [previous, head, tail] = [tokens[number.first - 1], tokens[number.first], tokens[number.last]];
	if (AGE.has(previous?.fold ?? '') || isPartOfName(text, previous, head, number, language)) return true;
	return BOTH.test(text.slice(0, head?.start)) && /^\s?,/.test(text.slice(tail?.end));
}

/** `Two of the injured died`, `four wounded men have died`: they are a part of both, and the whole of none. `injured`, `dead`: beginnings of words. */
export function isOfBoth(
	text: string,
	tokens: readonly Token[],
	{ last }: NumberMention,
	injured: readonly string[],
	dead: readonly string[],
): boolean {
	const among = (words: readonly string[], from: number) =>
		tokens.findIndex(({ fold }, i) => i >= from && i < from + BOTH_REACH && words.some((word) => begins(fold, word)));
	const hurt = among(injured, last + 1);
	const died = hurt < 0 ? -1 : among(dead, hurt + 1);
	if (died < 0) return false;
	const isParted = /[,;:()–—]/u.test(text.slice(tokens[last]?.end, tokens[died]?.start));
	return !isParted && !tokens.slice(hurt, died).some(({ fold }) => AND.has(fold));
}

/** `Killed and wounded 15 people`: nobody knows how many of each. `happened`: where the words stand for each thing that happened to people. */
export function isShared(
	tokens: readonly Token[],
	at: number,
	{ first }: NumberMention,
	numbers: readonly NumberMention[],
	happened: readonly (readonly number[])[],
): boolean {
	const behind = AND.has(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1;
	const before = AND.has(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1;
	const others = happened.filter((places) => !places.includes(at)).flat();
	const pair = others.includes(behind) ? at : others.includes(before) ? before : null;
	if (pair === null || at > first || behind > first) return false;
	return !numbers.some((other) => other.first < pair && pair - other.last <= BOTH_REACH);
}

/** `sentenced to three years`, `three years in prison`: not `three years of efforts` or `ended three years`. */
export function isTerm(tokens: readonly Token[], { last }: NumberMention, start: number, words: readonly string[]): boolean {
	const lead = tokens.findLast(({ end }) => end <= start);
	const behind = tokens.slice(last + 2, last + 5);
	return TERM.has(lead?.fold ?? '') || behind.some(({ fold }) => words.some((word) => begins(fold, word)));
}

/** `Two years and six months`, `trois ans et demi`: the years are not the whole. `last`: the word for years. */
export const goesOn = (tokens: readonly Token[], last: number, language: string): boolean =>
	halfBehind(tokens, last, language) !== null ||
	(AND.has(tokens[last + 1]?.fold ?? '') && numbersOf(tokens.slice(last + 2, last + 4), language).some(({ first }) => first === 0));

/** A number right behind a name written large, as indexes and models have it; German writes every noun so. */
function isPartOfName(
	text: string,
	previous: Token | undefined,
	head: Token | undefined,
	{ first, digits }: NumberMention,
	language: string,
): boolean {
	// A sign ends it: `Quake on Moravel: 118 dead`, `fell on Moravel, 19 people died`.
	if (/[:,;،，、–—]/u.test(text.slice(previous?.end, head?.start))) return false;
	return digits && first > 1 && language !== 'de' && previous !== undefined && /^(?:\p{Lu}|s$)/u.test(previous.text);
}
