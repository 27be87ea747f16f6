/**
 * EDTF (ISO 8601-2) dates in words, level 0 and the parts of level 1 and 2 that ingest writes: `2022-01-18`, `2022-01`, `2022`,
 * `XXXX-09` (a month of an unknown year), a trailing `~` (about), `?` (uncertain) or `%` (both), an interval `a/b` with `..` for an open end.
 */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;
const UNKNOWN_YEAR = /^XXXX(?=-\d{2})/;

type Parts = { readonly year: number; readonly month: number | null; readonly day: number | null; readonly mark: string };

/** The parts of one EDTF date (no interval), or null where it is not one with a year. */
export function parseEdtf(edtf: string): Parts | null {
	const match = DATE.exec(edtf);
	if (match === null) return null;
	const [, year, month, day, mark] = match;
	return {
		year: Number(year),
		month: month === undefined ? null : Number(month),
		day: day === undefined ? null : Number(day),
		mark: mark ?? '',
	};
}

/** Is a text one EDTF date, or a closed interval of two, that the calendar has (no 2022-02-30, no interval that ends before it begins)? */
export function isEdtfDate(text: string): boolean {
	const sides = text.split('/');
	const starts = sides.map((side) => {
		const parts = parseEdtf(side);
		if (parts === null || (parts.month !== null && (parts.month < 1 || parts.month > 12))) return null;
		const { year, month, day } = parts;
		const days = new Date(Date.UTC(2000 + (year % 400), month ?? 1, 0)).getUTCDate();
		return day !== null && (day < 1 || day > days) ? null : side.replace(/[~?%]$/, '');
	});
	const [from, to] = starts;
	return sides.length <= 2 && !starts.includes(null) && (to == null || from == null || from.slice(0, to.length) <= to);
}

const ABOUT: Readonly<Record<string, (date: string) => string>> = {
	en: (date) => `about ${date}`,
	de: (date) => `etwa ${date}`,
	nl: (date) => `omstreeks ${date}`,
	fr: (date) => `vers ${date}`,
};

/** The locale of an interface language. English: days before months, no comma before “and”, for readers all over the world. */
export const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a language and options, made once: to make one costs a hundred times what it costs to use it. Always in UTC. */
function formatterOf(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = [lang, options.year, options.month, options.day].join('|');
	const made = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' });
	formatters.set(key, made);
	return made;
}

/** Day and month of a date, or its month, abbreviated and without the year (`18 Jan`, `Jan`); null where it has none. */
export function shortDate(edtf: string, lang: string): string | null {
	const parts = parseEdtf(edtf);
	if (parts === null || parts.month === null) return null;
	const options: Intl.DateTimeFormatOptions = { month: 'short' };
	if (parts.day !== null) options.day = 'numeric';
	return formatterOf(lang, options).format(new Date(Date.UTC(parts.year, parts.month - 1, parts.day ?? 1)));
}

function formatOne(edtf: string, lang: string): string {
	// A leap year stands in for one that is not known; it is not shown.
	const parts = parseEdtf(edtf.replace(UNKNOWN_YEAR, '2000'));
	if (parts === null) return edtf;
	const { year, month, day, mark } = parts;
	const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
	if (year < 100) at.setUTCFullYear(year);
	const options: Intl.DateTimeFormatOptions = {};
	if (!UNKNOWN_YEAR.test(edtf)) options.year = 'numeric';
	if (month !== null) options.month = 'long';
	if (day !== null) options.day = 'numeric';
	const words = formatterOf(lang, options).format(at);
	const about = mark === '~' || mark === '%' ? (ABOUT[lang]?.(words) ?? words) : words;
	return mark === '?' || mark === '%' ? `${about} (?)` : about;
}

/** A date in words in a language: `2022-01~` → `about January 2022`. What is not EDTF is shown as it is. */
export function formatEdtf(edtf: string, lang: string): string {
	const [from, to] = edtf.split('/', 2);
	if (from === undefined || to === undefined) return formatOne(edtf, lang);
	const side = (date: string) => (date === '' || date === '..' ? '…' : formatOne(date, lang));
	return `${side(from)} – ${side(to)}`;
}

/** A value for `<time datetime>` and machine metadata: the date without its marks, the start of an interval; null if none. */
export function machineDate(edtf: string | null): string | null {
	const start = edtf?.split('/', 1)[0]?.replace(/[~?%]$/, '') ?? '';
	return parseEdtf(start) === null ? null : start;
}

/** A date that may be handed to machines as a fact: null too where it is uncertain (`?`, `%`), which their formats cannot say. */
export function certainDate(edtf: string | null): string | null {
	return edtf !== null && /[?%]/.test(edtf) ? null : machineDate(edtf);
}

/** A key that sorts dates by time, unknown before all: the latest day that the date allows. */
export function sortKey(edtf: string | null): string {
	if (edtf === null) return '';
	const end = (edtf.split('/').findLast((side) => /^\d/.test(side)) ?? '').replace(/[~?%]$/, '');
	return end.length === 10 ? end : end.length === 7 ? `${end}-99` : end.length === 4 ? `${end}-99-99` : '';
}
