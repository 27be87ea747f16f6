/** Values of articles that are made for measuring: certain, or unknown. */
import type { Detected, Maybe } from '../ingest/document/types.ts';

export const found = <T>(value: T): Detected<T> => ({ value, confidence: 1, level: 'certain', evidence: [], by: 'rule' });
export const unknown: Maybe<string> = { value: null, confidence: 0, level: 'unknown', evidence: [], by: 'rule' };

/** All that nothing is said of beside language, title and date. */
export const NOTHING_MORE = {
	time: null,
	source: unknown,
	byline: unknown,
	cites: [],
	url: unknown,
	archive: unknown,
	topics: [],
	names: [],
	provenance: {},
};
