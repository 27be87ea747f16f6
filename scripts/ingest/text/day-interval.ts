/** How well two dates of publication agree. Dates are EDTF and often coarse, so they are compared as intervals. */

/** Days since 1970-01-01, both included. */
export type DayInterval = { readonly first: number; readonly last: number };

const DAY = 86_400_000;
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The days that an EDTF date may mean: `2022-01` is 31 days, `2021-12/2022-01` 62; null where unknown, uncertain (`?`, `%`) or not understood. */
export function dayInterval(edtf: string | null): DayInterval | null {
	if (edtf === null || /[?%]/.test(edtf)) return null;
	const [from = '', to = from] = edtf.split('/');
	const first = daysOf(from)?.first;
	const last = daysOf(to)?.last;
	return first === undefined || last === undefined || last < first ? null : { first, last };
}

/** Half a year: an uncertain date (`2024-09-02?`) may be off by so many days. */
const UNSURE = 183;

/** The days that a date may mean, an uncertain one widely; null where unknown: what lies apart even so is of another time. */
export function widestInterval(edtf: string | null): DayInterval | null {
	const days = dayInterval(edtf?.replace(/[?%]/g, '') ?? null);
	return days === null || !/[?%]/.test(edtf ?? '') ? days : { first: days.first - UNSURE, last: days.last + UNSURE };
}

/** Days between two intervals, 0 where they overlap. */
export const daysBetween = (a: DayInterval, b: DayInterval): number => Math.max(0, a.first - b.last, b.first - a.last);

function daysOf(point: string): DayInterval | null {
	const [, year, month, day] = POINT.exec(point) ?? [];
	if (year === undefined) return null;
	const from = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, day === undefined ? 1 : Number(day));
	const next =
		day !== undefined
			? from + DAY
			: Date.UTC(month === undefined ? Number(year) + 1 : Number(year), month === undefined ? 0 : Number(month), 1);
	return { first: from / DAY, last: next / DAY - 1 };
}
