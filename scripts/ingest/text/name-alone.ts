/** A line that is the name of a person and no more, perhaps with the place from which they report: `Anna Beispiel, Berlin`. */
import { further } from '../languages/further.ts';
import { anyPhrase } from '../languages/languages.ts';
import { GIVEN } from './given-names.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}.’'-]{1,24}`;
const PARTICLE = `(?:${anyPhrase(({ bylines }) => bylines.particles)}|${further.bylines.particles})`;
const PERSON = `${WORD}(?: (?:${PARTICLE} )?${WORD}){1,2}`;
const AND = `(?:,|&|${anyPhrase(({ bylines }) => bylines.and)})`;
const LINE = new RegExp(`^(${PERSON}(?: ?${AND} ${PERSON}){0,2})(?:(?:,| [-–—|·/]) ${WORD}(?: ${WORD}){0,2})?$`, 'u');
const FIRST = /^[\p{L}\p{M}]+/u;
/** How surnames end in languages whose given names no list here holds. */
const SLAVIC =
	/^[\p{Script=Cyrillic}]+ [\p{Script=Cyrillic}-]+(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|ський|ська|енко|чук|щук|нюк|юк|ич|ець|швили|дзе|ян)(?=$|,| [-–—|·/])/u;
const LONGEST = 90;

/** The names on such a line; null: it is none. The first word must be a given name that the press often has, which no word, city or firm is. */
export function nameAlone(line: string): string | null {
	if (line.length > LONGEST) return null;
	const names = LINE.exec(line)?.[1];
	if (names === undefined) return null;
	const first = FIRST.exec(names)?.[0].toLowerCase() ?? '';
	return GIVEN.has(first) || SLAVIC.test(line) ? names : null;
}
