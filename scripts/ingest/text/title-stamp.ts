/** A day that ran into a title, as where a page was flattened without its line breaks: `… to buy a shipyard March 4, 2023 02:14 PM`, `Friday, June 7, 2013 Bridge …`. */
import { type DateMention, datesIn } from './date-mentions.ts';
import { UNTIL } from './date-words.ts';
import { isOfCalendar } from './reporting-words.ts';
import { CLOCK_TIME, DATE_LABEL, NUMERIC_STAMP } from './stamp-time.ts';
import { PREPOSITIONS } from './standing-words.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What may stand behind the day of a stamp: the time, half a day, a zone; the mark of a title that was cut. */
const TIME = new RegExp(`^(?:[\\s,|–-]*${CLOCK_TIME})?[\\s,|.…–-]*$`, 'u');
const NUMBERS_END = new RegExp(`(?<![\\s,|(–-])[\\s,|(–-]+${NUMERIC_STAMP}[\\s,|.…–-]*$`, 'u');
/** What stands before the day of a stamp: `Published`, `Posted on Thu`, and the place of a dateline in capitals. */
const LABEL_END = new RegExp(`(?<![\\s,|(–-])[\\s,|(–-]+(?:${DATE_LABEL}):?(?: \\p{Ll}{2,3})?(?: \\p{Lu}\\p{Ll}{1,2}\\.?,?)?$`, 'u');
/** What parts a title from a stamp. */
const LOOSE_END = /(?<![\s,|(–-])[\s,|(–-]+$/u;
const CLOCK_END = new RegExp(`(?<![\\s,|(–-])[\\s,|(–-]+(?=\\d+ ?:|\\d+ ?\\. ?\\d+ ?[apAP])${CLOCK_TIME}$`, 'u');
const DATELINE_END = /(?<=[\p{Ll}’'”"])[\s|–-]{1,3}\p{Lu}{3,}(?: \p{Lu}{2,})*(?:, ?\p{Lu}[\p{L}.]{1,5})?$/u;
/** Characters of a title. */
const LEFT = 20;

/** What parts a day from the title behind it. */
const BEHIND = new RegExp(`^(?:[\\s,|–-]*${CLOCK_TIME})?[\\s,|:–-]+(?=["“‘„«]?\\p{Lu})`, 'u');

/** The time of day before a title: `8:28 PM Bridge closed in Tornby`. */
const CLOCK = /^\d{1,2} ?: ?\d\d ?(?:[apAP]\.? ?[mM]\.?)(?: \p{Lu}{2,4})? [|–-]? ?(?=\p{Lu})/u;

/** A day with its year; of a headline that ran into its text, one without it as well, since a desk writes `July 24` into no title. */
const DAY = /^\d{4}-\d\d-\d\d$/;
export const ANY_DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

/** The title without the days that nothing ties to the words beside them. `tongue`: primary subtag; `day`: of which they may be, as EDTF. */
export function withoutStamp(whole: string, tongue: string, day: RegExp = DAY): string {
	const left = withoutOne(whole, tongue, day);
	// `… 14 May 2012 9:06 AM | Updated on 15 May 2012 9:10 AM`
	return left === whole ? left : withoutOne(left, tongue, day);
}

function withoutOne(whole: string, tongue: string, day: RegExp): string {
	const title = withoutNumbers(withoutClock(whole));
	const days = datesIn(title, tongue, null).filter(({ edtf }) => day.test(edtf));
	const [first, last] = [days[0], days.at(-1)];
	const left = last === undefined ? title : withoutEnd(title, last, tongue, day === ANY_DAY);
	return first === undefined || left.length < first.end ? left : withoutBeginning(left, first, tongue);
}

function withoutClock(title: string): string {
	const left = title.replace(CLOCK, '');
	return left.length < LEFT ? title : left;
}

function withoutNumbers(title: string): string {
	const left = title.replace(NUMBERS_END, '');
	return left.length < LEFT ? title : left;
}

/** `isRunIn`: the text may go on behind it, so that a day with a time of day is a stamp whatever stands before it: `… at the quay on May 5, 2012 9:06 AM`. */
function withoutEnd(title: string, day: DateMention, tongue: string, isRunIn: boolean): string {
	if (!TIME.test(title.slice(day.end))) return title;
	let before = title.slice(0, day.start);
	const words = [...tokensOf(before)];
	const weekday = words.at(-1);
	// A label of two words is looked for first: `First Published`, of which the second is of the calendar.
	const isLabelled = LABEL_END.test(before.replace(LOOSE_END, ''));
	if (!isLabelled && weekday !== undefined && isOfCalendar(weekday.fold, tongue)) before = before.slice(0, words.pop()?.start);
	before = before.replace(LOOSE_END, '').replace(CLOCK_END, '');
	const bare = before.replace(LABEL_END, '');
	const left = bare.replace(DATELINE_END, '');
	const last = words.at(-1);
	// `The shake-up March 4, 2023`: half of a word ties nothing.
	const isHalf = last !== undefined && /[\p{L}] ?[-‐] ?$/u.test(title.slice(0, last.start));
	const ties = ({ fold }: Token) => stopWords(tongue).has(fold) || PREPOSITIONS[tongue]?.has(fold) === true || UNTIL.has(fold);
	const isTied = last !== undefined && bare === before && !isHalf && ties(last);
	const tie = isTied && isRunIn && /\d/u.test(title.slice(day.end)) ? last.start : null;
	if (tie !== null && tie >= LEFT) return title.slice(0, tie).replace(LOOSE_END, '');
	return left.length < LEFT || isTied ? title : left;
}

function withoutBeginning(title: string, day: DateMention, tongue: string): string {
	if (!tokensOf(title.slice(0, day.start)).every(({ fold }) => isOfCalendar(fold, tongue))) return title;
	const behind = BEHIND.exec(title.slice(day.end));
	const left = behind === null ? '' : title.slice(day.end + behind[0].length);
	return left.length < LEFT ? title : left;
}
