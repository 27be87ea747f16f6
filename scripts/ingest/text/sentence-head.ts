/** What stands before the first sentence of a report: place, agency and day. */
import { datesIn } from './date-mentions.ts';
import { isOfCalendar } from './reporting-words.ts';
import { CLOCK_TIME } from './stamp-time.ts';
import { tokensOf } from './tokens.ts';

const CLOCK_BEHIND = new RegExp(`^[\\s,|–-]*${CLOCK_TIME}[\\s,|–-]+(?=["“]?\\p{Lu})`, 'u');

/** `WASHINGTON, Jan 18 (Agency) –`, `Brussels (Agency) –`, `(Agency) -`, `LONDON —`, `Mumbai, Nov 11 -`. */
export const DATELINE =
	/^(?:(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{Lu}?[\p{L}\d.'’-]*){0,6},? ?)?\([^()]{2,40}\) ?(?:[–—]|-{1,2}(?= ))|\p{Lu}{3}[\p{Lu}\s.,'’/-]*(?:, ?[^–—:]{2,40}?)?\s(?:[–—]|-{1,2}(?= ))|\p{Lu}[\p{L}.'’]+(?:[ -]\p{Lu}[\p{L}.'’]+){0,2}(?:(?:, \p{Lu}?[\p{L}\d. ]{2,24})?\s?(?:[–—]|--)|, \p{Lu}[\p{L}.]{2,9} \d{1,2}(?:, \d{4})? -)\s)\s*/u;

/** Characters of a date that stands before the sentence: `September 19, 2013 The company …`, `5 mars : lors …`. */
export function leadingDate(text: string, tongue: string): number {
	const [first] = datesIn(text.slice(0, 60), tongue, null);
	// `Thursday, December 11, 2008 The …`: the day of the week stands before it.
	if (first === undefined || !tokensOf(text.slice(0, first.start)).every(({ fold }) => isOfCalendar(fold, tongue))) return 0;
	const rest = text.slice(first.end);
	// `28 April 2009 22.34 BST The …`: a time of day stands behind it.
	const clock = /^\d{4}-\d\d-\d\d$/.test(first.edtf) ? CLOCK_BEHIND.exec(rest) : null;
	if (clock !== null) return first.end + clock[0].length;
	const colon = /^\s*[:–—]\s+(?=\p{L})/u.exec(rest);
	const space = /^\d{4}-\d\d-\d\d/.test(first.edtf) ? /^\s+(?=\p{Lu})/u.exec(rest) : null;
	const between = colon ?? space;
	return between === null ? 0 : first.end + between[0].length;
}
