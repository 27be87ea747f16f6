/** The coverage chart's geometry: languages as rows, dates as columns, one dot each, its area the number of articles. */
import { sortKey } from './edtf.ts';
import type { StoryData } from './schema.ts';
import { byCode } from './site-index.ts';

type Dot = { readonly row: number; readonly column: number; readonly count: number };
export type Chart = { readonly languages: readonly string[]; readonly dates: readonly (string | null)[]; readonly dots: readonly Dot[] };

/** More columns would be too narrow for their labels: days are then joined to months, months to years. */
const MOST_COLUMNS = 7;

/** A chart, or null where there is nothing to see: fewer than three articles, or one date alone. An article that several outlets carried is one. */
export function coverageChart(coverage: StoryData['coverage']): Chart | null {
	const items = [...new Map(coverage.map((item) => [item.article, item])).values()];
	const distinct = (length: number) => [...new Set(items.map(({ date }) => (date === null ? null : cut(date, length))))];
	const length = [10, 7].find((digits) => distinct(digits).length <= MOST_COLUMNS) ?? 4;
	const dates = distinct(length).sort((a, b) => Number(a === null) - Number(b === null) || byCode(sortKey(a), sortKey(b)));
	const languages = [...new Set(items.map(({ language }) => language))].sort(byCode);
	if (items.length < 3 || dates.filter((date) => date !== null).length < 2) return null;
	const dots = languages.flatMap((language, row) =>
		dates.map((date, column) => ({
			row,
			column,
			count: items.filter((item) => item.language === language && (item.date === null ? null : cut(item.date, length)) === date).length,
		})),
	);
	return { languages, dates, dots: dots.filter(({ count }) => count > 0) };
}

/** The start of a date, to a number of characters (10 a day, 7 a month, 4 a year), without marks. */
function cut(date: string, length: number): string {
	return (date.split('/', 1)[0] ?? '').replace(/[~?%]$/, '').slice(0, length);
}
