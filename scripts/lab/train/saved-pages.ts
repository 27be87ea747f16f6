/** The saved pages of ../shared/eval, their folds by site, and the score of a text against what annotators took from the page. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { FOLDS, hash } from './folds.ts';
import { wordsOf } from './page-labels.ts';

export type SavedPage = {
	readonly id: string;
	readonly url?: string;
	readonly html: string;
	readonly title?: string;
	readonly main_content: string;
};

export const savedPages = (file: string): SavedPage[] =>
	gunzipSync(readFileSync(file))
		.toString('utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as SavedPage);

/** The last two labels of the host. */
export const siteOfPage = ({ id, url }: SavedPage): string =>
	url === undefined ? id : new URL(url).hostname.split('.').slice(-2).join('.');

/** Pages of one site are in one fold. */
export const foldOfPage = (page: SavedPage): number => hash(siteOfPage(page)) % FOLDS;

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
