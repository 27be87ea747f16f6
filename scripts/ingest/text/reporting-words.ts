/** Words of reporting about the report, by language, folded, by their beginnings: what a sentence says besides is what it tells. */
import { byTag, listed } from '../languages/languages.ts';
import { weekdaysOf } from './calendar-words.ts';
import { monthsOfLanguage } from './date-words.ts';
import { perLanguage } from './per-language.ts';
import { wordKey } from './word-key.ts';

/** Publishing, saying, the media, their sources, the days of the week. */
export const REPORTING = byTag(({ reporting }) => listed(reporting.report, ' '));

/** Answers and what is asked for them. */
export const RESPONSE = byTag(({ reporting }) => listed(reporting.response, ' '));

/** Negations and refusals: with a word of `RESPONSE` they say that nobody answered. */
export const REFUSAL = byTag(({ reporting }) => listed(reporting.refusal, ' '));

/** A month, or a word of reports about themselves, the days of the week among them. `word`: folded; `language`: primary subtag. */
export const isOfCalendar = (word: string, language: string): boolean =>
	monthsOfLanguage(language).has(word) || REPORTING[language]?.some((entry) => word.startsWith(entry)) === true;

const weekdays = perLanguage(weekdaysOf);

/** The name of a day or a month, and no other word. `word`: folded; `language`: primary subtag. */
export const isDayOrMonth = (word: string, language: string): boolean =>
	monthsOfLanguage(language).has(word) || weekdays(language).has(wordKey(word));
