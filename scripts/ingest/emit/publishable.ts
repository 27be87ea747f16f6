/**
 * The last gate before an address is issued: what would come back from a file as anything but the same text (`fault.ts`) is refused by name; the rest
 * goes on.
 */
import type { Refused } from '../document/notes.ts';
import type { Article } from '../document/types.ts';

export const NO_TEXT = 'no text is left of it after cleaning: there is no article in it';
const NO_TEXT_REMEDY =
	'Look at what was removed: `npm run ingest -- --explain <seed>`. Keep a line with `keep:` in the .yaml beside it, or delete the file.';
const REMEDY = 'Look at this seed: `npm run ingest -- --explain <seed>`. Drop the line with `drop:` in the .yaml beside it.';

/** Articles that can be published, in their order, and the others, `unfit`; `refused` names every seed of these, with the reason. `faults`: what `faultOf` says of each. */
export function publishable<T extends Pick<Article, 'seed' | 'seeds'>>(
	list: readonly T[],
	faults: readonly (string | null)[],
): { articles: T[]; unfit: T[]; refused: Refused[] } {
	return {
		articles: list.filter((_, i) => faults[i] === null),
		unfit: list.filter((_, i) => faults[i] !== null),
		refused: list.flatMap(({ seeds }, i) => {
			const reason = faults[i] ?? null;
			const remedy = reason === NO_TEXT ? NO_TEXT_REMEDY : REMEDY;
			return reason === null ? [] : seeds.map((seed) => ({ seed, reason, remedy }));
		}),
	};
}
