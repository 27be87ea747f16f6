/** The beginning of a sentence by which texts without a title are compared. */
import { beginningOf } from '../../../src/lib/shorten.ts';

/** Characters. */
const LONGEST = 90;
/** Below this length a sentence is not cut at a comma. */
const SHORTEST = 30;

/** The sentence without its full stop, cut at a clause or else at a word where it is too long. */
export function firstClause(sentence: string): string {
	const whole = sentence.replace(/(?<![\s.;:,])[\s.;:,]+$/u, '');
	if (whole.length <= LONGEST) return whole;
	const head = whole.slice(0, LONGEST);
	const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' – '), head.lastIndexOf(' — '));
	if (clause >= SHORTEST) return `${head.slice(0, clause).trimEnd()} …`;
	return `${beginningOf(whole, LONGEST).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')} …`;
}
