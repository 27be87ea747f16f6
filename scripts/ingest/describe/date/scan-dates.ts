/**
 * Finds every calendar date in a line. A date needs a year, a month's name or number, and mostly a day; whether it is the date of
 * publication is not decided here.
 */
import type { Language } from '../../../../src/lib/language.ts';
import { type Token, tokensOf } from './date-tokens.ts';
import { monthOf } from './month-names.ts';

/** How a date is written. `numeric`: which of its first two numbers is the day needs language or region. */
type DateForm = 'iso' | 'named' | 'numeric' | 'month';

export type FoundDate = {
	/** EDTF: `2022-01-18` or `2022-01`. */
	readonly edtf: string;
	/** The other reading of a numeric date whose two first numbers could each be the month; null: only one reading. */
	readonly other: string | null;
	readonly form: DateForm;
	readonly shortYear: boolean;
	readonly start: number;
	readonly end: number;
};

type Read = {
	readonly year: number;
	readonly month: number;
	readonly day: number | null;
	readonly form: DateForm;
	readonly length: number;
	readonly shortYear?: boolean;
	readonly swap?: boolean;
};

const pad = (value: number) => String(value).padStart(2, '0');
const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isYear = (token: Token | undefined) => token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text);
const isShort = (token: Token | undefined) => token?.kind === 'number' && token.text.length <= 2;
const numberOf = (token: Token | undefined) => (token?.kind === 'number' ? Number(token.text) : Number.NaN);
const isDay = (token: Token | undefined) => isShort(token) && numberOf(token) >= 1 && numberOf(token) <= 31;
const isMonth = (token: Token | undefined) => isShort(token) && numberOf(token) >= 1 && numberOf(token) <= 12;

/** Small words and marks between the parts of a written date. */
const joints = new Set([
	'.',
	',',
	'-',
	'–',
	'/',
	'·',
	'de',
	'del',
	'di',
	'of',
	'den',
	'st',
	'nd',
	'rd',
	'th',
	'er',
	'º',
	'°',
	'ª',
	'the',
	'do',
	'ngày',
	'năm',
	'م',
	"'",
	'’',
	'a',
	'e',
	'г',
]);

function skipJoints(tokens: readonly Token[], index: number, most: number): number {
	let at = index;
	for (let skipped = 0; skipped < most; skipped += 1) {
		const token = tokens[at];
		if (token === undefined || token.kind === 'number' || !joints.has(token.text.toLowerCase())) break;
		at += 1;
	}
	return at;
}

/** `2022-01-18`, `2022/1/18`, `2022.01.18`, `2022. 1. 18`. */
function readYearFirst(t: readonly Token[], i: number): Read | null {
	const [year, mark, month, mark2, day] = [t[i], t[i + 1], t[i + 2], t[i + 3], t[i + 4]];
	if (!isYear(year) || mark?.kind !== 'mark' || !/[-/.‐–]/u.test(mark.text) || mark2?.text !== mark.text) return null;
	if (!isMonth(month) || !isDay(day)) return null;
	return { year: numberOf(year), month: numberOf(month), day: numberOf(day), form: 'iso', length: 5 };
}

/** `2022年1月18日`, `2022년 1월 18일`. */
function readEastAsian(t: readonly Token[], i: number): Read | null {
	const [year, y, month, m, day, d] = [t[i], t[i + 1], t[i + 2], t[i + 3], t[i + 4], t[i + 5]];
	if (!isYear(year) || !isMonth(month) || !/^[年년]/u.test(y?.text ?? '') || !/^[月월]/u.test(m?.text ?? '')) return null;
	if (!isDay(day) || !/^[日일号號]/u.test(d?.text ?? ''))
		return { year: numberOf(year), month: numberOf(month), day: null, form: 'month', length: 4 };
	return { year: numberOf(year), month: numberOf(month), day: numberOf(day), form: 'named', length: 6 };
}

/** `18.01.2022`, `18/1/22`, `18-01-2022`, `13. 1. 2020`: day first unless that is impossible; `swap`: both orders are possible. */
function readNumeric(t: readonly Token[], i: number): Read | null {
	const [a, mark, b, mark2, year] = [t[i], t[i + 1], t[i + 2], t[i + 3], t[i + 4]];
	if (!isDay(a) || mark?.kind !== 'mark' || !/[-/.‐–]/u.test(mark.text) || mark2?.text !== mark.text || !isDay(b)) return null;
	const shortYear =
		!isYear(year) && year?.kind === 'number' && year.text.length === 2 && t[i + 5]?.text !== mark.text && mark.start === a?.end;
	if (!isYear(year) && !shortYear) return null;
	if (shortYear && (mark.text === '-' || mark.text === '–' || t[i - 1]?.text === mark.text)) return null;
	const [first, second] = [numberOf(a), numberOf(b)];
	if (first > 12 && second > 12) return null;
	const full = shortYear ? 2000 + numberOf(year) : numberOf(year);
	const form = { year: full, form: 'numeric', length: 5, shortYear } as const;
	if (second > 12) return { ...form, month: first, day: second };
	return { ...form, month: second, day: first, swap: first <= 12 && first !== second };
}

