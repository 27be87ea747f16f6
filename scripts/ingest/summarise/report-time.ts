/** When reports appeared, by what is known of it: a day at least, and the time of day where both have one. */
import { byCodeUnit } from '../text/compare.ts';

/** `date`: EDTF; `time`: as written. */
export type ReportTime = { readonly date: string; readonly time: string | null };

/** Sorts as time does; without a time of day a report comes first on its day. */
export const timeKey = ({ date, time }: ReportTime): string => `${date} ${time ?? ''}`;

export const byTime = (a: ReportTime, b: ReportTime): number => byCodeUnit(timeKey(a), timeKey(b));

/** Without doubt: on an earlier day, or at an earlier time of the same one. */
export const isBefore = (a: ReportTime, b: ReportTime): boolean =>
	a.date < b.date || (a.time !== null && b.time !== null && timeKey(a) < timeKey(b));
