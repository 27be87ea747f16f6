/** Numbers as words, by language (primary subtag), folded: after Unicode CLDR's spell-out rules (RBNF). The words stand in `languages/`. */
import { byTag } from '../languages/languages.ts';

/** Cardinals from two to twelve, and the round ones. */
export const CARDINALS = byTag(({ cardinals }) => cardinals);

/** Words that multiply the number before them. */
export const SCALES = byTag(({ scales }) => scales);

/** Ordinals from second to tenth: beginnings of words, so that compounds and endings match (`viertgrößte`, `fourth-largest`, `quatrième`). */
export const ORDINAL_STEMS = byTag(({ ordinals }) => ordinals);
