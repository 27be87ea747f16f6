/** The value of numbers as they are written: `9,2 Milliarden` = `9.2 billion` = `9,2 miljard`. */
import { listed } from '../languages/languages.ts';
import { PERCENT_WORDS, QUALIFIERS_BEHIND, type Qualifier } from './currency-units.ts';
import { HAN_LANGUAGES, hanNumberAt } from './han-numbers.ts';
import { numberParts } from './number-parts.ts';
import { COUNTED, COUNTED_WORDS, SCALES, SPELL_OUT } from './number-words.ts';
import { halfBehind, spelledAt } from './spelled-numbers.ts';
import type { Token } from './tokens.ts';

/** A number in a sentence. `first`/`last`: indexes of its tokens, both included. `year`: four digits, 1800–2099, no mark and no scale. */
export type NumberMention = {
	readonly value: number;
	readonly first: number;
	readonly last: number;
	readonly year: boolean;
	/** Written in digits, not as a word. */
	readonly digits: boolean;
	/** The word names what it counts, too: `شخصان`. */
	readonly counted?: true;
	/** What a phrase right behind it says; `last` is its last token then. */
	readonly behind?: Qualifier;
};

const THOUSAND = 1000;
/** Digits of other scripts, in rows that begin at a multiple of 16. */
const OTHER_DIGITS = /[٠-٩۰-۹０-９]/gu;

/** Where a comma groups and a point begins the decimals; elsewhere it is the other way round. */
const POINT_DECIMALS: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ar']);

/** The value of digits with marks. */
export function parseDigits(text: string, language: string): number {
	const ascii = text
		.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/[٬，]/gu, ',')
		.replace(/[٫．]/gu, '.');
	if (ascii !== text) return parseDigits(ascii, 'en');
	const compact = text.replace(/['’ \u00a0\u2009\u202f]/g, '');
	const comma = compact.lastIndexOf(',');
	const point = compact.lastIndexOf('.');
	if (comma >= 0 && point >= 0) return Number(comma > point ? compact.replaceAll('.', '').replace(',', '.') : compact.replaceAll(',', ''));
	const mark = comma >= 0 ? ',' : '.';
	const parts = compact.split(mark);
	if (parts.length === 1) return Number(compact);
	const groups = parts.length > 2 || (parts[1]?.length === 3 && parts[0] !== '0' && POINT_DECIMALS.has(language) === (mark === ','));
	return Number(groups ? parts.join('') : parts.join('.'));
}

/** All numbers of a tokenised sentence, in digits or as words, scale words included, each once. `language`: primary subtag. */
export function numbersOf(tokens: readonly Token[], language: string): NumberMention[] {
	const found: NumberMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind === 'symbol') continue;
		const first = i;
		const digits = token.kind === 'number';
		if (HAN_LANGUAGES.has(language)) {
			const han = hanNumberAt(tokens, i, (text) => parseDigits(text, language));
			if (han === null) continue;
			const stands = !Number.isNaN(han.value) && (digits || han.last > i || isCounted(tokens, i, language));
			if (stands) found.push({ value: tidy(han.value), first, last: han.last, year: isYear(token) && han.last === i, digits });
			i = han.last;
			continue;
		}
		const counted = lookUp(COUNTED_WORDS[language] ?? {}, token.fold);
		if (counted !== undefined) {
			found.push({ value: counted, first, last: i, year: false, digits: false, counted: true });
			continue;
		}
		const number = digits ? { value: parseDigits(token.text, language), last: i } : inWords(tokens, i, language);
		if (number === null || Number.isNaN(number.value)) continue;
		const whole = withRest(tokens, withScale(tokens, withHalf(tokens, withScale(tokens, number, language), language), language), language);
		i = whole.last;
		const before = found.at(-1);
		if (digits || !isBehindNumber(tokens, first, before, language))
			found.push({ value: tidy(whole.value), first, last: i, year: isYear(token) && i === first, digits });
		else if (before?.last === first - 1) found.pop();
	}
	return found.map((number) => withBehind(tokens, number, language));
}

/** `last`: the index of its last token. */
type Part = { readonly value: number; readonly last: number };

function inWords(tokens: readonly Token[], at: number, language: string): Part | null {
	const pair = `${tokens[at - 1]?.fold} ${tokens[at]?.fold}`;
	const spelled = PERCENT_WORDS.includes(pair) ? null : spelledAt(tokens, at, language);
	return spelled?.stands ? spelled : null;
}

