/** What lines look like, alone and among their neighbours, as numbers. */
import { FEATURE_COUNT, width } from './line-feature-names.ts';
import type { Line } from './marked-lines.ts';
import { ownFeatures } from './own-features.ts';
import { placeFeatures } from './place-features.ts';
import { type PhraseMatch, phrasesIn } from './stock-phrases.ts';

export { FEATURE_COUNT, width } from './line-feature-names.ts';
export { windowMean } from './place-features.ts';

export type Features = {
	readonly rows: number;
	readonly columns: number;
	readonly values: Float32Array;
	readonly phrases: readonly (readonly PhraseMatch[])[];
};

/** The features of all lines of a dump, row by row. */
export function featuresOf(lines: readonly Line[]): Features {
	const values = new Float32Array(lines.length * FEATURE_COUNT);
	const widths = lines.map(width);
	const phrases = lines.map((line) => phrasesIn(line.words.length > 60 ? line.words.slice(0, 60) : line.words));
	ownFeatures(lines, widths, phrases, values);
	placeFeatures(lines, widths, phrases, values);
	return { rows: lines.length, columns: FEATURE_COUNT, values, phrases };
}
