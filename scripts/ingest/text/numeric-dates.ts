/** Dates in figures within running text: `2022-01-18`, `18.1.2022`, `18/01/2022`, `2022年1月18日`, `1월 18일`. */

/** `year`: null where the text gives none; `day`: undefined where it names a month. `end`: UTF-16 offset. */
export type NumericDate = { readonly year: string | null; readonly month: number; readonly day: number | undefined; readonly end: number };

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const ISO = new RegExp(`${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`, 'y');
/** With full stops the day comes first, all over the world. */
const STOPS = new RegExp(`(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${YEAR}(?!\\.?\\d)`, 'y');
/** With slashes either may. */
const SLASHES = new RegExp(`(?<day>\\d{1,2})/(?<month>\\d{1,2})/${YEAR}(?!\\d)`, 'y');
/** Chinese, Japanese, Korean: each part has its word behind it. */
const EAST_ASIAN = new RegExp(`(?:${YEAR}\\s?[年년]\\s?)?(?<month>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日号號일])?`, 'uy');
const FORMS = [ISO, STOPS, SLASHES, EAST_ASIAN];

/** The date that begins at this offset; null: none, or one whose day and month may be meant either way round. */
export function numericDate(text: string, start: number): NumericDate | null {
	// `1.18.2022`, `1/1/18/2022`: the end of something longer.
	if (/[\d./-]/.test(text[start - 1] ?? '')) return null;
	for (const form of FORMS) {
		form.lastIndex = start;
		const match = form.exec(text);
		if (match === null) continue;
		const { year = null, month = '', day } = match.groups ?? {};
		const end = start + match[0].length;
		// `1月`, `3월` alone may be so many months.
		if (year === null && day === undefined) return null;
		const parts = { month: Number(month), day: day === undefined ? undefined : Number(day) };
		const [one] = [parts, ...(form === SLASHES && parts.day !== undefined ? [{ month: parts.day, day: parts.month }] : [])].filter(
			isInCalendar,
		);
		const isEither = form === SLASHES && parts.day !== parts.month && parts.month <= 12 && (parts.day ?? 0) <= 12;
		return one === undefined || isEither ? null : { year, ...one, end };
	}
	return null;
}

const isInCalendar = ({ month, day }: { readonly month: number; readonly day: number | undefined }): boolean =>
	month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= 31));
