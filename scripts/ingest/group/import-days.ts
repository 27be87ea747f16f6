/**
 * Days of an import: a site was moved, and the day of the move is the date of many of its old texts. Such a day says nothing of when they appeared, and they
 * are not of one event because they share it.
 */

/** A day holds so many of an outlet's texts at least, this share of them, and so many times what a usual day of it holds. */
const CROWDED = { texts: 6, share: 0.05, usual: 5 };

/** `dates`: of an outlet's texts, EDTF; null where unknown. Those of such days. */
export function importDays(dates: readonly (string | null)[]): ReadonlySet<string> {
	const days = Map.groupBy(
		dates.filter((date) => date !== null),
		(date) => date,
	);
	const counts = [...days.values()].map(({ length }) => length).toSorted((a, b) => a - b);
	const usual = counts[counts.length >> 1] ?? 0;
	const least = Math.max(CROWDED.texts, CROWDED.share * dates.length, CROWDED.usual * usual);
	return new Set([...days].flatMap(([date, { length }]) => (length >= least ? [date] : [])));
}
