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
export const MOST_MENTIONS = 20;
const REACH = 40;
/** Words on either side of a name in a short line outside the article. */
const NEAR = 4;
const SHORT_LINE = 80;

const PIECE = /\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;
const WORD = /[\p{L}\p{N}_]+/gu;
const DIGIT = /^\p{N}/u;
const LETTERS = /\p{L}{3}/u;

const piecesOf = (text: string): string[] => (fold(text).match(PIECE) ?? []).map((piece) => (DIGIT.test(piece) ? '0' : piece));

/** What stands beside the mentions of a name. */
export type Beside = {
	/** Hashes of the words, and of those of the name. */
	readonly words: Int32Array;
	/** Accessor variety (Feng et al. 2004): how many different words stand before and behind it; each edge of a line and each sign counts. */
	readonly before: number;
	readonly behind: number;
	/** Different words before and behind it in short lines outside the article: `Courier shop`, `Courier jobs`. */
	readonly phrases: number;
};

const EDGE = /^[\p{L}\p{N}]/u;
type Accessors = { readonly before: Set<string>; readonly behind: Set<string>; readonly phrases: Set<string>; edges: [number, number] };

function addAccessors(left: string, right: string, isPhrase: boolean, found: Accessors): void {
	if (EDGE.test(left)) found.before.add(left);
	else found.edges[0]++;
	if (EDGE.test(right)) found.behind.add(right);
	else found.edges[1]++;
	if (!isPhrase) return;
	if (EDGE.test(left)) found.phrases.add(`${left} `);
	if (EDGE.test(right)) found.phrases.add(` ${right}`);
}

function addBeside(text: string, start: number, end: number, inBody: boolean, found: Set<number>, accessors: Accessors): void {
	const before = piecesOf(text.slice(Math.max(0, start - REACH), start));
	const after = piecesOf(text.slice(end, end + REACH));
	const add = (token: string) => found.add(hash24(token));
	const place = inBody ? 'b' : 'f';
	const [left, right] = [before.at(-1) ?? '^', after[0] ?? '$'];
	addAccessors(left, right, !inBody && text.length < SHORT_LINE, accessors);
	add(`${place}L1${left}`);
	add(`${place}R1${right}`);
	if (before.length > 1) add(`${place}L2${before.at(-2)}_${left}`);
	if (after.length > 1) add(`${place}R2${right}_${after[1]}`);
	add(`${place}LR${left}_${right}`);
	if (inBody || text.length >= SHORT_LINE) return;
	for (const word of [...before.slice(-NEAR), ...after.slice(0, NEAR)]) if (LETTERS.test(word)) add(`W${word}`);
}

/** What stands beside the first mentions of a name. */
export function wordsBeside({ name, mentions }: Candidate): Beside {
	const found = new Set<number>();
	const accessors: Accessors = { before: new Set(), behind: new Set(), phrases: new Set(), edges: [0, 0] };
	for (const { line, start, text } of mentions.filter((mention) => mention.line !== null).slice(0, MOST_MENTIONS)) {
		if (line === null || start < line.start) continue;
		addBeside(line.text, start - line.start, start - line.start + text.length, line.inBody, found, accessors);
	}
	const words = fold(name).match(WORD) ?? [];
	for (const word of words) found.add(hash24(`N${word}`));
	if (words.length > 0) found.add(hash24(`A${words[0]}`)).add(hash24(`Z${words.at(-1)}`));
	const { before, behind, phrases, edges } = accessors;
	return { words: Int32Array.from(found), before: before.size + edges[0], behind: behind.size + edges[1], phrases: phrases.size };
}

/** Log odds, by these words alone, that a name is the source. */
export function oddsOfWords(words: Int32Array, { intercept, steps }: WordOdds): number {
	let sum = 0;
	for (const word of words) sum += steps.get(word) ?? 0;
	return intercept + sum / STEP;
}
