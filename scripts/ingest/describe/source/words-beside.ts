/**
 * The words that stand beside a name and the words of the name itself: `welcome to X`, `X newsletter`, `© 2019 X`, in whatever language. What each
 * of them is worth is learned (scripts/lab/train/source-words.ts).
 */
import { hash24 } from '../../models/hashed-table.ts';
import { fold } from '../../text/tokens.ts';
import type { Candidate } from './candidates.ts';

/** What each word is worth, in steps of 1 / `STEP` of log odds, by its hash; `intercept` in log odds. */
export type WordOdds = { readonly intercept: number; readonly steps: ReadonlyMap<number, number> };
export const STEP = 32;

/** Mentions of a name that are looked at, and characters beside each. */
const MOST_MENTIONS = 20;
const REACH = 40;
/** Words on either side of a name in a short line outside the article. */
const NEAR = 4;
const SHORT_LINE = 80;

const PIECE = /\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}_]+/gu;
const DIGIT = /^\p{N}/u;
const LETTERS = /\p{L}{3}/u;

const piecesOf = (text: string): string[] => (fold(text).match(PIECE) ?? []).map((piece) => (DIGIT.test(piece) ? '0' : piece));

function addBeside(text: string, start: number, end: number, inBody: boolean, found: Set<number>): void {
	const before = piecesOf(text.slice(Math.max(0, start - REACH), start));
	const after = piecesOf(text.slice(end, end + REACH));
	const add = (token: string) => found.add(hash24(token));
	const place = inBody ? 'b' : 'f';
	const [left, right] = [before.at(-1) ?? '^', after[0] ?? '$'];
	add(`${place}L1${left}`);
	add(`${place}R1${right}`);
	if (before.length > 1) add(`${place}L2${before.at(-2)}_${left}`);
	if (after.length > 1) add(`${place}R2${right}_${after[1]}`);
	add(`${place}LR${left}_${right}`);
	if (inBody || text.length >= SHORT_LINE) return;
	for (const word of [...before.slice(-NEAR), ...after.slice(0, NEAR)]) if (LETTERS.test(word)) add(`W${word}`);
}

/** Hashes of what stands beside the first mentions of a name, and of its words. */
export function wordsBeside({ name, mentions }: Candidate): Int32Array {
	const found = new Set<number>();
	for (const { line, start, text } of mentions.filter((mention) => mention.line !== null).slice(0, MOST_MENTIONS)) {
		if (line === null || start < line.start) continue;
		addBeside(line.text, start - line.start, start - line.start + text.length, line.inBody, found);
	}
	const words = fold(name).match(WORD) ?? [];
	for (const word of words) found.add(hash24(`N${word}`));
	if (words.length > 0) found.add(hash24(`A${words[0]}`)).add(hash24(`Z${words.at(-1)}`));
	return Int32Array.from(found);
}

/** Log odds, by these words alone, that a name is the source. */
export function oddsOfWords(words: Int32Array, { intercept, steps }: WordOdds): number {
	let sum = 0;
	for (const word of words) sum += steps.get(word) ?? 0;
	return intercept + sum / STEP;
}
