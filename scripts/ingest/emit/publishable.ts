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

/** Titles under which a text of one outlet stands, from which it is no article's: an error message of a scraper, a notice on the publisher. */
const MOST_TITLES = 3;
const OTHERS_REMEDY =
	'Fill in the text of each, or leave them out. If it is an article all the same, name the seed in `stories.unfold` of storyfold.config.ts.';

/** Why a text is nobody's, or null. */
function sharedText({ notes }: Pick<Article, 'notes'>): string | null {
	const titles = new Set(notes.flatMap(({ kind, detail }) => (kind === 'other-title' ? [detail] : []))).size + 1;
	return titles <= MOST_TITLES ? null : `the same text stands under ${titles} titles of one outlet: it belongs to none of them`;
}

/** Articles that can be published, in their order, and the others, `unfit`; `refused` names every seed of these, with the reason. `faults`: what `faultOf` says of each. */
export function publishable<T extends Pick<Article, 'seed' | 'seeds' | 'notes'>>(
	list: readonly T[],
	faults: readonly (string | null)[],
): { articles: T[]; unfit: T[]; refused: Refused[] } {
	const reasons = list.map((article, i) => faults[i] ?? sharedText(article));
	return {
		articles: list.filter((_, i) => reasons[i] === null),
		unfit: list.filter((_, i) => reasons[i] !== null),
		refused: list.flatMap(({ seeds }, i) => {
			const reason = reasons[i] ?? null;
			const remedy = reason === NO_TEXT ? NO_TEXT_REMEDY : faults[i] == null ? OTHERS_REMEDY : REMEDY;
			return reason === null ? [] : seeds.map((seed) => ({ seed, reason, remedy }));
		}),
	};
}
