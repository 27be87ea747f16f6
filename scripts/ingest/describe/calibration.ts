/** How often each rule of describing is right: the probability, and on how many pages it was measured; no count: assumed. */
import type { Confidence } from '../document/detected.ts';

/** Made by scripts/lab/train/calibrate.ts; do not edit. */
export const table = {
	'language-lines': [0.997, 907],
	'language-mixed': [0.85],
	'language-short': [0.85],
	'language-none': [0.5],
	'date-metadata': [0.97],
	'date-confirmed': [0.9],
	'date-upheld': [0.85],
	'date-disputed': [0.7],
	'date-container': [0.8],
	'date-scraper-line': [0.95],
	'date-url': [0.9],
	'date-dateline': [0.95],
	'date-masthead': [0.85],
	'date-beside-title': [0.9],
	'source-metadata': [0.95],
	'source-container': [0.8],
	'source-label': [0.9],
	'source-label-unlisted': [0.85],
	'source-masthead': [0.85],
	'source-dateline': [0.75],
	'source-title': [0.9],
	'source-rights': [0.8],
	'byline-metadata': [0.95],
	'byline-line': [0.85],
	'byline-alone': [0.75],
	'cite-credit': [0.9],
	'cite-agency': [0.75],
	'cite-noun': [0.75],
	'provenance-metadata': [0.95],
	'url-metadata': [0.97],
	'url-archive': [0.95],
	'url-line': [0.8],
	'title-metadata': [0.95],
	'title-made': [0.6],
	'topic-clear': [0.85],
	'topic-close': [0.65],
	'topic-further': [0.6],
} as const satisfies Readonly<Record<string, readonly [probability: number, n?: number]>>;

export type Rule = keyof typeof table;

/** How sure a value is that a rule found. Throws for a rule that is not in the table: a new rule comes with its line. */
export function reliability(rule: Rule): Confidence {
	const [probability, n = null] = (table as Readonly<Record<string, readonly [number, number?]>>)[rule] ?? [];
	if (probability === undefined) throw new Error(`the rule “${rule}” has no confidence: add it to scripts/ingest/describe/calibration.ts`);
	return { probability, n, basis: n === null ? 'assumed' : 'measured' };
}
