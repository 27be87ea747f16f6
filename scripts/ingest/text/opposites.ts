/** The words of `languages/` that name one end of a scale: `rise` and `fall`, `open` and `close`. */

import { languages } from '../languages/languages.ts';
import { type Scale, scales } from '../languages/newsroom-words.ts';

const split = (words: string) => words.split(' ');
const tables = scales.map((scale) => new Map(languages.map(({ tag, opposites }) => [tag, opposites[scale].map(split)])));
/** A beginning of fewer letters must be the whole word. */
const WHOLE = 5;

const isNamed = (word: string, end: readonly string[]) => end.some((one) => (one.length < WHOLE ? word === one : word.startsWith(one)));

/** For each scale: 1 or -1 where the words (folded) name one end only, 0 where none or both. `language`: primary subtag. */
export function endsOf(words: readonly string[], language: string): readonly number[] {
	return tables.map((table) => {
		const [plus = [], minus = []] = table.get(language) ?? [];
		const has = (end: readonly string[]) => words.some((word) => isNamed(word, end));
		return Number(has(plus)) - Number(has(minus));
	});
}

/** Scales of states, of which a thing has one at a time: open or closed, held or free, going on or stopped. */
const STATES: readonly number[] = (['access', 'custody', 'course'] satisfies Scale[]).map((scale) => scales.indexOf(scale));

/** The states that a word (folded) names: the number of the scale, and the end. `language`: primary subtag. */
export function statesOf(word: string, language: string): { readonly scale: number; readonly end: 1 | -1 }[] {
	return STATES.flatMap((scale): { scale: number; end: 1 | -1 }[] => {
		const [plus = [], minus = []] = tables[scale]?.get(language) ?? [];
		if (isNamed(word, plus)) return [{ scale, end: 1 }];
		return isNamed(word, minus) ? [{ scale, end: -1 }] : [];
	});
}
