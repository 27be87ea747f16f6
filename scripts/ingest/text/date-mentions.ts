/** Dates told in running text, as EDTF (ISO 8601-2): `am 5. Oktober 2020` → 2020-10-05, `at the end of September` → XXXX-09 without an anchor. */
import { type Anchor, edtf, inNearestYear, pad } from './date-anchor.ts';
import { BEFORE_DATE, RELATIVE_MONTHS, UNTIL, YESTERDAY } from './date-words.ts';
import { type Hit, isMonth, monthAt, YEAR, yearFirstAt, yearOf } from './month-dates.ts';
import { numericDate } from './numeric-dates.ts';
import { fold, type Token, tokensOf } from './tokens.ts';

/** `anchored`: the year (or month) comes from the article's date, not from the text. */
export type DateMention = {
	readonly edtf: string;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly anchored: boolean;
};

/** The dates of a sentence in reading order, none within another. Times to come (`until 2030`, `by May`) are left out. */
export function datesIn(text: string, language: string, anchor: Anchor | null): DateMention[] {
	const tokens = tokensOf(text);
	const found: DateMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const hit =
			numbersAt(text, tokens, i, anchor) ??
			yearFirstAt(tokens, i, language) ??
			monthAt(text, tokens, i, language, anchor) ??
			yearAt(tokens, i, language) ??
			relativeAt(tokens, i, language, anchor);
		if (hit === null) continue;
		const [head, tail] = [tokens[hit.first], tokens[hit.last]];
		if (head === undefined || tail === undefined) continue;
		if (!UNTIL.has(tokens[hit.first - 1]?.fold ?? '')) {
			found.push({ edtf: hit.edtf, quote: text.slice(head.start, tail.end), start: head.start, end: tail.end, anchored: hit.anchored });
		}
		i = hit.last;
	}
	return found;
}

/** A word that is one token, and no number. */
const ONE_TOKEN = /^[\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+$/v;

const DIGITS = /^\d+$/;

/** Whether this word may tell a date: a text without such words tells none, for a day alone is none. `word`: letters, marks and digits with nothing between them. */
export function mayTellDate(word: string, language: string): boolean {
	if (DIGITS.test(word)) return YEAR.test(word);
	if (!ONE_TOKEN.test(word)) return true;
	const folded = fold(word);
	return isMonth(word, language) || relativePhrases.get(language)?.has(folded) || YESTERDAY[language] === folded;
}

/** `2022-01-18`, `18.1.2022`, `1月18日` in running text. */
function numbersAt(text: string, tokens: readonly Token[], i: number, anchor: Anchor | null): Hit | null {
	const token = tokens[i];
	const date = token?.kind === 'number' ? numericDate(text, token.start) : null;
	if (token === undefined || date === null) return null;
	let last = i;
	while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= date.end) last++;
	const { year, month, day } = date;
	if (year !== null) return { edtf: edtf(year, month, day), first: i, last, anchored: false };
	return { ...inNearestYear(month, day, anchor), first: i, last };
}

function yearAt(tokens: readonly Token[], i: number, language: string): Hit | null {
	const year = yearOf(tokens[i]);
	if (year === null) return null;
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	const opens = before === undefined && after?.kind === 'word';
	const led = before !== undefined && (BEFORE_DATE[language]?.has(before.fold) ?? false);
	return opens || led || (language === 'de' && isBareYear(before, after)) ? { edtf: year, first: i, last: i, anchored: false } : null;
}

/** German names a year without a preposition: `unterzeichnete 2018 eine`. After a noun it may be a name, before one a number. */
function isBareYear(before: Token | undefined, after: Token | undefined): boolean {
	return (
		before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !QUANTIFIERS.has(before.fold) && !/^[\p{Lu}%\p{Sc}]/u.test(after?.text ?? '')
	);
}

const QUANTIFIERS: ReadonlySet<string> = new Set(
	'rund etwa circa ca uber unter fast knapp gut mehr als mindestens insgesamt ungefahr die der'.split(' '),
);

/** The EDTF of `last month` where nothing says which: not a date, but not nothing; see `timeline.ts`. */
export const SOME_MONTH = 'XXXX-XX';

/** Language → first word → phrases, in the order of the table. */
const relativePhrases = new Map(
	Object.entries(RELATIVE_MONTHS).map(([language, phrases]) => [
		language,
		Map.groupBy(
			phrases.map(([phrase, step]) => ({ words: phrase.split(' '), step })),
			({ words: [first = ''] }) => first,
		),
	]),
);

function relativeAt(tokens: readonly Token[], i: number, language: string, anchor: Anchor | null): Hit | null {
	for (const { words, step } of relativePhrases.get(language)?.get(tokens[i]?.fold ?? '') ?? []) {
		if (!words.every((word, k) => tokens[i + k]?.fold === word)) continue;
		const last = i + words.length - 1;
		if (anchor === null) return { edtf: SOME_MONTH, first: i, last, anchored: false };
		const months = anchor.year * 12 + anchor.month - 1 + step;
		return { edtf: `${edtf(pad(Math.floor(months / 12), 4), (months % 12) + 1)}${anchor.mark}`, first: i, last, anchored: true };
	}
	if (anchor === null || anchor.day === null || tokens[i]?.fold !== YESTERDAY[language]) return null;
	const before = new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day - 1)).toISOString().slice(0, 10);
	return { edtf: `${before}${anchor.mark}`, first: i, last: i, anchored: true };
}
