/** Words at the beginning of a sentence that lean on the one before (anaphora and connectives), by language, folded. */
import { byTag, listed } from '../languages/languages.ts';

/** Such a sentence cannot be quoted alone without loss. */
export const LEANING = byTag(({ sentences }) => listed(sentences.leaning, ' '));

/** Words that open a subordinate clause: a pronoun right after one points back, `When it …`, `Wie er …`. */
export const SUBORDINATING = byTag(({ sentences }) => listed(sentences.subordinating, ' '));

/** Particles of two words that read as an article or preposition by the first: Spanish `el` leans only as a pronoun (`él`). */
export const WRITTEN_WITH_ACCENT: Readonly<Record<string, Readonly<Record<string, string>>>> = { es: { el: 'él' } };

/** The first person: a sentence with it, outside quotation marks, is an aside or a loose piece of a quotation. */
export const FIRST_PERSON = byTag(({ sentences }) => listed(sentences.firstPerson, ' '));
