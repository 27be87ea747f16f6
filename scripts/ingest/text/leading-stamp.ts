/** The stamp of a page before its text: `Posted Dec 23, 2012 The …`, `4 August 2013 Last updated at 19:47 GMT The …`. */
import { anyPhrase } from '../languages/languages.ts';
import { datesIn } from './date-mentions.ts';
import { isOfCalendar } from './reporting-words.ts';
import { CLOCK_TIME } from './stamp-time.ts';
import { tokensOf } from './tokens.ts';

/** Characters in which a date of a stamp stands. */
const NEAR = 40;
const PARTS = [
	/^[\s,.|:–—-]+/u,
	new RegExp(
		`^(?:\\p{L}{3,} )?(?:${anyPhrase(({ dateLabels }) => `${dateLabels.published}|${dateLabels.updated}`)})(?![\\p{L}\\p{N}]):?`,
		'iu',
	),
	new RegExp(`^${CLOCK_TIME}(?![\\p{L}\\p{N}])`, 'u'),
];
/** What may stand before a date: the day of the week, cut, or a word that ties it to a label: `Tue March 3`, `on Tuesday, 3 March`. */
const SHORT_DAY = /^\p{L}\p{Ll}{1,3}\.?,? /u;
const OPENS = /^["“‘„«¿¡]?[\p{Lu}\p{Lo}\p{N}]/u;

/** UTF-16 code units of it, all of a text that is nothing else; 0 where no day of the calendar is in it. `tongue`: primary subtag. */
export function leadingStamp(text: string, tongue: string): number {
	let at = 0;
	let hasDay = false;
	for (;;) {
		const rest = text.slice(at);
		const part = PARTS.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
		const day = part > 0 ? 0 : dayAt(rest, tongue);
		hasDay ||= day > 0;
		if (part + day === 0) break;
		at += part + day;
	}
	return hasDay && (at >= text.trimEnd().length || OPENS.test(text.slice(at))) ? at : 0;
}

/** Characters of a whole date that a text begins with, behind the day of the week. */
function dayAt(text: string, tongue: string): number {
	const head = text.slice(0, NEAR);
	const [first] = datesIn(head, tongue, null);
	if (first === undefined || !/^\d{4}-\d\d-\d\d$/.test(first.edtf)) return 0;
	const whole = head.slice(0, first.start);
	const before = whole.replace(SHORT_DAY, '');
	return [whole, before].some((words) => tokensOf(words).every(({ fold }) => isOfCalendar(fold, tongue))) ? first.end : 0;
}
