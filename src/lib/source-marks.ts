/** The mark of an outlet: two letters of its name on one of a few calm colours, or what the owner set in their place. Pure. */
import { fnv1a } from './fnv.ts';

/** How many colours `src/styles/marks.css` has. */
const MARK_COLOURS = 8;

/** `colour`: 0 … MARK_COLOURS - 1, by the name alone: the same outlet has the same one on every page and at every build. */
export type Mark = { readonly letters: string; readonly colour: number };

/**
 * The mark of a name: the initials of its last two capitalised words, which tell outlets of one house apart (Sample Desk London, Sample Desk Ghent);
 * the first two letters of a single word; one letter where the script has no capitals, since two would join or mean a word.
 */
export function markOf(name: string, own?: string): Mark {
	return { letters: own ?? lettersOf(name.normalize('NFC')), colour: fnv1a(name) % MARK_COLOURS };
}

function lettersOf(name: string): string {
	const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
	const [first = '?'] = words;
	const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word));
	if (capitals.length > 1)
		return capitals
			.slice(-2)
			.map((word) => [...word][0])
			.join('');
	const letters = [...(capitals[0] ?? first)];
	return /^\p{Lo}/u.test(first) ? (letters[0] ?? '?') : letters.slice(0, 2).join('');
}
