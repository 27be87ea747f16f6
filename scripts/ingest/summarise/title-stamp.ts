/** A time stamp that ran into the end of a title, as where a page was flattened without its line breaks: `… to buy a shipyard March 4, 2023 02:14 PM`. */
import { anyPhrase } from '../languages/languages.ts';
import { datesIn } from '../text/date-mentions.ts';
import { UNTIL } from '../text/date-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { tokensOf } from '../text/tokens.ts';
import { isOfCalendar } from './reporting-words.ts';
import { PREPOSITIONS } from './standing-words.ts';

/** What may stand behind the day of a stamp: the time, half a day, a zone; the mark of a title that was cut. */
const TIME = new RegExp(
	`^(?:[\\s,|–-]*(?:(?:${anyPhrase(({ headlines }) => headlines.clock)}) )?\\d{1,2} ?[:.h] ?\\d\\d(?: ?[apAP]\\.?[mM]\\.?)?(?: ?\\p{Lu}{2,4})?)?[\\s,|.…–-]*$`,
	'u',
);
/** Characters of a title. */
const LEFT = 20;

/** The title without a day (with its year) that nothing ties to the words before it. `tongue`: primary subtag. */
export function withoutStamp(title: string, tongue: string): string {
	const day = datesIn(title, tongue, null).findLast(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf));
	if (day === undefined || !TIME.test(title.slice(day.end))) return title;
	let before = title.slice(0, day.start);
	const words = [...tokensOf(before)];
	const weekday = words.at(-1);
	if (weekday !== undefined && isOfCalendar(weekday.fold, tongue)) before = before.slice(0, words.pop()?.start);
	before = before.replace(/(?<![\s,|(–-])[\s,|(–-]+$/u, '');
	const last = words.at(-1)?.fold ?? '';
	return before.length < LEFT || stopWords(tongue).has(last) || PREPOSITIONS.has(last) || UNTIL.has(last) ? title : before;
}
