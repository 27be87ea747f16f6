/** What a language knows of numbers in words and of dates: parts of `LanguageTables`. Folded, lists by spaces. */

/** How longer numbers are put together in words. */
export type SpellOut = {
	/** One, as a number; and where it is an article as well: before a scale, within a word or behind a link only. */
	readonly one: string;
	readonly article: string;
	/** Words that are a number only as a part of a longer one: alone they are round (`cent`), or not written by itself (`einhalb`). */
	readonly parts: Readonly<Record<string, number>>;
	/** Behind hundreds or thousands; behind tens; behind units and before their tens, within a word; before a scale. */
	readonly links: { readonly hundreds: string; readonly tens: string; readonly units: string; readonly scales: string };
	/** What makes a teen of the unit before it. */
	readonly teen: string;
	/** `, `: phrases behind a number or its scale that add a half. */
	readonly half: string;
};

/** Words before a date at which nothing of the story happened. */
type MeasuredFrom = {
	/** Right before it: what is told was earlier, later, more or less. */
	readonly bounds: string;
	/** Near it: it is compared with that day. */
	readonly against: string;
	readonly born: string;
	/** Before an age that is reached then. */
	readonly turns: string;
	/** Right before the day on which a period ended that a report is about; the period. */
	readonly ended: string;
	readonly periods: string;
};

/** Words of dates in running text. */
export type DateWords = {
	/** Folded words before a bare month or year that make it a date: `in May`, `seit 2019`. */
	readonly before: string;
	/** Before a year or month that says it ends or has yet to come: not something that happened then. */
	readonly until: string;
	/** Before a date that says what has been so from then on. */
	readonly since: string;
	readonly measuredFrom: MeasuredFrom;
	/** The folded word for the day before; empty where it is no single word. */
	readonly yesterday: string;
	readonly lastMonth: string;
	readonly thisMonth: string;
	/** A month (`*`) that is over, folded: `last *`, `* dernier`. */
	readonly last: string;
	/** Folded, right behind a month: it was in the year before. */
	readonly ofLastYear: string;
	/** Further folded names of the months, January first; those of CLDR are known. */
	readonly months: string;
};
