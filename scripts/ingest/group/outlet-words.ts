/**
 * What an outlet names all the time: itself, its town, its president, its products. Elsewhere these names are rare, and two texts that have them in common
 * look like one event; of two texts of this outlet they say nothing. An event is named for some weeks, what an outlet is about in all of them.
 */
import { primary } from '../../../src/lib/language.ts';
import type { Article } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { dayInterval } from '../text/day-interval.ts';
import { fold, wordsOf } from '../text/folded-words.ts';
import { importDays } from './import-days.ts';
import { publishersOf } from './publishers.ts';

/** A name stands in so many articles of the outlet at least, in this share of them, and in so many weeks; an article without a day is a week of its own. */
const OFTEN = { articles: 5, share: 0.1, weeks: 5 };
const WEEK = 7;
const EXACT = 3;

/** Published by one outlet, in one language (primary subtags). Unknown outlets are none. */
export const areOfOneOutlet = (a: OfOutlet, b: OfOutlet): boolean =>
	a.outlet !== null && a.outlet === b.outlet && a.language === b.language;

type OfOutlet = { readonly outlet: string | null; readonly language: string };
type Told = Pick<Article, 'seed' | 'title' | 'language' | 'source' | 'url' | 'date' | 'names'>;

/**
 * What is known of an article from the others of its outlet. `outlet`: the same for all sections of one publisher, null where it is unknown; `own`: the words of
 * what it names all the time, folded, ascending; `isImported`: its day is that of an import.
 */
export type OutletFacts = { readonly outlet: string | null; readonly own: readonly string[]; readonly isImported: boolean };

/** In the order of the articles. Linear in the number of names. */
export function outletFacts(articles: readonly Told[]): OutletFacts[] {
	const outlets = publishersOf(articles);
	const keys = articles.map(({ language }, i) => `${primary(language.value)} ${outlets[i]}`);
	const known = [...articles.keys()].filter((i) => outlets[i] !== null);
	const facts = new Map(
		[...Map.groupBy(known, (i) => keys[i] as string)].map(([key, items]) => {
			const own = items.map((i) => articles[i] as Told);
			return [key, { own: wordsNamedBy(own), days: importDays(own.map(({ date }) => date.value)) }];
		}),
	);
	return articles.map(({ date }, i) => {
		const { own = [], days } = facts.get(keys[i] as string) ?? {};
		return { outlet: outlets[i] ?? null, own, isImported: date.value !== null && days?.has(date.value) === true };
	});
}

function wordsNamedBy(articles: readonly Told[]): string[] {
	const weeks = new Map<string, { readonly name: string; articles: number; readonly weeks: Set<string> }>();
	for (const [i, article] of articles.entries()) {
		const week = weekOf(article) ?? `no day ${i}`;
		for (const { key, name } of article.names) {
			const seen = weeks.get(key) ?? { name, articles: 0, weeks: new Set() };
			weeks.set(key, seen);
			seen.articles++;
			seen.weeks.add(week);
		}
	}
	const least = Math.max(OFTEN.articles, OFTEN.share * articles.length);
	const often = [...weeks.values()].filter((name) => name.articles >= least && name.weeks.size >= OFTEN.weeks);
	const names = [...articles.map(({ source }) => source.value ?? ''), ...often.map(({ name }) => name)];
	return [...new Set(names.flatMap((name) => wordsOf(fold(name))))].toSorted(byCodeUnit);
}

function weekOf({ date }: Told): string | null {
	const days = dayInterval(date.value);
	return days === null || days.last - days.first >= EXACT ? null : String(Math.floor(days.last / WEEK));
}
