/** What one report alone tells, and no other need tell. */
import type { StorySentence } from './sentences.ts';

/** Reports of a story. */
const SEVERAL = 2;
const MANY = 5;
/** Sentences from the top of a report, counted from 0. */
const NEAR_TOP = 4;
/** Other voices that may tell it. */
const HEARD = 0.5;

/**
 * For what one report alone tells. Of several in its language, what stands far down and no other may tell, is an aside; of many, what either is true of, and what it
 * opens with: that is an opinion or a scene. `support`: other voices that may tell it; `reports`: of the story, `own`: of its language, in which alone it is known well who says the same.
 */
export function isAside(
	{ order }: Pick<StorySentence, 'order'>,
	support: number,
	{ reports, own }: { readonly reports: number; readonly own: number },
): boolean {
	const [isFar, isUnheard] = [order > NEAR_TOP, support < HEARD];
	if (reports >= MANY) return order === 0 || isFar || isUnheard;
	return own >= SEVERAL && isFar && isUnheard;
}
