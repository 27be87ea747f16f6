/** A time of day with what stands around it, as a source of a pattern: `um 8.12 Uhr`, `8:12 am (EDT)`, `20h15 GMT+2`. */
import { anyPhrase } from '../languages/languages.ts';

const HALF_DAY = '(?: ?[apAP]\\.? ?[mM]\\.?)?';
const ZONE = '(?: ?\\(?\\p{Lu}{2,4}(?!\\p{L})(?:[+-]\\d\\d?(?: ?: ?\\d\\d)?)?\\)?)?';

const LABELS = anyPhrase(({ dateLabels }) => `${dateLabels.published}|${dateLabels.updated}`);
const openingLine = (label: string): string =>
	label.charAt(0).toUpperCase() + label.slice(1).replace(/ (\p{L})/gu, (_, letter: string) => ` [${letter}${letter.toUpperCase()}]`);
/** Words before a date on a page as they open a line: `Updated`, `First Posted`, `Originally published`, `Veröffentlicht`. */
export const DATE_LABEL = `${LABELS.split('|').map(openingLine).join('|')}|\\p{Lu}\\p{Ll}{2,} (?:${LABELS})`;

/** Needs the flag `u`, as what follows. */
export const CLOCK_TIME = `(?:(?:${anyPhrase(({ headlines }) => headlines.clock)}) )?\\d{1,2} ?[:.h] ?\\d\\d${HALF_DAY}${ZONE}`;

const DAY = '\\d{1,4} ?([./-]) ?\\d{1,2} ?\\GROUP ?\\d{2,4}(?!\\d)';
const SECONDS = '(?: ?: ?\\d\\d)?';

/**
 * A day in numbers behind a label or beside a time of day: `Updated 5/12/2010 1:41 PM`, `23:37:00 05/05/2010`. Alone it may be a score. Needs the flag
 * `u`; has two groups.
 */
export const NUMERIC_STAMP = `(?:(?:${DATE_LABEL}):? (?:${CLOCK_TIME}${SECONDS},? )?${DAY.replace('GROUP', '1')}|${CLOCK_TIME}${SECONDS},? ${DAY.replace('GROUP', '2')})(?:,? ${CLOCK_TIME})?`;
