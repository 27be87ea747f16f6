/** Dates as people type them, in all languages of the site, and the words by which the index knows them. Comes when figures are typed. */
import { periodOf } from './period.ts';

/** `edtf`: day or month. `tokens`: words of the index (see `dateTokens`); two where day and month may be meant either way round. */
export type TypedDate = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly edtf: string;
	readonly tokens: readonly string[];
};

/**
 * The words that stand for a date in the index, hidden behind the text: `2022-01-21` → day20220121, month202201; `2022-01` → month202201.
 * None for what has no month, or no year.
 */
export function dateTokens(edtf: string): string[] {
	return edtf.split('/').flatMap((side) => {
		const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(side);
		if (match === null) return [];
		const [, year, month, day] = match;
		return [...(day === undefined ? [] : [`day${year}${month}${day}`]), `month${year}${month}`];
	});
}

const fold = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}.]/gu, '');

/** Names of the months, whole and short, of languages → 1…12, as CLDR has them. */
export function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
	for (const language of languages) {
		for (const month of ['long', 'short'] as const) {
			// With a day beside it a month stands in the case in which it is written (Polish, Russian).
			for (const options of [{ month }, { month, day: 'numeric' }] as const) {
				const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
				for (let index = 0; index < 12; index++) {
					const name = format.formatToParts(Date.UTC(2001, index, 2)).find(({ type }) => type === 'month')?.value ?? '';
					if (/\p{L}{3}/u.test(name)) names.set(fold(name), index + 1);
				}
			}
		}
	}
	return names;
}

const WORD = "(\\p{L}[\\p{L}\\p{M}’']{2,20})\\.?";
const OF = "(?:(?:de|del|of|d[’'])\\s*)?";
const FORMS = [
	['ymd', /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu],
	['ymd', /(?<!\d)(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/gu],
	['ym', /(?<![\d-])(\d{4})-(\d{2})(?![\d-])/gu],
	['dmy', /(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?!\d)/gu],
	['Dmy', new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s+${OF}${WORD},?\\s+${OF}(\\d{4})(?!\\d)`, 'gu')],
	['Mdy', new RegExp(`${WORD}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'gu')],
	['My', new RegExp(`${WORD},?\\s+${OF}(\\d{4})(?!\\d)`, 'gu')],
] as const;

/** The dates in what was typed, in order; what stands in quotation marks is meant as it stands. `months`: see `monthNames`. */
export function datesIn(text: string, months: ReadonlyMap<string, number>): TypedDate[] {
	const outside = text.replace(/["“„«][^"”“»]*["”“»]?/g, (quoted) => ' '.repeat(quoted.length));
	const found: TypedDate[] = [];
	for (const [form, pattern] of FORMS) {
		for (const match of outside.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (found.some((date) => date.start < end && start < date.end)) continue;
			const candidates = read(form, match, months).filter((edtf) => periodOf(edtf) !== null);
			const [edtf] = candidates;
			if (edtf === undefined) continue;
			const tokens = [...new Set(candidates.map((candidate) => dateTokens(candidate)[0] ?? ''))];
			found.push({ start, end, text: match[0], edtf, tokens });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The EDTF readings of a match, the likelier first: with a full stop the day comes first, with a slash either may. */
function read(form: (typeof FORMS)[number][0], match: RegExpMatchArray, months: ReadonlyMap<string, number>): string[] {
	const [whole, a = '', b = '', c = ''] = match;
	const month = (name: string) => months.get(fold(name));
	if (form === 'ymd') return [edtf(a, b, c)];
	if (form === 'ym') return [edtf(a, b, '')];
	if (form === 'dmy') return whole.includes('/') ? [edtf(c, b, a), edtf(c, a, b)] : [edtf(c, b, a)];
	if (form === 'Dmy') return named(c, month(b), a);
	return form === 'Mdy' ? named(c, month(a), b) : named(b, month(a), '');
}

const named = (year: string, month: number | undefined, day: string) => (month === undefined ? [] : [edtf(year, String(month), day)]);
const edtf = (year: string, month: string, day: string) =>
	[year, ...[month, day].filter((part) => part !== '').map((part) => part.padStart(2, '0'))].join('-');
