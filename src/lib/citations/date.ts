/** EDTF (ISO 8601-2) dates as CSL dates, with no more precision than they have. */
import { parseEdtf } from '../edtf.ts';

export type CslDate = { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: boolean };

/**
 * `2022-01-18` → [[2022,1,18]], `2021-12/2022-01` → two sets of parts; `~`, `?` and `%` set `circa`. Null: not known, or no
 * EDTF that CSL can say. Of an interval that is open at one end the known end is given, as circa.
 */
export function cslDate(edtf: string | null): CslDate | null {
	if (edtf === null) return null;
	const sides = edtf.split('/').slice(0, 2);
	const parsed = sides.flatMap((side) => parseEdtf(side) ?? []);
	if (parsed.length === 0) return null;
	const parts = parsed.map(({ year, month, day }) => [
		year,
		...(month === null ? [] : [month]),
		...(month === null || day === null ? [] : [day]),
	]);
	const circa = parsed.some(({ mark }) => mark !== '') || parsed.length < sides.length;
	return { 'date-parts': parts, ...(circa && { circa }) };
}

/** A CSL date as EDTF: what biblatex, JabRef and pandoc read. */
export function edtfOf(date: CslDate): string {
	const sides = date['date-parts'].map(([year = 0, ...rest]) =>
		[String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-'),
	);
	return sides.map((side) => `${side}${date.circa === true ? '~' : ''}`).join('/');
}
