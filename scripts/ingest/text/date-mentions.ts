/** Dates told in running text, as EDTF (ISO 8601-2): `am 5. Oktober 2020` → 2020-10-05, `at the end of September` → XXXX-09 without an anchor. */
import { BEFORE_DATE, MONTHS, RELATIVE_MONTHS, UNTIL, YESTERDAY } from './date-words.ts';
import { fold, type Token, tokensOf } from './tokens.ts';

/** `anchored`: the year (or month) comes from the article's date, not from the text. */
export type DateMention = {
	readonly edtf: string;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly anchored: boolean;
};

/** The article's date as far as it is known: a month at least; `mark` is its EDTF qualification, which what rests on it inherits. */
export type Anchor = { readonly year: number; readonly month: number; readonly day: number | null; readonly mark: string };

/** `2022-01-18`, `2022-01~` → an anchor; a year alone, an interval or null gives none. */
export function anchorOf(edtf: string | null): Anchor | null {
	const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?([~?%]?)$/.exec(edtf ?? '');
	if (match === null) return null;
	const [, year, month, day, mark] = match;
	return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day), mark: mark ?? '' };
}

const pad = (value: number, width = 2) => String(value).padStart(width, '0');
const edtf = (year: string, month?: number, day?: number) =>
	[year, ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))].join('-');

/** The dates of a sentence in reading order, none within another. Times to come (`until 2030`, `by May`) are left out. */
export function datesIn(text: string, language: string, anchor: Anchor | null): DateMention[] {
	const tokens = tokensOf(text);
	const found: DateMention[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const hit =
			isoAt(text, tokens, i) ??
			monthAt(tokens, i, language, anchor) ??
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
const YEAR = /^(?:19|20)\d\d$/;

/** Whether this word may tell a date: a text without such words tells none, for a day alone is none. `word`: letters, marks and digits with nothing between them. */
export function mayTellDate(word: string, language: string): boolean {
	if (DIGITS.test(word)) return YEAR.test(word);
	if (!ONE_TOKEN.test(word)) return true;
	const folded = fold(word);
	return MONTHS[language]?.has(folded) || relativePhrases.get(language)?.has(folded) || YESTERDAY[language] === folded;
}

type Hit = { readonly edtf: string; readonly first: number; readonly last: number; readonly anchored: boolean };

/** `2022-01-18` in running text. */
function isoAt(text: string, tokens: readonly Token[], i: number): Hit | null {
	const start = tokens[i]?.start;
	if (start === undefined || tokens[i]?.kind !== 'number') return null;
	const match = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(text.slice(start, start + 11));
	return match === null ? null : { edtf: match[0], first: i, last: i + 2, anchored: false };
}

function yearOf(token: Token | undefined): string | null {
	return token?.kind === 'number' && YEAR.test(token.text) ? token.text : null;
}

function dayOf(token: Token | undefined): number | null {
	if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
	const day = Number(token.text);
	return day >= 1 && day <= 31 ? day : null;
}

/** Links between day, month and year: `5 de octubre de 2020`, `October 5th, 2020`, `den 5. oktober`. */
const LINKS: ReadonlySet<string> = new Set(['de', 'del', 'of', 'th', 'st', 'nd', 'rd', 'er']);

function monthAt(tokens: readonly Token[], i: number, language: string, anchor: Anchor | null): Hit | null {
	const names = MONTHS[language];
	const first = tokens[i];
	if (names === undefined || first === undefined) return null;
	const day = dayOf(first);
	let at = i;
	if (day !== null) {
		at = i + 1;
		while (at < i + 3 && LINKS.has(tokens[at]?.fold ?? '')) at++;
	}
	const word = tokens[at];
	const month = word?.kind === 'word' ? names.get(word.fold) : undefined;
	if (month === undefined || (language === 'en' && !/^\p{Lu}/u.test(word?.text ?? ''))) return null;
	let last = at;
	let dayAfter: number | null = null;
	if (day === null && dayOf(tokens[at + 1]) !== null) {
		dayAfter = dayOf(tokens[at + 1]);
		last = at + 1;
		if (LINKS.has(tokens[last + 1]?.fold ?? '')) last++;
	}
	const onto = LINKS.has(tokens[last + 1]?.fold ?? '') ? last + 2 : last + 1;
	const year = yearOf(tokens[onto]);
	const theDay = day ?? dayAfter ?? undefined;
	if (year !== null) return { edtf: edtf(year, month, theDay), first: i, last: onto, anchored: false };
	if (theDay === undefined && !(BEFORE_DATE[language]?.has(tokens[i - 1]?.fold ?? '') ?? false)) return null;
	if (anchor === null) return { edtf: edtf('XXXX', month, theDay), first: i, last, anchored: false };
	return { edtf: `${edtf(pad(nearestYear(month, anchor), 4), month, theDay)}${anchor.mark}`, first: i, last, anchored: true };
}

/** The year in which a month named without one lies nearest to the article, in the past where both are as near. */
function nearestYear(month: number, anchor: Anchor): number {
	const ahead = month - anchor.month;
	return ahead > 5 ? anchor.year - 1 : ahead < -6 ? anchor.year + 1 : anchor.year;
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
