/** The owner's own word lists: `de-en.tsv` or `de-en.csv`, a word and its English on each line. */

import { fold } from '../text/folded-words.ts';
import type { WordList } from './dictionary.ts';

/**
 * Two columns, parted by a tab, a semicolon or a comma, whichever a line has first in this order. Further columns, and the words
 * of a cell, are further translations. Lines that start with `#` are remarks.
 */
export function tableList(text: string): WordList {
	const english = new Map<string, string[]>();
	for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
		const mark = line.startsWith('#') ? undefined : ['\t', ';', ','].find((one) => line.includes(one));
		if (mark === undefined) continue;
		const [word = '', ...cells] = line.split(mark).map((cell) => cell.trim().replace(/^"|"$/g, ''));
		const folded = fold(word);
		const words = cells.flatMap((cell) => cell.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
		if (folded !== '' && words.length > 0) english.set(folded, [...(english.get(folded) ?? []), ...words]);
	}
	return (folded) => english.get(folded);
}