/** `Nineteen eighty-four`, `several hundred twenty-dollar notes`: words of number side by side that make no number are none, and no part of them is. */
function isBehindNumber(tokens: readonly Token[], first: number, before: NumberMention | undefined, language: string): boolean {
	const [previous, token] = [tokens[first - 1], tokens[first]];
	if (previous === undefined || token === undefined || token.start - previous.end > 1) return false;
	if (before?.last === first - 1) return !before.digits;
	return numberParts(previous.fold, language)?.some(({ cardinal, scale, part }) => (cardinal ?? scale ?? part) !== undefined) ?? false;
}

function withScale(tokens: readonly Token[], { value, last }: Part, language: string): Part {
	const next = tokens[last + 1];
	if (next?.kind !== 'word' || !isClose(tokens[last], next)) return { value, last };
	const isLink = listed(SPELL_OUT[language]?.links.scales ?? '', ' ').includes(next.fold);
	const [word, at] = isLink ? [tokens[last + 2], last + 2] : [next, last + 1];
	const scale = lookUp(SCALES[language] ?? {}, word?.fold ?? '');
	if (word === undefined || scale === undefined || (isAbbreviation(word) && !isJoined(tokens[last], word))) return { value, last };
	if (tokens[last]?.kind === 'number' && COINS.has(word.fold)) return { value, last };
	return withScale(tokens, { value: value * scale, last: at }, language);
}

/** Behind digits no hundreds: `50 cents`. */
const COINS: ReadonlySet<string> = new Set(['cent', 'cents']);
const isAbbreviation = ({ fold }: Token): boolean => fold.length <= 2 && fold !== 'bn' && fold !== 'mn';

/** `Two and a half million`, `dos millones y medio`. */
function withHalf(tokens: readonly Token[], { value, last }: Part, language: string): Part {
	const half = halfBehind(tokens, last, language);
	const scale = lookUp(SCALES[language] ?? {}, tokens[last]?.fold ?? '') ?? 1;
	return half === null ? { value, last } : { value: value + scale / 2, last: half };
}

/** `三十多`, `50'den fazla`: more than so many. */
function withBehind(tokens: readonly Token[], number: NumberMention, language: string): NumberMention {
	const found = qualifierBehind(tokens, number.last, language);
	return found === null ? number : { ...number, last: found.last, behind: found.qualifier };
}

/** The phrase behind the token `at` that says how exact a number is, and its last token. */
export function qualifierBehind(tokens: readonly Token[], at: number, language: string): { qualifier: Qualifier; last: number } | null {
	for (const [words, qualifier] of QUALIFIERS_BEHIND[language] ?? [])
		if (words.every((word, i) => tokens[at + 1 + i]?.fold === word)) return { qualifier, last: at + words.length };
	return null;
}

/** `八人`: a character by itself may be a part of a word. */
const isCounted = (tokens: readonly Token[], last: number, language: string): boolean =>
	COUNTED[language]?.has(tokens[last + 1]?.fold ?? '') === true || qualifierBehind(tokens, last, language) !== null;

/** `2 bin 200`, `2 тысячи 300`: three digits behind a word for thousands. Fewer, or behind millions, are of something else: `3 million 30 years ago`. */
function withRest(tokens: readonly Token[], { value, last }: Part, language: string): Part {
	const [token, next] = [tokens[last], tokens[last + 1]];
	if (token === undefined || next === undefined || value % THOUSAND !== 0 || next.start !== token.end + 1) return { value, last };
	const isThousands = token.kind === 'word' && lookUp(SCALES[language] ?? {}, token.fold) === THOUSAND;
	return isThousands && /^\d{3}$/.test(next.text) ? { value: value + Number(next.text), last: last + 1 } : { value, last };
}

const isYear = ({ text }: Token): boolean => /^(?:1[89]|20)\d\d$/.test(text);

/** 9.2 × 10⁹ is 9 200 000 000, not 9 199 999 999.999999. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}

function isClose(before: Token | undefined, after: Token): boolean {
	return before !== undefined && after.start - before.end <= 2;
}

function isJoined(before: Token | undefined, after: Token): boolean {
	return before !== undefined && after.start === before.end;
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
