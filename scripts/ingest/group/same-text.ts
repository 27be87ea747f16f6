/**
 * Are two texts one and the same? Resemblance and containment of word shingles (Broder 1997), exactly, not estimated.
 * The same wire text loses a closing paragraph or a few words at an outlet. An early, short report that a longer one took
 * over whole is another article: it was told at another time, and the longer one says more.
 */
import { splitSentences } from '../../../src/lib/passages.ts';
import type { CleanText } from '../document/types.ts';
import { fold, isUnspaced, wordsOf } from '../text/folded-words.ts';
import { hash32 } from './minhash.ts';

/** What is compared of a text. `figures`: a sentence with its digits masked → the sentences so written. */
export type TextPrint = {
	readonly language: string;
	readonly words: readonly string[];
	readonly shingles: ReadonlySet<number>;
	readonly figures: () => ReadonlyMap<string, ReadonlySet<string>>;
};

/** Words a shingle; characters where a script has no spaces between words. */
const SHINGLE = 4;
const SHINGLE_UNSPACED = 8;
/** Below this many shingles only the very same words are the same text. */
const SHORTEST = 12;
const RESEMBLANCE = 0.8;
const CONTAINMENT = 0.95;
/** The shorter text has at least this share of the longer one's shingles: less is a short report within a long one. */
const LENGTH_RATIO = 0.7;

export function textPrint(clean: CleanText, language: string): TextPrint {
	const body = clean.blocks.map((block) => block.text);
	const words = body.flatMap((text) => wordsOf(fold(text)));
	const size = words.length > 0 && isUnspaced(words[words.length >> 1] as string) ? SHINGLE_UNSPACED : SHINGLE;
	const shingles = new Set<number>();
	const hashes = words.map(hash32);
	for (let i = 0; i + size <= hashes.length; i++) shingles.add(shingleHash(hashes, i, size));
	return { language, words, shingles, figures: () => figuresOf(body, language) };
}

/** One hash of the words from `start` on, in their order. */
function shingleHash(hashes: readonly number[], start: number, size: number): number {
	let hash = 0;
	for (let i = start; i < start + size; i++) hash = (Math.imul(hash, 31) + (hashes[i] as number)) | 0;
	return hash >>> 0;
}

/** True where both are one text: same language, nearly the same words, and no sentence that differs in its figures alone. */
export function sameText(a: TextPrint, b: TextPrint): boolean {
	if (a.language !== b.language) return false;
	if (a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])) return true;
	const [short, long] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
	if (short.size < SHORTEST || short.size < LENGTH_RATIO * long.size) return false;
	let both = 0;
	for (const shingle of short) if (long.has(shingle)) both++;
	const resembles = both / (short.size + long.size - both) >= RESEMBLANCE || both / short.size >= CONTAINMENT;
	return resembles && !contradicts(a, b);
}

/** "12 people died" and "15 people died" are two reports, however alike the rest. */
function contradicts(a: TextPrint, b: TextPrint): boolean {
	const there = b.figures();
	for (const [masked, sentences] of a.figures()) {
		const others = there.get(masked);
		if (others !== undefined && sentences.isDisjointFrom(others)) return true;
	}
	return false;
}

function figuresOf(blocks: readonly string[], language: string): Map<string, Set<string>> {
	const figures = new Map<string, Set<string>>();
	for (const block of blocks) {
		if (!/\d/.test(block)) continue;
		for (const { text } of splitSentences(block, language)) {
			const words = wordsOf(fold(text));
			const masked = words.map((word) => word.replace(/\d+/g, '#')).join(' ');
			if (words.length < SHINGLE || !masked.includes('#')) continue;
			figures.set(masked, (figures.get(masked) ?? new Set()).add(words.join(' ')));
		}
	}
	return figures;
}
