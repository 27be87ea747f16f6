/** Numbers as words, by language (primary subtag), folded: after Unicode CLDR's spell-out rules (RBNF). The words stand in `languages/`. */
import { byTag } from '../languages/languages.ts';
import { numbersByTag } from '../languages/number-languages.ts';

/** Cardinals from two to twelve, and the round ones. */
export const CARDINALS = numbersByTag(({ cardinals }) => cardinals);

/** Words that multiply the number before them. */
export const SCALES = numbersByTag(({ scales }) => scales);

/** Words for a number of what they name. */
export const COUNTED_WORDS = numbersByTag(({ countedWords }) => countedWords ?? {});

/** What is counted, and words of measure. */
export const COUNTED = numbersByTag(({ counts, classifiers }) => {
	const lists = [counts.people, classifiers ?? '', counts.measures.dead, counts.measures.injured, counts.measures.missing];
	return new Set(lists.flatMap((list) => list.split(' ')));
});

/** Ordinals from second to tenth: beginnings of words, so that compounds and endings match (`viertgrößte`, `fourth-largest`, `quatrième`). */
export const ORDINAL_STEMS = byTag(({ ordinals }) => ordinals);
