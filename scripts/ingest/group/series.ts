/**
 * Texts made from one template: the weather of each town, prices of each month, what the police of each day reports. They have their wording in common, and
 * differ in what is filled in: names, numbers, days. That is a series, not an event told twice.
 */
import { daysBetween } from '../text/day-interval.ts';
import type { Profile } from './profile.ts';
import { HELD } from './template-sketch.ts';

/** Below so many shingles nothing is known of a text's form, and of what is filled in. */
const FEWEST = { form: 12, filled: 6 };
/** Resemblance of the forms from which two texts are made from one template. */
const ONE_FORM = 0.6;
/** Of what is counted, or named, no more than this share is the same in a series. Of reports of one event that have their form in common the least is 0.45 and 0.60 (all sets). */
const SAME = 0.4;
/** Share of what is named from which both name the same. */
const SAME_NAMES = 0.8;
/** A count that goes on is told within so many days, with the same names. */
const GOES_ON = 3;

type Compared = Pick<Profile, 'language' | 'days' | 'weekdays' | 'template'>;

/** True where both are made from one template, and tell of two events: they count otherwise, and name others, or are of other days. */
export function inSeries(a: Compared, b: Compared): boolean {
	if (a.language !== b.language) return false;
	const [one, other] = [a.template, b.template];
	if (one.form.length < FEWEST.form || other.form.length < FEWEST.form) return false;
	const form = resemblance(one.form, other.form);
	if (form < ONE_FORM) return false;
	const counted = shareOf(one.counted, other.counted, form);
	const named = shareOf(one.named, other.named, form);
	return (counted <= SAME || named <= SAME) && (named < SAME_NAMES || !mayGoOn(a, b));
}

/** How much of what is filled in is the same, of what can be; 1 where little is. */
const shareOf = (a: Uint32Array, b: Uint32Array, form: number): number =>
	Math.min(a.length, b.length) < FEWEST.filled ? 1 : resemblance(a, b) / form;

/** They appeared one soon after the other, and do not name other days of the week. */
const mayGoOn = ({ days, weekdays }: Compared, other: Compared): boolean =>
	days !== null &&
	other.days !== null &&
	daysBetween(days, other.days) <= GOES_ON &&
	(weekdays === 0 || other.weekdays === 0 || (weekdays & other.weekdays) !== 0);

/** The share of the smallest values of both that both have, as of the sets that they stand for. */
function resemblance(a: Uint32Array, b: Uint32Array): number {
	let [i, j, both, all] = [0, 0, 0, 0];
	while (all < HELD && (i < a.length || j < b.length)) {
		const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
		if (x === y) both++;
		if (x <= y) i++;
		if (y <= x) j++;
		all++;
	}
	return all === 0 ? 0 : both / all;
}
