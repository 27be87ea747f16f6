/** What a page gave twice: a title without its copy, and whether words stand twice. */
import { tokensOf } from './tokens.ts';

/** Words of a title that is said twice, at least. */
const TWICE = 4;

/** A title that a page gave twice, once: `Ferry runs aground Ferry runs aground Published`; `… Ferry runs …`, where it was cut in its copy. */
export function saidOnce(title: string): string {
	const words = tokensOf(title);
	const isCut = /…$/u.test(title);
	for (let n = words.length - TWICE; isCut && n > words.length >> 1; n--) {
		if (words.slice(n).every(({ fold }, i) => fold === words[i]?.fold)) return title.slice(0, words[n]?.start).trimEnd();
	}
	for (let n = words.length >> 1; n >= TWICE; n--) {
		const again = words[n];
		if (again === undefined || !words.slice(0, n).every(({ fold }, i) => fold === words[n + i]?.fold)) continue;
		const once = title.slice(0, again.start);
		// A quotation mark before its first word stands before the second copy, too.
		const mark = title.slice(0, words[0]?.start);
		return (once.endsWith(mark) ? once.slice(0, once.length - mark.length) : once).trimEnd();
	}
	return title;
}

/** So many words that stand twice in a sentence: a title that ran into the first sentence. */
const REPEATED = 4;

export function isRepeated(text: string): boolean {
	const words = tokensOf(text).map(({ fold }) => fold);
	const seen = new Set<string>();
	for (let i = 0; i + REPEATED <= words.length; i++) {
		const run = words.slice(i, i + REPEATED).join(' ');
		if (seen.has(run)) return true;
		seen.add(run);
	}
	return false;
}
