/** A dump on one line often opens `Title 14 March 2023 - 09:12 The council …`: where its title and its date end. */

import { wordsOf } from '../text/words.ts';
import { dateLikeness } from './line-patterns.ts';
import { stopMask } from './stop-word-language.ts';

const SHORTEST = 300;
const DATE =
	/ (?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}(?:\.|er|º)? (?:de )?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d\d|\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d)(?:,? ?(?:[-–—|·] ?)?(?:(?:at|um|om|à|alle|kl\.?|às|a las) )?\d{1,2}[:.h]\d\d(?: ?(?:Uhr|uur|h|am|pm))?)?(?= ["“„«]?\p{Lu})/u;

/** Offsets in the line: the title ends at the first, the date at the second. Null: the line does not open so. */
export function titleAndDate(line: string): readonly [number, number] | null {
	if (line.length < SHORTEST) return null;
	const match = DATE.exec(line.slice(0, 240));
	if (match === null) return null;
	const title = line.slice(0, match.index);
	const words = wordsOf(title);
	const last = words.at(-1) ?? '';
	const plain = words.length >= 3 && words.length <= 22 && /^["“„«‘']?[\p{Lu}\p{N}]/u.test(title) && /[\p{L}\p{N}"”“»’?!]$/u.test(title);
	if (!plain || /[.!?…:] \p{Lu}/u.test(title) || stopMask(last) !== 0) return null;
	return dateLikeness(match[0], wordsOf(match[0])) === 1 ? [match.index, match.index + match[0].length] : null;
}
