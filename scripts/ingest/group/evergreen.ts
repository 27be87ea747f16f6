/**
 * Texts that tell of no event: guides, reviews, descriptions of goods, essays. A long report names a day or a month, or says who said what; such a text
 * does neither. How it is named in newsrooms: evergreen content.
 */
import { byTag, listed } from '../languages/languages.ts';
import type { PlacedWord } from './profile-words.ts';

/** Words of a text, at least, from which its silence says something. */
const LONG = 300;
/** Share of its words that report (said, according to, today). Of 319 so long pages of the mixed set 60 have less and name no day, of 310 reports one. */
const REPORTING = 0.005;
/** Beginnings of such words; one of fewer letters than four is the whole word. A language without any says nothing. */
const STEMS = byTag(({ reporting }) => {
	const stems = listed(reporting.report, ' ');
	return { beginnings: stems.filter(({ length }) => length >= 4), whole: new Set(stems.filter(({ length }) => length < 4)) };
});

/** `language`: primary subtag. */
export function isEvergreen(words: readonly PlacedWord[], language: string): boolean {
	const stems = STEMS[language];
	if (stems === undefined || words.length < LONG) return false;
	if (words.some(({ known }) => known.weekday !== null || known.month !== null)) return false;
	const reports = ({ known: { key } }: PlacedWord) =>
		stems.whole.has(key) || stems.beginnings.some((beginning) => key.startsWith(beginning));
	return words.filter(reports).length < REPORTING * words.length;
}
