/** By what a long list of stories or articles can be filtered. Pure; `src/client/filter-list.ts` asks `fits` in the browser. */

import { sortKey } from './edtf.ts';

/** What an entry can be found by. `years`: those between its first and last report; none where no report has a date. */
export type Facets = {
	/** Independent ones. */
	readonly voices?: number;
	readonly languages: readonly string[];
	readonly topics: readonly string[];
	readonly oldest: string;
	readonly newest: string;
};
type FilterName = 'voices' | 'language' | 'topic' | 'year';
export type FilterCounts = { readonly name: FilterName; readonly values: readonly { readonly value: string; readonly n: number }[] };

type Dated = { readonly language: string; readonly date: string | null };

export const articleFacets = ({ language, date }: Dated, topics: readonly string[]): Facets => ({
	languages: [language],
	topics,
	oldest: sortKey(date),
	newest: sortKey(date),
});

type Told = {
	readonly independent: number;
	readonly languages: readonly string[];
	readonly oldest: string | null;
	readonly newest: string | null;
};

export const storyFacets = ({ independent, languages, oldest, newest }: Told, topics: readonly string[]): Facets => ({
	voices: independent,
	languages,
	topics,
	oldest: sortKey(oldest),
	newest: sortKey(newest),
});

/** The value of an entry without a date. */
export const NO_YEAR = 'none';
/** Least numbers of voices that are offered. */
const VOICES = [2, 3, 5, 10];
/** More values would make a menu that nobody reads; all are in the list. */
const MOST_VALUES = 60;

/** `data-…` attributes of an entry: its values, with spaces between. */
export function filterAttributes(facets: Facets): Readonly<Record<`data-${string}`, string | undefined>> {
	return {
		'data-voices': facets.voices === undefined ? undefined : String(facets.voices),
		'data-language': facets.languages.join(' '),
		'data-topic': facets.topics.join(' '),
		'data-year': yearsOf(facets).join(' '),
	};
}

/** Attributes that hold several values; another is one value, spaces and all. */
const SEVERAL: ReadonlySet<string> = new Set(['language', 'topic', 'year']);

/** Whether an entry with the attribute's values is among what is asked for: at least so many voices, or one value of several. */
export function fits(name: string, values: string, asked: string): boolean {
	if (name === 'voices') return Number(values) >= Number(asked);
	return SEVERAL.has(name) ? values.split(' ').includes(asked) : values === asked;
}

/** `oldest`, `newest`: EDTF sort keys, empty where unknown. */
function yearsOf({ oldest, newest }: Facets): string[] {
	const [first, last] = [oldest, newest].map((key) => Number(/^\d{4}/.exec(key)?.[0] ?? Number.NaN));
	if (first === undefined || last === undefined || Number.isNaN(last)) return [NO_YEAR];
	const from = Number.isNaN(first) ? last : first;
	return Array.from({ length: Math.max(1, last - from + 1) }, (_, index) => String(last - index).padStart(4, '0'));
}

/** How many entries each value would show: languages and topics the most first, years the newest first. A filter of one value is left out. */
export function filterCounts(entries: readonly Facets[]): FilterCounts[] {
	const count = (valuesOf: (facets: Facets) => readonly string[]) => {
		const counts = new Map<string, number>();
		for (const facets of entries) for (const value of new Set(valuesOf(facets))) counts.set(value, (counts.get(value) ?? 0) + 1);
		return [...counts].map(([value, n]) => ({ value, n }));
	};
	const most = (a: { value: string; n: number }, b: { value: string; n: number }) => b.n - a.n || (a.value < b.value ? -1 : 1);
	const newest = (a: { value: string }, b: { value: string }) =>
		Number(a.value === NO_YEAR) - Number(b.value === NO_YEAR) || (a.value < b.value ? 1 : -1);
	const filters: FilterCounts[] = [
		{ name: 'voices', values: count(({ voices = 0 }) => VOICES.filter((least) => voices >= least).map(String)) },
		{ name: 'language', values: count(({ languages }) => languages).sort(most) },
		{ name: 'topic', values: count(({ topics }) => topics).sort(most) },
		{ name: 'year', values: count(yearsOf).sort(newest) },
	];
	return filters
		.map(({ name, values }) => ({ name, values: values.slice(0, MOST_VALUES).sort(name === 'voices' ? byNumber : () => 0) }))
		.filter(({ name, values }) => values.length > (name === 'voices' ? 0 : 1));
}

const byNumber = (a: { value: string }, b: { value: string }) => Number(a.value) - Number(b.value);
