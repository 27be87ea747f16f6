/** What a date in running text takes from the day on which its article appeared. */

/** The article's date as far as it is known: a month at least; `mark` is its EDTF qualification, which what rests on it inherits. */
export type Anchor = { readonly year: number; readonly month: number; readonly day: number | null; readonly mark: string };

/** `2022-01-18`, `2022-01~` → an anchor; a year alone, an interval or null gives none. */
export function anchorOf(edtf: string | null): Anchor | null {
	const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?([~?%]?)$/.exec(edtf ?? '');
	if (match === null) return null;
	const [, year, month, day, mark] = match;
	return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day), mark: mark ?? '' };
}

export const pad = (value: number, width = 2) => String(value).padStart(width, '0');
/** Of a year, or of `XXXX`. */
export const edtf = (year: string, month?: number, day?: number) =>
	[year, ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))].join('-');

/** What the words beside a month say of its year; `near`: nothing. */
export type YearTold = 'near' | 'past' | 'last-year';

/** A date that the text gives without its year. */
export function inNearestYear(
	month: number,
	day: number | undefined,
	anchor: Anchor | null,
	told: YearTold = 'near',
): { readonly edtf: string; readonly anchored: boolean } {
	if (anchor === null) return { edtf: edtf('XXXX', month, day), anchored: false };
	return { edtf: `${edtf(pad(yearOfMonth(month, anchor, told), 4), month, day)}${anchor.mark}`, anchored: true };
}

/** The year in which a month named without one lies nearest to the article, in the past where both are as near or where the text says so. */
function yearOfMonth(month: number, { year, month: now }: Anchor, told: YearTold): number {
	if (told === 'last-year') return year - 1;
	const ahead = month - now;
	if (told === 'past') return ahead >= 0 ? year - 1 : year;
	return ahead > 5 ? year - 1 : ahead < -6 ? year + 1 : year;
}
