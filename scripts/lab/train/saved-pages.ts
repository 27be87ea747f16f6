/** The folds of saved pages by site, and the score of a text against what annotators took from the page. */

import { fnv1a } from '../../../src/lib/fnv.ts';
import type { SavedPage } from '../rows.ts';
import { FOLDS } from './folds.ts';
import { wordsOf } from './page-labels.ts';

/** The last two labels of the host. */
export const siteOfPage = ({ url }: Pick<SavedPage, 'url'>): string => new URL(url).hostname.split('.').slice(-2).join('.');

/** Pages of one site are in one fold. */
export const foldOfPage = (page: Pick<SavedPage, 'url'>): number => fnv1a(siteOfPage(page)) % FOLDS;

/** F1 over the bag of words (WCXB's measure), 0…1. */
export function wordF1(found: string, gold: string): number {
	const [a, b] = [wordsOf(found), wordsOf(gold)];
	if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
	const bag = new Map<string, number>();
	for (const word of b) bag.set(word, (bag.get(word) ?? 0) + 1);
	let both = 0;
	for (const word of a) {
		const left = bag.get(word) ?? 0;
		if (left > 0) both++;
		bag.set(word, left - 1);
	}
	return both === 0 ? 0 : (2 * both) / (a.length + b.length);
}

/** What a saved page is called among the pages that lines learn from. */
export const flatIdOf = ({ id }: Pick<SavedPage, 'id'>): string => `flat-${id}`;