/** `18. Januar 2022`, `18th of January, 2022`, `18 tháng 1, 2022`, `18 de enero de 2022`. */
function readDayMonthYear(t: readonly Token[], i: number, language: Language): Read | null {
	if (!isDay(t[i])) return null;
	let at = skipJoints(t, i + 1, 3);
	const name = t[at];
	let month = name?.kind === 'word' ? monthOf(name.text, language) : null;
	if (name?.text.toLowerCase() === 'tháng' && isMonth(t[at + 1])) {
		at += 1;
		month = numberOf(t[at]);
	}
	if (month === null) return null;
	const after = skipJoints(t, at + 1, 3);
	const year = t[after];
	if (isYear(year)) return { year: numberOf(year), month, day: numberOf(t[i]), form: 'named', length: after - i + 1 };
	return null;
}

/** `January 18, 2022`, `Jan. 18th 2022`, `January 2022`. */
function readMonthFirst(t: readonly Token[], i: number, language: Language): Read | null {
	const name = t[i];
	if (name?.kind !== 'word') return null;
	const at = skipJoints(t, i + 1, 2);
	const month = isYear(t[at]) || isDay(t[at]) ? monthOf(name.text, language) : null;
	if (month === null) return null;
	if (isYear(t[at])) return { year: numberOf(t[at]), month, day: null, form: 'month', length: at - i + 1 };
	if (!isDay(t[at])) return null;
	const after = skipJoints(t, at + 1, 2);
	if (!isYear(t[after])) return null;
	return { year: numberOf(t[after]), month, day: numberOf(t[at]), form: 'named', length: after - i + 1 };
}

/** `2016 Sep 27`, `2022. január 18.`, `2022 m. sausio 18 d.`. */
function readYearMonthDay(t: readonly Token[], i: number, language: Language): Read | null {
	if (!isYear(t[i])) return null;
	let at = skipJoints(t, i + 1, 1);
	if (/^(?:m|gada|g)$/iu.test(t[at]?.text ?? '')) at = skipJoints(t, at + 1, 1);
	const name = t[at];
	const month = name?.kind === 'word' ? monthOf(name.text, language) : null;
	const day = skipJoints(t, at + 1, 1);
	if (month === null || !isDay(t[day]) || t[day + 1]?.text === ':') return null;
	return { year: numberOf(t[i]), month, day: numberOf(t[day]), form: 'named', length: day - i + 1 };
}

/** Every date has a year of four digits, or of two behind two numbers and equal marks; digits of other scripts are read as ours. */
const MAY_DATE = /(?:19|20)\d\d|\d\s*[/.‐]\s*\d{1,2}\s*[/.‐]\s*\d\d|(?![0-9])\p{Nd}/u;

/** All dates of a line in reading order, none overlapping another. */
export function scanDates(line: string, language: Language): FoundDate[] {
	if (!MAY_DATE.test(line)) return [];
	const tokens = tokensOf(line);
	const found: FoundDate[] = [];
	for (let i = 0; i < tokens.length; i += 1) {
		const read =
			readYearFirst(tokens, i) ??
			readEastAsian(tokens, i) ??
			readNumeric(tokens, i) ??
			readDayMonthYear(tokens, i, language) ??
			readYearMonthDay(tokens, i, language) ??
			readMonthFirst(tokens, i, language);
		if (read === null) continue;
		if (read.day !== null && read.day > daysIn(read.year, read.month)) {
			i += read.length - 1;
			continue;
		}
		const edtf = (month: number, day: number | null) => `${read.year}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
		found.push({
			edtf: edtf(read.month, read.day),
			other: read.swap === true && read.day !== null ? edtf(read.day, read.month) : null,
			form: read.form,
			shortYear: read.shortYear ?? false,
			start: tokens[i]?.start ?? 0,
			end: tokens[i + read.length - 1]?.end ?? line.length,
		});
		i += read.length - 1;
	}
	return found;
}
