/** Words beside a date that say what it is the date of, in a dozen languages. General newsroom language. */

import { further } from '../../languages/further.ts';
import { anyPhrase, languages, wordsOfAll } from '../../languages/languages.ts';
import type { WordsBesideDates } from '../../languages/newsroom-words.ts';

const labels = (of: 'published' | 'updated') => [...languages, further].map(({ dateLabels }) => dateLabels[of]).join('|');
const beside = (of: keyof WordsBesideDates) => anyPhrase(({ besideDates }) => besideDates[of]);
const besideAlso = (of: keyof typeof further.besideDates) => `${beside(of)}|${further.besideDates[of]}`;
const word = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');

/** The date of publication. */
export const PUBLISHED = word(labels('published'));

/** The date of a later change. */
export const UPDATED = word(labels('updated'));

/** Who wrote it. */
export const BYLINE = word(besideAlso('byline'));

/** Something that will happen or has its own date: events, comments, replies, archives. */
export const OTHER = word(beside('other'));

/** Reading time, share bar and the like: what stands in the header of an article beside its date. */
export const HEADER = word(beside('header'));

/** A heading above readers' comments. */
export const COMMENTS = new RegExp(`^(?:\\d{1,4} ?|(?:${beside('allOrNone')}) )?(?:${besideAlso('comments')})`, 'iu');

/** The button to answer a comment. */
export const REPLY = word(besideAlso('reply'));

const PUBLISHING = besideAlso('publishing');
const WEEKDAY = `\\p{L}{2,9}(?:${beside('weekdayEnding')})`;

/** A word for publishing directly before a date, with no more than a preposition, a weekday and a clock time between. */
export const PUBLISHED_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${PUBLISHING}|${beside('day')})(?!\\p{L})[^\\p{L}\\p{N}]{0,4}(?:(?:${beside('on')}|${WEEKDAY})[\\s,.:]{0,3}){0,2}(?:\\d\\d?[:.]\\d\\d[\\s,]{0,3}(?:${beside('hour')})?[\\s,]{0,3})?$`,
	'iu',
);

/** German and Dutch end the clause with the verb: `wurde am` … `um 12:30 Uhr veröffentlicht`, `is op` … `geplaatst`. */
export const CLAUSE_BEFORE = new RegExp(
	`(?<!\\p{L})(?:${beside('clauseVerb')})(?:\\s\\p{L}{2,20}){0,3}\\s(?:${beside('clauseOn')})\\s(?:${WEEKDAY},?\\s)?$`,
	'iu',
);
const afterDate = (verbs: string) =>
	new RegExp(
		`^[\\s,]{0,2}(?:(?:${beside('clock')})\\s)?(?:\\d\\d?[:.]\\d\\d)?\\s?(?:(?:${beside('hour')})\\s)?(?:(?:${beside('lately')})\\s)?(?:${verbs})(?!\\p{L})`,
		'iu',
	);
export const PUBLISHED_AFTER = afterDate(PUBLISHING);
export const UPDATED_AFTER = afterDate(beside('changed'));

/** Lines of a web archive's banner: the day beside them is that of the capture. */
export const CAPTURE = /^(?:\d{1,6} captures?|about this capture|timestamps)$/iu;

/** A line that begins by saying that what follows is the date of publication. */
export const LABEL_FIRST = new RegExp(
	`^[\\s|•·*_–—-]{0,4}(?:(?:${beside('firstly')}) )?(?:${PUBLISHING}|${beside('written')})(?!\\p{L})`,
	'iu',
);

/** A word before a date that makes it part of a sentence: `am`, `on`, `le`, `sinds`. */
export const PREPOSITION = new RegExp(`(?<!\\p{L})(?:${beside('preposition')})\\s?$`, 'iu');

/** Words of bylines and date lines: they do not make a line a sentence. */
export const SMALL = wordsOfAll(({ besideDates }) => besideDates.small);
