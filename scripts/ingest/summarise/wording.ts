/** Whether one writer wrote two sentences: who writes for himself seldom uses the same words in a row as somebody else. */
import { tokensOf } from '../text/tokens.ts';

/** Tokens in a row, how many such rows a sentence must have, and what share of them the other has. What is the same to the letter may be shorter, but `He was 77.` is anybody's. */
const ROW = 5;
const FEWEST = { same: 2, near: 6 };
const SHARED = 0.5;

/** What somebody said is the same in everybody's report. */
const QUOTATION = /["“„«”»「『][^"“„«”»「『」』]*(?:["“„«”»」』]|$)/u;

function rowsOf(text: string): Set<string> {
	return new Set(
		text.split(QUOTATION).flatMap((part) => {
			const words = tokensOf(part).map(({ fold }) => fold);
			return words.slice(0, Math.max(0, words.length - ROW + 1)).map((_, i) => words.slice(i, i + ROW).join(' '));
		}),
	);
}

/** Word for word, or nearly so outside of quotations. */
export function isOneWording(a: string, b: string): boolean {
	const [one, other] = [rowsOf(a), rowsOf(b)];
	const fewer = Math.min(one.size, other.size);
	return fewer >= (a === b ? FEWEST.same : FEWEST.near) && one.intersection(other).size >= SHARED * fewer;
}
