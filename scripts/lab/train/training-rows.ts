/** The pages that cleaning learns from, with their features, and the folds by site that keep what is measured apart from what is learned. */

import { join } from 'node:path';
import { fnv1a } from '../../../src/lib/fnv.ts';
import { type Features, featuresOf } from '../../ingest/clean/line-features.ts';
import type { Forest } from '../../ingest/models/forest.ts';
import { readRows, savedPageRow } from '../rows.ts';
import { flatPages } from './flat-pages.ts';
import { FOLDS, folds } from './folds.ts';
import { cleanArticles, evaluationPages, madeDumps, type Page } from './pages.ts';

export type Seen = { readonly page: Page; readonly features: Features; readonly fold: number };

/** Numbers of each page's lines, by page. */
export type Scores = ReadonlyMap<Seen, Float32Array>;

/** The texts and the flattened saved pages of `folder`, short clean articles, and dumps made of them. Pages of one site are in one fold. */
export function seenPages(folder: string): Seen[] {
	const pages = evaluationPages(folder);
	const clean = cleanArticles(folder);
	const flat = flatPages(readRows(join(folder, 'saved-pages.jsonl.gz'), savedPageRow));
	const all = [...pages, ...flat, ...clean, ...madeDumps([...pages.filter((page) => page.dataset !== 'trafilatura'), ...clean], 1)];
	return all.map((page) => ({ page, features: featuresOf(page.lines), fold: fnv1a(page.site) % FOLDS }));
}

/** A forest for each fold, trained without it, and its numbers for the pages of that fold. */
export function heldOut(
	seen: readonly Seen[],
	train: (part: readonly Seen[]) => Forest,
	look: (forest: Forest, one: Seen) => Float32Array,
): { readonly forests: readonly Forest[]; readonly scores: Scores } {
	const scores = new Map<Seen, Float32Array>();
	const forests = folds.map((fold) => {
		const forest = train(seen.filter((one) => one.fold !== fold));
		for (const one of seen) if (one.fold === fold) scores.set(one, look(forest, one));
		return forest;
	});
	return { forests, scores };
}
