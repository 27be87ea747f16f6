/** Large cities in the language of the text, from the Unicode Common Locale Data Repository, joined over languages by their time zone. */
import { citiesOf } from '../../text/notion-lines.ts';
import { INSIDE } from './name-words.ts';
import type { Sequence } from './sequences.ts';

/** The English name of the city; null where it is none, or the text never says that something is in it, since people and firms are called so, too. */
export function cityOf(words: readonly string[], contexts: readonly Sequence[], language: string): string | null {
	const zone = citiesOf(language).get(words.join(' '));
	if (zone === undefined || !contexts.some(({ before }) => INSIDE[language]?.has(before))) return null;
	return zone.replaceAll('_', ' ');
}
