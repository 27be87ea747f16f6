/** What a page's own data say of its date, held against the line under its headline and against its address. */
import { detected } from '../../document/detected.ts';
import type { Detected } from '../../document/types.ts';
import { dayInterval, daysBetween } from '../../text/day-interval.ts';
import { reliability } from '../calibration.ts';

/** Days that time zones and an evening edition explain. */
const NEAR = 2;
/** Zero in the clocks of Unix (here and west of Greenwich), of spreadsheets, of old Macs and of file systems: nobody stated a date. */
const ZERO_DAYS: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1904-01-01', '1980-01-01']);

/** Is a date what a program writes where it has none? What was printed on such a day says so in its text. */
export const isZeroDay = (edtf: string): boolean => ZERO_DAYS.has(edtf);

/** Do two dates lie further apart than one publication is dated? */
export function areApart(a: string, b: string): boolean {
	const [first, second] = [dayInterval(a), dayInterval(b)];
	return first !== null && second !== null && daysBetween(first, second) > NEAR;
}

/** What the data state: the day, its other reading where day and month may be exchanged, and the day of the last change. */
export type Stated = { readonly date: Detected<string>; readonly other: string | null; readonly modified: string | null };
/** What the page shows below its headline, and what its address says. */
export type Witnesses = { readonly line: Detected<string> | null; readonly address: Detected<string> | null };

/** `2024-03-09` for `2024-09-03`: a line in numbers may be read either way. */
const exchanged = (edtf: string): string => edtf.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1-$3-$2');

/** The evidence of a value that was not taken. */
const against = ({ evidence }: Detected<string>) => evidence.map((one) => ({ ...one, rule: 'date-otherwise' }));

/** An older line is believed where it says that it is the day of publishing, or where the data give the day of their last saving for one. */
function isOlder(line: Detected<string>, { date, modified }: Stated): boolean {
	const isSaved = modified !== null && !areApart(date.value, modified);
	return line.value < date.value && (line.evidence[0]?.rule === 'date-labelled' || isSaved);
}

/**
 * The date that a page's data state, less sure where its line or its address says another; where those two agree against it, or the line is the
 * better word, theirs. A line that shows the day of the last change says nothing of the first.
 */
export function weighedDate(stated: Stated, { line, address }: Witnesses): Detected<string> {
	const { date, other, modified } = stated;
	const shown = line !== null && modified !== null && !areApart(line.value, modified) && areApart(date.value, modified) ? null : line;
	const witnesses = [shown, address].filter((one) => one !== null);
	const others = witnesses.filter((one) => areApart(date.value, one.value) && (other !== null || exchanged(one.value) !== date.value));
	const [first] = others;
	if (first === undefined) return date;
	if (other !== null && !areApart(other, first.value))
		return detected(other, reliability('date-confirmed'), [...first.evidence, ...date.evidence]);
	if (shown !== null && address !== null && others.length === 2 && !areApart(shown.value, address.value))
		return detected(shown.value, reliability('date-confirmed'), [...shown.evidence, ...address.evidence, ...against(date)]);
	if (first === shown && others.length === witnesses.length && isOlder(shown, stated))
		return detected(shown.value, reliability('date-disputed'), [...shown.evidence, ...against(date)]);
	const sure = reliability(others.length < witnesses.length ? 'date-upheld' : 'date-disputed');
	return detected(date.value, sure, [...date.evidence, ...others.flatMap(against)]);
}
