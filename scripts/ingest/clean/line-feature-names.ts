/** The order of the features: the contract with the weights. */

import { phraseKinds } from '../languages/language-tables.ts';
import { count, patterns } from './line-patterns.ts';
import type { Line } from './marked-lines.ts';

/** Own features of one line, then one flag a phrase kind (1 opens with it, 0.5 holds it). */
export const OWN = [
	'logChars', 'logWords', 'meanWord', 'longestWord', 'stopShare', 'anyStopShare', 'logStops', 'sentenceEnd', 'logInnerEnds', 'commas', 'digitShare', 'capitalWords', 'upperShare', 'opensLow', 'opensQuote',
	'separators', 'address', 'copyright', 'date', 'time', 'noWord', 'logRepeats', 'logSamePrefix', 'logSameSuffix', 'question', 'exclamation', 'colonEnd', 'bracketed', 'quotes', 'ellipsis', 'hash', 'money',
	'mark', 'gapBefore', 'gapAfter', 'topical', 'topicalMax', 'phraseShare', 'phraseWhole',
] as const; // biome-ignore format: a table
export const OWN_COUNT = OWN.length + phraseKinds.length;
const NEIGHBOUR_OF = ['logChars', 'stopShare', 'sentenceEnd', 'date', 'phraseShare', 'capitalWords', 'logRepeats', 'topical'] as const;
export const NEIGHBOUR_AT = NEIGHBOUR_OF.map((name) => OWN.indexOf(name));
export const REACH = 3;
const PLACE = [
	'fromStart',
	'fromEnd',
	'place',
	'textBefore',
	'textAfter',
	'mean5',
	'max5',
	'mean15',
	'dates9',
	'sinceDate',
	'ends9',
	'sinceLong',
	'untilLong',
	'longRun',
	'short9',
] as const;
const DOCUMENT = ['docLines', 'docLongShare', 'docMedian', 'docGaps', 'docLongLines', 'docSpaceless'] as const;
export const TRACKED = ['read-also', 'comments', 'share', 'newsletter', 'legal', 'tags', 'byline', 'navigation'] as const;
const STEPS = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH).filter((step) => step !== 0);
export const FEATURE_NAMES: readonly string[] = [
	...OWN,
	...phraseKinds.map((kind) => `phrase ${kind}`),
	...STEPS.flatMap((step) => NEIGHBOUR_OF.map((name) => `${name} at ${step}`)),
	...PLACE,
	...DOCUMENT,
	...TRACKED.flatMap((kind) => [`since ${kind}`, `until ${kind}`]),
];
export const FEATURE_COUNT = FEATURE_NAMES.length;

export const log = (n: number) => Math.log1p(n);
export const column = (name: (typeof OWN)[number]) => OWN.indexOf(name);
/** From this width on, a line is running text. */
export const LONG = 90;

/** How long a line is to its reader: a Han character or Kana says as much as about two and a half letters. */
export const width = (line: Line) =>
	line.text.length +
	1.5 * (line.text.charCodeAt(0) > 0x2e7f || line.text.charCodeAt(line.text.length >> 1) > 0x2e7f ? count(patterns.wide, line.text) : 0);

/** How many words a line has: two signs of Chinese or Japanese, which no space parts, are one. */
export const wordCount = (line: Line) => line.words.length + count(patterns.wide, line.text) / 2;
