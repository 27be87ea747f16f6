/** Words of dates within running text, by language, folded: month names by Unicode CLDR (`Intl`), the rest closed tables. */
import { byTag, listed, wordsOfAll } from '../languages/languages.ts';
import { tokensOf } from './tokens.ts';

/** Further forms, January first. */
const FURTHER = byTag(({ dates }) => dates.months);
const LANGUAGES = ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl', 'da', 'sv', 'nb', 'no', 'fi', 'cs', 'ca', 'ro'];

/** Folded month name (also in the genitive, where the language has it) → 1…12. Whole names only: `Mar` and `Set` are words too. */
export const MONTHS: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
	LANGUAGES.map((language) => {
		const months = new Map<string, number>();
		for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
			const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
			for (let month = 1; month <= 12; month++) {
				for (const { type, value } of format.formatToParts(Date.UTC(2000, month - 1, 1))) {
					const name = tokensOf(value)[0];
					if (type === 'month' && name?.kind === 'word') months.set(name.fold, month);
				}
			}
		}
		for (const [i, name] of (FURTHER[language] ?? '').split(' ').entries()) if (name !== '') months.set(name, i + 1);
		return [language, months];
	}),
);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a bare month or year that make it a date: `in May`, `seit 2019`, `fin septembre`. */
export const BEFORE_DATE = byTag(({ dates }) => set(dates.before));

/** Words before a year or month that say it ends or has yet to come: not something that happened then. */
export const UNTIL = wordsOfAll(({ dates }) => dates.until);

/** Words before a year that say what has been so from then on. */
export const SINCE = wordsOfAll(({ dates }) => dates.since);

/** Of months: `last month` −1, `this month` 0. Two or three folded words. */
export const RELATIVE_MONTHS = byTag(({ dates }) => [
	...listed(dates.lastMonth, ', ').map((phrase) => [phrase, -1] as const),
	...listed(dates.thisMonth, ', ').map((phrase) => [phrase, 0] as const),
]);

/** Words for the day before the article's date. `today` and its like also mean nowadays, so they date nothing. */
export const YESTERDAY = byTag(({ dates }) => dates.yesterday);
