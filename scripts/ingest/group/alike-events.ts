/**
 * What tells two events apart that are told in the same words: fires in two towns of which no table knows, the profits of two quarters, two trials of
 * one man. The forests see how much two texts share, and of two short texts a name or a number that differs is a small part; few of the pairs that they
 * learnt from have both days.
 */
import { type DayInterval, daysBetween } from '../text/day-interval.ts';
import { scriptOf } from '../text/script-of.ts';
import { areOfOneOutlet } from './outlet-words.ts';
import type { Profile } from './profile.ts';
import { alikeInSound } from './sound.ts';
import { cosine, dot } from './sparse.ts';

/** Weight from which a name is in no list of common words. */
const UNLISTED = 6;
/** Two names that sound less alike are two; inflected ones, and those of two languages, are alike. */
const ALIKE = 0.7;
/** Days after which a thing that is counted otherwise is told of another event. */
const LATER = 20;
/**
 * Days after which what is told of one matter is its next event: the second trial, the vote after the talks, the next product, the prize of the next year.
 * Of 95 pairs of dated reports of three newspapers that were over a week apart and likely to the forests none was of one event (BASIL: Fan et al. 2019).
 */
const NEXT = 14;
/** The same of two languages, since a translation may come out months later. */
const NEXT_ACROSS = 90;
/** Days before its appearance that a report calls by their weekdays. */
const WEEK = 7;
/** Days within which a report goes on with what another began, whatever day it names. */
const GOES_ON = 3;
/** Cosines of the words, and of the titles, from which two texts of one outlet are editions of one. */
const EDITION = { words: 0.8, title: 0.7 };
/** Days that a date may mean and be exact. */
const EXACT = 3;

/** Whether they name, or count, what cannot be of one event. */
export const areApart = (a: Profile, b: Profile): boolean => nameNothingAlike(a, b) || countOtherwiseLater(a, b) || areLater(a, b);

/**
 * One outlet tells of both, in one language, and of one the day is not known. What all of its texts name (its town, its president, its faculties) is rare
 * elsewhere, and looks like one event; without the days nothing tells them apart. Two editions of one text are one.
 */
export function lackDaysOfOneOutlet(a: Profile, b: Profile): boolean {
	if (!areOfOneOutlet(a, b)) return false;
	if (a.days !== null && b.days !== null && isExact(a.days) && isExact(b.days)) return false;
	return cosine(a.words, b.words, 20) < EDITION.words || cosine(a.title, b.title, 0) < EDITION.title;
}

/** Both open with a name that is in no list, and no name of one stands in the other, nor does one sound like it. In two scripts that is not known well. */
function nameNothingAlike(a: Profile, b: Profile): boolean {
	if (!opensWithUnlisted(a) || !opensWithUnlisted(b) || scriptOf(a.language) !== scriptOf(b.language)) return false;
	if (dot(a.names, b.names) > 0 || cosine(a.places, b.places, 1) > 0) return false;
	return a.sounds.every((one) => b.sounds.every((other) => alikeInSound(one, other) < ALIKE));
}

const opensWithUnlisted = ({ openingNames }: Profile): boolean => openingNames.weights.some((weight) => weight >= UNLISTED);

/** They appeared weeks apart, and of what both count, nothing is as much in both, nor is another number. */
function countOtherwiseLater(a: Profile, b: Profile): boolean {
	if (a.days === null || b.days === null || daysBetween(a.days, b.days) < LATER) return false;
	const figures = [...a.figures].flatMap(([thing, value]) => (b.figures.has(thing) ? [b.figures.get(thing) === value] : []));
	return figures.length > 0 && !figures.includes(true) && dot(a.numbers, b.numbers) === 0;
}

/** They name other days before they appeared, more than some days apart, and no number that is in both: where little else speaks for one event, it is two. */
export function tellOtherDays(a: Profile, b: Profile): boolean {
	const [one, other] = [daysTold(a), daysTold(b)];
	if (a.days === null || b.days === null || daysBetween(a.days, b.days) <= GOES_ON) return false;
	return one.size > 0 && other.size > 0 && one.isDisjointFrom(other) && dot(a.numbers, b.numbers) === 0;
}

/** The days of the week that ends with its appearance which it names, as days since 1970-01-01. 1970-01-01 was a Thursday. */
function daysTold({ days, weekdays }: Profile): ReadonlySet<number> {
	if (days === null || !isExact(days)) return new Set();
	return new Set(Array.from({ length: WEEK }, (_, ago) => days.last - ago).filter((day) => (weekdays & (1 << ((day + 3) % WEEK))) !== 0));
}

/** They appeared so many days apart, and no day of the year is named in both. */
function areLater({ days, daysNamed, language }: Profile, other: Profile): boolean {
	if (days === null || other.days === null || daysBetween(days, other.days) < (language === other.language ? NEXT : NEXT_ACROSS))
		return false;
	return isExact(days) && isExact(other.days) && daysNamed.isDisjointFrom(other.daysNamed);
}

const isExact = ({ first, last }: DayInterval): boolean => last - first < EXACT;
