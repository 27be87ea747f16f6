/**
 * What two articles of one language are compared by where less is known of it than of those that the forests learnt from. Without capitals no word is known as
 * a name: the rare ones stand for them. Where no word has a meaning in English, the words themselves do. Else two reports would have no name and no meaning in
 * common, which speaks against one event wherever both are known.
 */
import { scriptOf } from '../text/script-of.ts';
import type { Profile } from './profile.ts';
import type { Sparse } from './sparse.ts';

/** Scripts that have capitals, and write names with them. */
const CASED: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);
/** A word of this weight (background-weights.ts, times how often in the text) is rare. */
const RARE = 5.5;

const known = new WeakMap<Sparse, Sparse>();
type Compared = Pick<Profile, 'names' | 'openingNames' | 'english' | 'openingEnglish'>;

/** What an article is compared by within its language; where no word has a meaning in English, by the words themselves. */
export function within(profile: Profile): Compared {
	const { language, names, openingNames, words, opening, english, openingEnglish } = profile;
	const isUncased = !CASED.has(scriptOf(language));
	const hasMeaning = english.ids.length > 0;
	return {
		names: isUncased ? rareOf(words) : names,
		openingNames: isUncased ? rareOf(opening) : openingNames,
		english: hasMeaning ? english : words,
		openingEnglish: hasMeaning ? openingEnglish : opening,
	};
}

function rareOf(words: Sparse): Sparse {
	const rare = known.get(words) ?? above(words, RARE);
	known.set(words, rare);
	return rare;
}

function above({ ids, weights }: Sparse, least: number): Sparse {
	const kept = [...weights.keys()].filter((i) => (weights[i] as number) >= least);
	const values = Float32Array.from(kept, (i) => weights[i] as number);
	const squares = values.reduce((sum, weight) => sum + weight * weight, 0);
	return {
		ids: Int32Array.from(kept, (i) => ids[i] as number),
		weights: values,
		norm: Math.sqrt(squares),
		total: values.reduce((sum, weight) => sum + weight, 0),
	};
}
