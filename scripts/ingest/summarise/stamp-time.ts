/** A time of day with what stands around it, as a source of a pattern: `um 8.12 Uhr`, `8:12 am (EDT)`, `20h15 GMT+2`. */
import { anyPhrase } from '../languages/languages.ts';

const HALF_DAY = '(?: ?[apAP]\\.? ?[mM]\\.?)?';
const ZONE = '(?: ?\\(?\\p{Lu}{2,4}(?!\\p{L})(?:[+-]\\d\\d?(?: ?: ?\\d\\d)?)?\\)?)?';

/** Needs the flag `u`. */
export const CLOCK_TIME = `(?:(?:${anyPhrase(({ headlines }) => headlines.clock)}) )?\\d{1,2} ?[:.h] ?\\d\\d${HALF_DAY}${ZONE}`;
