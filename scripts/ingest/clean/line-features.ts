/** What lines look like, alone and among their neighbours, as numbers. */
import { type DumpWords, dumpWords } from './dump-words.ts';
import { FEATURE_COUNT, width } from './line-feature-names.ts';
import type { Line } from './marked-lines.ts';
import { ownFeatures } from './own-features.ts';
import { placeFeatures } from './place-features.ts';
import { type PhraseMatch, phrasesFrom, phrasesIn } from './stock-phrases.ts';

export { FEATURE_COUNT, width, wordCount } from './line-feature-names.ts';
export { windowMean } from './place-features.ts';

export type Features = {
	readonly rows: number;
	readonly columns: number;
	readonly values: Float32Array;
	readonly phrases: readonly (readonly PhraseMatch[])[];
	readonly words: DumpWords;
};

/** The features of all lines of a dump, row by row. */
export function featuresOf(lines: readonly Line[]): Features {
	const values = new Float32Array(lines.length * FEATURE_COUNT);
	const widths = lines.map(width);
	const words = dumpWords(lines);
	const opened = words.written.map(phrasesFrom);
	const phrases = lines.map((line, i) => {
		const own = words.ofLine[i] as readonly number[];
		return phrasesIn(line.words.length > 60 ? line.words.slice(0, 60) : line.words, (at) => opened[own[at] as number]);
	});
	ownFeatures(lines, words, widths, phrases, values);
	placeFeatures(lines, widths, phrases, values);
	return { rows: lines.length, columns: FEATURE_COUNT, values, phrases, words };
}
