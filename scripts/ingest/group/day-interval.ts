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

/** Days after which half of the belief that two reports tell of one event is gone. */
const HALF_LIFE = 7;
/** Reports far apart may still tell of one event; they need to be twice as alike. */
const FLOOR = 0.5;
/** Reports of the same day or the next, both dated to the day, are believed more readily. */
const CLOSE = 1.2;
const EXACT_DAYS = 3;

/** A factor for the similarity of two articles: 1 where either date is unknown. */
export function dateFactor(a: DayInterval | null, b: DayInterval | null): number {
	if (a === null || b === null) return 1;
	const gap = Math.max(0, a.first - b.last, b.first - a.last);
	const exact = a.last - a.first < EXACT_DAYS && b.last - b.first < EXACT_DAYS;
	const top = exact ? CLOSE : 1;
	return FLOOR + (top - FLOOR) * 2 ** (-Math.max(0, gap - 1) / HALF_LIFE);
}
