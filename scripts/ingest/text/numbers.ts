/** The value of numbers as they are written: `9,2 Milliarden` = `9.2 billion` = `9,2 miljard`. */
import { QUALIFIERS_BEHIND, type Qualifier } from './currency-units.ts';
import { HAN_LANGUAGES, hanNumberAt } from './han-numbers.ts';
import { CARDINALS, COUNTED, COUNTED_WORDS, SCALES } from './number-words.ts';
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
	const cardinals = CARDINALS[language] ?? {};
	const scales = SCALES[language] ?? {};
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
		let value = digits ? parseDigits(token.text, language) : lookUp(cardinals, token.fold);
		if (value === undefined || Number.isNaN(value)) continue;
		if (!digits) {
			for (let part = furtherPart(tokens, i, value, cardinals); part > 0; part = part < 20 ? 0 : furtherPart(tokens, i, part, cardinals)) {
				value += part;
				i++;
			}
		}
		let scaled = false;
		for (let next = tokens[i + 1]; next?.kind === 'word' && isClose(tokens[i], next); next = tokens[i + 1]) {
			const scale = lookUp(scales, next.fold);
			if (scale === undefined || (next.fold.length <= 2 && next.fold !== 'bn' && next.fold !== 'mn' && !isJoined(tokens[i], next))) break;
			value *= scale;
			scaled = true;
			i++;
		}
		// `Dua puluh tiga`.
		const ones = scaled ? furtherPart(tokens, i, value, cardinals) : 0;
		if (ones > 0) [value, i] = [value + ones, i + 1];
		const rest = restInDigits(tokens, i, value, language);
		if (rest > 0) [value, i] = [value + rest, i + 1];
		found.push({ value: tidy(value), first, last: i, year: !scaled && isYear(token), digits });
	}
	return found.map((number) => withBehind(tokens, number, language));
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

/** `Sixty-five`, `vingt-deux`: what the next word adds to a ten or a hundred, 0 where it adds nothing. In Arabic units come first. */
function furtherPart(tokens: readonly Token[], at: number, value: number, cardinals: Readonly<Record<string, number>>): number {
	const [token, next] = [tokens[at], tokens[at + 1]];
	// In Arabic `and` is written together with the word behind it.
	if (token === undefined || next?.kind !== 'word' || next.start - token.end > (isArabic(token) ? 2 : 1) || next.start === token.end)
		return 0;
	const added = next.fold === 'one' ? 1 : lookUp(cardinals, next.fold);
	if (added === undefined) return 0;
	if (value >= 20 && value < 100 && value % 10 === 0 && added < 10) return added;
	if (value >= 100 && value % 100 === 0 && added < 100 && lookUp(cardinals, token.fold) === value) return added;
	return isArabic(token) && value < 10 && added >= 10 && added < 100 ? added : 0;
}

/** `八人`: a character by itself may be a part of a word. */
const isCounted = (tokens: readonly Token[], last: number, language: string): boolean =>
	COUNTED[language]?.has(tokens[last + 1]?.fold ?? '') === true || qualifierBehind(tokens, last, language) !== null;

/** `2 bin 200`, `2 тысячи 300`: three digits behind a word for thousands. Fewer, or behind millions, are of something else: `3 million 30 years ago`. */
function restInDigits(tokens: readonly Token[], at: number, value: number, language: string): number {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === undefined || next === undefined || value % THOUSAND !== 0 || next.start !== token.end + 1) return 0;
	const isThousands = token.kind === 'word' && lookUp(SCALES[language] ?? {}, token.fold) === THOUSAND;
	return isThousands && /^\d{3}$/.test(next.text) ? Number(next.text) : 0;
}

const isArabic = ({ text }: Token): boolean => /^\p{Script=Arabic}/u.test(text);
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
