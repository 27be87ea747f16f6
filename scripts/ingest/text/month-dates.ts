/** Dates with the name of a month in running text: `am 5. Oktober 2020`, `Dec. 11`, `5 de octubre de 2020`, `2020. január 18-án`. */
import { type Anchor, edtf, inNearestYear, type YearTold } from './date-anchor.ts';
import { BEFORE_DATE, LAST, monthsOfLanguage, OF_LAST_YEAR, shortMonths } from './date-words.ts';
import { fold, type Token } from './tokens.ts';

/** Where a date stands among the tokens; `anchored`: see `DateMention`. */
export type Hit = { readonly edtf: string; readonly first: number; readonly last: number; readonly anchored: boolean };

/** A month, whole or short. `language`: primary subtag. */
export const isMonth = (word: string, language: string): boolean =>
	monthsOfLanguage(language).has(fold(word)) || shortMonths(language).has(word.toLowerCase());

export const YEAR = /^(?:19|20)\d\d$/;

export function yearOf(token: Token | undefined): string | null {
	return token?.kind === 'number' && YEAR.test(token.text) ? token.text : null;
}

function dayOf(token: Token | undefined): number | null {
	if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
	const day = Number(token.text);
	return day >= 1 && day <= 31 ? day : null;
}

/** Links between day, month and year: `5 de octubre de 2020`, `October 5th, 2020`, `den 5. oktober`. */
const LINKS: ReadonlySet<string> = new Set(['de', 'del', 'of', 'th', 'st', 'nd', 'rd', 'er']);

/** `2020. január 18-án`, `2020 m. sausio 18 d.`: from the greatest part to the smallest. */
export function yearFirstAt(tokens: readonly Token[], i: number, language: string): Hit | null {
	const year = yearOf(tokens[i]);
	const at = tokens[i + 1]?.fold === 'm' ? i + 2 : i + 1;
	const [month, day] = [monthsOfLanguage(language).get(tokens[at]?.fold ?? ''), dayOf(tokens[at + 1])];
	return year === null || month === undefined || day === null
		? null
		: { edtf: edtf(year, month, day), first: i, last: at + 1, anchored: false };
}

export function monthAt(text: string, tokens: readonly Token[], i: number, language: string, anchor: Anchor | null): Hit | null {
	const first = tokens[i];
	if (first === undefined) return null;
	const day = dayOf(first);
	let at = i;
	if (day !== null) {
		at = i + 1;
		while (at < i + 3 && LINKS.has(tokens[at]?.fold ?? '')) at++;
	}
	const word = tokens[at];
	if (word?.kind !== 'word' || (language === 'en' && !/^\p{Lu}/u.test(word.text))) return null;
	const whole = monthsOfLanguage(language).get(word.fold);
	const month = whole ?? shortMonths(language).get(word.text.toLowerCase());
	if (month === undefined) return null;
	let last = at;
	let dayAfter: number | null = null;
	if (day === null && dayOf(tokens[at + 1]) !== null) {
		dayAfter = dayOf(tokens[at + 1]);
		last = at + 1;
		if (LINKS.has(tokens[last + 1]?.fold ?? '')) last++;
	}
	const onto = LINKS.has(tokens[last + 1]?.fold ?? '') ? last + 2 : last + 1;
	const year = yearOf(tokens[onto]);
	// From one day to another: a month.
	const from = day === null ? null : rangeStart(text, tokens, i);
	const theDay = from === null ? (day ?? dayAfter ?? undefined) : undefined;
	const begins = from ?? i;
	if (year !== null) return { edtf: edtf(year, month, theDay), first: begins, last: onto, anchored: false };
	if (whole === undefined && !isShortDate(text, word, { before: day, after: dayAfter, inFront: dayOf(tokens[i - 1]) }, language))
		return null;
	if (theDay === undefined && from === null && !(BEFORE_DATE[language]?.has(tokens[i - 1]?.fold ?? '') ?? false)) return null;
	return { ...inNearestYear(month, theDay, anchor, yearTold(tokens, i, last, language)), first: begins, last };
}

/** Between two days of a month: `from 3 to 5 May`, `15. und 16. Juli`. */
const BETWEEN: ReadonlySet<string> = new Set('and und y et e en i och og to bis au al a tot ao do till til'.split(' '));

/** Index of the first day of a range that ends with the day at `at`, null where that stands alone. */
function rangeStart(text: string, tokens: readonly Token[], at: number): number | null {
	const [start, between, end] = [tokens[at - 2], tokens[at - 1], tokens[at]];
	if (end === undefined || between === undefined) return null;
	const isDash = (dayOf(between) ?? 99) < Number(end.text) && /^\.?\s?[–-]\s?$/u.test(text.slice(between.end, end.start));
	if (isDash) return at - 1;
	const isRange = start !== undefined && BETWEEN.has(between.fold) && (dayOf(start) ?? 99) < Number(end.text);
	return isRange && /^\.?\s$/u.test(text.slice(start.end, between.start)) ? at - 2 : null;
}

/** What stands beside the tokens `first` to `last`, a month and perhaps its day. */
function yearTold(tokens: readonly Token[], first: number, last: number, language: string): YearTold {
	const word = (at: number) => tokens[at]?.fold ?? '';
	if (OF_LAST_YEAR[language]?.some((words) => words.every((one, k) => word(last + 1 + k) === one))) return 'last-year';
	return LAST[language]?.before.has(word(first - 1)) || LAST[language]?.behind.has(word(last + 1)) ? 'past' : 'near';
}

/**
 * Whether a short name that no year follows is a month, for many are words as well (`3 set`, `dez`): in English before its day (`Dec. 11`),
 * anywhere behind it with a full stop within a sentence (`11. Dez. in`). `10 Nov 11` ends in a year of two figures.
 */
function isShortDate(
	text: string,
	{ end }: Token,
	{ before, after, inFront }: { readonly before: number | null; readonly after: number | null; readonly inFront: number | null },
	language: string,
): boolean {
	if (after !== null) return language === 'en' && inFront === null;
	return before !== null && /^\.(?:,|\s+[\p{Ll}\d])/u.test(text.slice(end, end + 4));
}
