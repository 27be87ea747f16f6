/** Which of day and month comes first in the dates of a table or of a file of records, by those that can be read in one way only. */

/**
 * `05/13/2026` somewhere says that the month comes first, `13/05/2026` that the day does: then all dates of the file are written as ISO 8601.
 * Null: the file does not say, or says both.
 */
export function dayOrder(sample: string): 'day' | 'month' | null {
	const dates = [...sample.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d(?!\d)/g)].map(
		(match) => [Number(match[1]), Number(match[2])] as const,
	);
	const day = dates.some(([first]) => first > 12);
	const month = dates.some(([, second]) => second > 12);
	return day === month ? null : day ? 'day' : 'month';
}

/** The record with its dates as ISO 8601, by the order of its file. */
export function withOrder(record: Readonly<Record<string, unknown>>, order: 'day' | 'month' | null): Readonly<Record<string, unknown>> {
	if (order === null) return record;
	const iso = (value: unknown) =>
		typeof value === 'string' && value.length <= 40
			? value.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?=\D|$)/, (_, first: string, second: string, year: string) => {
					const [day, month] = order === 'day' ? [first, second] : [second, first];
					return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
				})
			: value;
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, iso(value)]));
}
