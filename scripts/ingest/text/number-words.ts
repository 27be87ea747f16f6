/** Numbers as words, by language (primary subtag), folded: after Unicode CLDR's spell-out rules (RBNF). The words stand in `languages/`. */
import { byTag } from '../languages/languages.ts';
import { numbersByTag } from '../languages/number-languages.ts';

/** Cardinals from two, as far as they are one word. */
export const CARDINALS = numbersByTag(({ cardinals }) => cardinals);

/** Words that multiply the number before them. */
export const SCALES = numbersByTag(({ scales }) => scales);

/** How longer numbers are put together; languages that write them in characters of their own have none. */
export const SPELL_OUT = numbersByTag(({ spellOut }) => spellOut ?? null);

/** Words for a number of what they name. */
export const COUNTED_WORDS = numbersByTag(({ countedWords }) => countedWords ?? {});

/** What is counted, and words of measure. */
export const COUNTED = numbersByTag(({ counts, classifiers }) => {
	const lists = [counts.people, classifiers ?? '', counts.measures.dead, counts.measures.injured, counts.measures.missing];
	return new Set(lists.flatMap((list) => list.split(' ')));
});

/** Ordinals from second to tenth: beginnings of words, so that compounds and endings match (`viertgrößte`, `fourth-largest`, `quatrième`). */
export const ORDINAL_STEMS = byTag(({ ordinals }) => ordinals);
