/** How likely each line is part of the article's body: two looks by boosted trees, and the title by a third. */

import manifest from '../models/article-lines/manifest.json' with { type: 'json' };
import packed from '../models/article-lines/weights.json' with { type: 'json' };
import { choiceProbabilities } from '../models/choice.ts';
import { type Forest, type PackedForest, predict, unpackForest } from '../models/forest.ts';
import { requireColumns } from '../models/manifest.ts';
import { CONTEXT_COUNT, CONTEXT_NAMES, contextFeatures } from './context-features.ts';
import { FEATURE_COUNT, FEATURE_NAMES } from './line-feature-names.ts';
import type { Features } from './line-features.ts';
import { featuresOf } from './line-features.ts';
import { machineLines } from './machine-lines.ts';
import type { Line } from './marked-lines.ts';
import { TITLE_COUNT, TITLE_NAMES, titleFeatures } from './title-features.ts';

export type Weights = { readonly first: Forest; readonly second: Forest; readonly title: Forest };
type PackedWeights = { readonly [look in keyof Weights]: PackedForest };

const unpackWeights = ({ first, second, title }: PackedWeights): Weights => ({
	first: unpackForest(first),
	second: unpackForest(second),
	title: unpackForest(title),
});

let committed: Weights | null = null;
/** The columns of each part. */
export const COLUMNS = { lines: FEATURE_NAMES, context: CONTEXT_NAMES, title: TITLE_NAMES };

/** The weights that are in the repository, unpacked once. Throws where they are not of these columns. */
export function committedWeights(): Weights {
	if (committed === null) {
		requireColumns('article-lines', manifest, COLUMNS);
		committed = unpackWeights(packed);
	}
	return committed;
}

export type Judged = {
	readonly features: Features;
	/** Numbers of the lines that a machine put around the page. */
	readonly machine: ReadonlySet<number>;
	/** Probability that a line is body, by line. */
	readonly keep: Float32Array;
	/** Probability that a line is the title, by line; 0 where it cannot be. What is missing to 1 is that none is. */
	readonly title: Float32Array;
};

export function judge(lines: readonly Line[], weights: Weights = committedWeights()): Judged {
	const features = featuresOf(lines);
	const first = predict(weights.first, features.values, lines.length, FEATURE_COUNT);
	const keep = predict(weights.second, contextFeatures(lines, features, first), lines.length, CONTEXT_COUNT);
	const machine = machineLines(lines);
	for (const i of machine) keep[i] = 0;
	const candidates = titleFeatures(lines, features, keep);
	const shares = choiceProbabilities(predict(weights.title, candidates.values, candidates.at.length, TITLE_COUNT));
	const title = new Float32Array(lines.length);
	for (const [row, i] of candidates.at.entries()) if (!machine.has(i)) title[i] = shares[row] ?? 0;
	return { features, machine, keep, title };
}
