/** Words that deny, by primary subtag, folded: `no`, `nicht`, `never`, `without`. */
import { further } from '../languages/further.ts';
import { byTag, listed } from '../languages/languages.ts';

const known = { ...further.negations, ...byTag(({ negations }) => negations) };

export const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
	Object.entries(known).map(([tag, words]) => [tag, new Set(listed(words, ' '))]),
);
