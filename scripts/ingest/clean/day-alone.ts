/** Lines that are a day and nothing else, in languages that are not read, too: `17 mars 2023`, `le 1er mai 2022`, `5 жовтня 2022 р.`, `2022年10月27日`. */
import { anyPhrase } from '../languages/languages.ts';
import { monthNames } from '../text/calendar-words.ts';
import { perLanguage } from '../text/per-language.ts';

/** The word is a month: that is looked up. Behind the year a language may have a word for it. */
const DAY_MONTH_YEAR = new RegExp(
	`^(?:(?:${anyPhrase(({ besideDates }) => besideDates.on)}) )?\\d{1,2}(?:\\.|st|nd|rd|th|er)? (?:de |of |d['’])?(\\p{L}{3,})\\.?,? (?:de |del )?(?:19|20)\\d\\d(?: ?\\p{L}{1,4}\\.?)?$`,
	'u',
);
const MONTH_DAY_YEAR = /^(\p{L}{3,})\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d$/u;
const BY_SIGNS = /^(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]$/u;
const LONGEST = 50;

/** Languages whose months the Unicode CLDR names (`Intl`); those first that are read, since a month is looked for until it is found. */
const LOCALES =
	'en de nl fr es it pt pl da sv nb ru uk cs fi ro tr hu el bg ca ar fa he hi id ms vi hr sk sl sr mk bs sq lt lv et is nn ga cy eu gl eo af az be bn hy ka kk ky mn mt ne sw ta te th tl ur uz'.split(
		' ',
	);

/** The months as they stand by themselves and beside a day (`январь`, `января`), in small letters: some milliseconds a language, so once asked for. */
const monthsOf = perLanguage((locale) => new Set([...monthNames(locale, 'long').keys(), ...monthNames(locale, 'short').keys()]));

const isMonth = (word: string): boolean => LOCALES.some((locale) => monthsOf(locale).has(word));

export function isDayAlone(text: string): boolean {
	if (text.length > LONGEST) return false;
	const month = (DAY_MONTH_YEAR.exec(text) ?? MONTH_DAY_YEAR.exec(text))?.[1];
	return BY_SIGNS.test(text) || (month !== undefined && isMonth(month.toLowerCase()));
}
