/**
 * What tells two events apart that are told in the same words: fires in two towns of which no table knows, the profits of two quarters. The
 * forests see how much two texts share, and of two short texts a name or a number that differs is a small part.
 */
import { daysBetween } from '../text/day-interval.ts';
import { scriptOf } from '../text/script-of.ts';
import type { Profile } from './profile.ts';
import { alikeInSound } from './sound.ts';
import { cosine, dot } from './sparse.ts';

/** Weight from which a name is in no list of common words. */
const UNLISTED = 6;
/** Two names that sound less alike are two; inflected ones, and those of two languages, are alike. */
const ALIKE = 0.7;
/** Days after which a thing that is counted otherwise is told of another event. */
const LATER = 20;

/** Whether they name, or count, what cannot be of one event. */
export const areApart = (a: Profile, b: Profile): boolean => nameNothingAlike(a, b) || countOtherwiseLater(a, b);

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
