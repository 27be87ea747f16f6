/** What a fact is worth beside its importance, because it is the newest that is known. */
import type { Story } from '../document/story.ts';
import type { Fact } from './facts.ts';
import type { NewestState } from './newest.ts';
import type { StorySentence } from './sentences.ts';
import { shareOf, type Withdrawals } from './withdrawals.ts';

/** The newest answer leads; sentences with an earlier one are told by its path only. */
const NEWEST = 2.5;
/** That all other reports were taken back leads, wherever it stands in its report; a part of them, so much less. */
const WITHDRAWN = 30;
/** So does, less, what tells that a state has changed. */
const CHANGED = 1;

/** `corrected`: sentences that put a number right; `overtaking`: those that tell a new state of a thing; `takenBack`: reports that open with what was taken back. */
export function bonusOf(
	story: Story,
	states: readonly NewestState[],
	corrected: readonly StorySentence[],
	overtaking: ReadonlySet<StorySentence>,
	withdrawals: Withdrawals,
	takenBack: ReadonlySet<string>,
): (fact: Fact) => number {
	const ofWithdrawal = WITHDRAWN * shareOf(takenBack, story, withdrawals);
	const current = new Set([...corrected, ...states.flatMap((state) => state.current.map(({ sentence }) => sentence))]);
	return (fact) => {
		if (fact.some((one) => withdrawals.behind.has(one))) return ofWithdrawal;
		return fact.some((one) => current.has(one)) ? NEWEST : fact.some((one) => overtaking.has(one)) ? CHANGED : 0;
	};
}
