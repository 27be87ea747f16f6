/** How likely each block of a page is part of its article's body: boosted trees over the features of the block, its boxes and its place. */
import { type Forest, type PackedForest, predict, unpackForest } from '../../models/forest.ts';
import { requireColumns } from '../../models/manifest.ts';
import manifest from '../../models/page-blocks/manifest.json' with { type: 'json' };
import packed from '../../models/page-blocks/weights.json' with { type: 'json' };

import type { Segments } from './block.ts';
import { featuresOf } from './block-columns.ts';
import { FEATURES, featureNames } from './feature-names.ts';

/** The columns of the model. */
export const COLUMNS = { blocks: featureNames };

let committed: Forest | null = null;
/** The weights that are in the repository, unpacked once. Throws where they are not of these columns. */
export function committedForest(): Forest {
	if (committed === null) {
		requireColumns('page-blocks', manifest, COLUMNS);
		committed = unpackForest(packed as PackedForest);
	}
	return committed;
}

/** From this probability on a block is body. */
export const KEEP = 0.45;

/** Probability (0…1) of each block. `title`: what the page's head calls it, or ''. */
export const bodyOf = (segments: Segments, title: string, forest: Forest = committedForest()): Float32Array =>
	predict(forest, featuresOf(segments, title), segments.blocks.length, FEATURES);
