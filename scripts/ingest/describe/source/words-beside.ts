/**
 * The words that stand beside a name and the words of the name itself: `welcome to X`, `X newsletter`, `© 2019 X`, in whatever language. What each
 * of them is worth is learned (scripts/lab/train/source-words.ts).
 */
import { fnv1a, fnv1aOn } from '../../../../src/lib/fnv.ts';
import { hash24, hash24Of } from '../../models/hashed-table.ts';
import { CLASSES, LETTER, NUMBER, SPACE, SURROGATE } from '../../text/char-classes.ts';
import { fold } from '../../text/tokens.ts';
import type { PageLine } from './annotated-lines.ts';
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

/** Runs of letters, each run of numbers as `0`, and each sign by itself. */
function piecesOf(text: string): string[] {
	const folded = fold(text);
	const pieces: string[] = [];
	for (let at = 0; at < folded.length; ) {
		const start = at;
		const bits = CLASSES[folded.charCodeAt(at++)] as number;
		if (bits === SURROGATE) return (folded.match(PIECE) ?? []).map((piece) => (DIGIT.test(piece) ? '0' : piece));
		const kind = bits & (LETTER | NUMBER);
		if (kind !== 0) while (at < folded.length && ((CLASSES[folded.charCodeAt(at)] as number) & kind) !== 0) at++;
		if ((bits & SPACE) === 0) pieces.push(kind === NUMBER ? '0' : folded.slice(start, at));
	}
	return pieces;
}

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

/** One side of a name: the piece beside it, whether that is a word, and the hashes of it, of the two nearest and of the words near it; `lead`: with which the hash of both sides begins. */
type Side = { readonly piece: string; readonly isWord: boolean; readonly hashes: readonly number[]; readonly lead: number };

/** Sides by where a name begins (even) or ends (odd) on the page: many names of a line share them. */
type Sides = Map<number, Side>;

function sideOf(sides: Sides, line: PageLine, at: number, isBefore: boolean): Side {
	const key = 2 * (line.start + at) + Number(!isBefore);
	let side = sides.get(key);
	if (side === undefined) {
		side = newSide(line, at, isBefore);
		sides.set(key, side);
	}
	return side;
}

function newSide({ text, inBody }: PageLine, at: number, isBefore: boolean): Side {
	const pieces = piecesOf(isBefore ? text.slice(Math.max(0, at - REACH), at) : text.slice(at, at + REACH));
	const place = inBody ? 'b' : 'f';
	const piece = (isBefore ? pieces.at(-1) : pieces[0]) ?? (isBefore ? '^' : '$');
	const second = isBefore ? pieces.at(-2) : pieces[1];
	const tokens = [isBefore ? `${place}L1${piece}` : `${place}R1${piece}`];
	if (second !== undefined) tokens.push(isBefore ? `${place}L2${second}_${piece}` : `${place}R2${piece}_${second}`);
	if (!inBody && text.length < SHORT_LINE)
		for (const word of isBefore ? pieces.slice(-NEAR) : pieces.slice(0, NEAR)) if (LETTERS.test(word)) tokens.push(`W${word}`);
	return { piece, isWord: EDGE.test(piece), hashes: tokens.map(hash24), lead: isBefore ? fnv1a(`${place}LR${piece}_`) : 0 };
}

/** What stands beside the first mentions of each candidate of a page. */
export function wordsBeside(candidates: readonly Candidate[]): Beside[] {
	const sides: Sides = new Map();
	return candidates.map((one) => besideOf(one, sides));
}

function besideOf({ name, mentions }: Candidate, sides: Sides): Beside {
	const found = new Set<number>();
	const [before, behind, phrases] = [new Set<string>(), new Set<string>(), new Set<string>()];
	let [edgesBefore, edgesBehind, seen] = [0, 0, 0];
	for (const { line, start, text } of mentions) {
		if (line === null || seen++ >= MOST_MENTIONS || start < line.start) continue;
		const at = start - line.start;
		const [left, right] = [sideOf(sides, line, at, true), sideOf(sides, line, at + text.length, false)];
		for (const hash of left.hashes) found.add(hash);
		for (const hash of right.hashes) found.add(hash);
		found.add(hash24Of(fnv1aOn(left.lead, right.piece)));
		const isPhrase = !line.inBody && line.text.length < SHORT_LINE;
		if (left.isWord) before.add(left.piece);
		else edgesBefore++;
		if (right.isWord) behind.add(right.piece);
		else edgesBehind++;
		if (isPhrase && left.isWord) phrases.add(`${left.piece} `);
		if (isPhrase && right.isWord) phrases.add(` ${right.piece}`);
	}
	const words = fold(name).match(WORD) ?? [];
	for (const word of words) found.add(hash24(`N${word}`));
	if (words.length > 0) found.add(hash24(`A${words[0]}`)).add(hash24(`Z${words.at(-1)}`));
	return {
		words: Int32Array.from(found),
		before: before.size + edgesBefore,
		behind: behind.size + edgesBehind,
		phrases: phrases.size,
	};
}

/** Log odds, by these words alone, that a name is the source. */
export function oddsOfWords(words: Int32Array, { intercept, steps }: WordOdds): number {
	let sum = 0;
	for (const word of words) sum += steps.get(word) ?? 0;
	return intercept + sum / STEP;
}
