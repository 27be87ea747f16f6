/** Words of dates within running text, by language: month names by Unicode CLDR (`Intl`), the rest closed tables, folded. */
import { further } from '../languages/further.ts';
import { byTag, listed, wordsOfAll } from '../languages/languages.ts';
import { monthNames } from './calendar-words.ts';
import { perLanguage } from './per-language.ts';
import { fold } from './tokens.ts';

/** Further whole names, January first. */
const FURTHER = byTag(({ dates }) => dates.months);

/** Folded whole month name (also in the genitive, where the language has it) → 1…12, of any language that CLDR has. `language`: primary subtag. */
export const monthsOfLanguage = perLanguage((language): ReadonlyMap<string, number> => {
	const months = new Map<string, number>();
	for (const [name, month] of monthNames(language, 'long')) months.set(fold(name), month);
	for (const [i, name] of (FURTHER[language] ?? '').split(' ').entries()) if (name !== '') months.set(name, i + 1);
	return months;
});

/** Short month name without its full stop, lower case, accents as they are (`sie` is August, `się` is a pronoun) → 1…12; none that is a whole name, too. */
export const shortMonths = perLanguage((language): ReadonlyMap<string, number> => {
	const months = new Map<string, number>();
	for (const [name, month] of monthNames(language, 'short')) {
		// Newsrooms write both, CLDR has one.
		for (const form of name === 'sep' || name === 'sept' ? ['sep', 'sept'] : [name])
			if (!monthsOfLanguage(language).has(fold(form))) months.set(form, month);
	}
	return months;
});

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a bare month or year that make it a date: `in May`, `seit 2019`, `fin septembre`. */
export const BEFORE_DATE = byTag(({ dates }) => set(dates.before));

/** Words before a year or month that say it ends or has yet to come: not something that happened then. */
export const UNTIL = wordsOfAll(({ dates }) => dates.until);

/** The same by language. */
export const UNTIL_OF = byTag(({ dates }) => set(dates.until));

/** Words before a date that say what has been so from then on, by language; of languages without a file; and behind it. */
export const SINCE_OF = byTag(({ dates }) => set(dates.since));
export const SINCE_FURTHER = set(further.since);
export const SINCE_BEHIND = new RegExp(`^[’']?\\p{Ll}{0,4}\\s?(?:${further.sinceBehind})`, 'u');

/** Words before a date at which nothing of the story happened, by language: see `LanguageTables`. */
export const MEASURED_FROM = byTag(({ dates: { measuredFrom } }) => {
	const { bounds, against, born, turns, ended, periods } = measuredFrom;
	return { bounds: set(bounds), against: set(against), born: set(born), turns: set(turns), ended: set(ended), periods: set(periods) };
});

/** Of months: `last month` −1, `this month` 0. Two or three folded words. */
export const RELATIVE_MONTHS = byTag(({ dates }) => [
	...listed(dates.lastMonth, ', ').map((phrase) => [phrase, -1] as const),
	...listed(dates.thisMonth, ', ').map((phrase) => [phrase, 0] as const),
]);

/** Words right before or behind a month that say it is over: `last April`, `avril dernier`. */
export const LAST = byTag(({ dates }) => {
	const phrases = listed(dates.last, ', ').map((phrase) => phrase.split(' '));
	const beside = (side: number) => new Set(phrases.flatMap((words) => (words[1 - side] === '*' ? [words[side] ?? ''] : [])));
	return { before: beside(0), behind: beside(1) };
});

/** What stands right behind a month of the year before: `April last year`. Folded words. */
export const OF_LAST_YEAR = byTag(({ dates }) => listed(dates.ofLastYear, ', ').map((phrase) => phrase.split(' ')));

/** Words for the day before the article's date. `today` and its like also mean nowadays, so they date nothing. */
export const YESTERDAY = byTag(({ dates }) => dates.yesterday);
