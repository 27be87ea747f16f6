/**
 * Are two texts one and the same? Resemblance and containment of word shingles (Broder 1997), exactly, not estimated.
 * The same wire text loses a closing paragraph or a few words at an outlet. An early, short report that a longer one took
 * over whole is another article: it was told at another time, and the longer one says more.
 */

import { hash } from 'node:crypto';
import { primary } from '../../../src/lib/language.ts';
import { splitSentences } from '../../../src/lib/passages.ts';
import type { Description } from '../document/types.ts';
import { monthsOf, weekdaysOf } from '../text/calendar-words.ts';
import type { DayInterval } from '../text/day-interval.ts';
import { fold, isUnspaced, wordsOf } from '../text/folded-words.ts';
import { CARDINALS } from '../text/number-words.ts';
import { bandKeys, hash32, minHash } from './minhash.ts';

/** What of an article its print is made of. `titleNumbers`: the numbers of a title that the text has itself, null where it was made. */
type PrintInput = { readonly language: string; readonly body: readonly string[]; readonly titleNumbers: string | null };

/** What of a text is worked out once. `text`: its folded words with spaces between. `signature`: of its shingles, see `minHash`; null where there are none. */
export type TextPrint = {
	readonly text: string;
	readonly wordCount: number;
	readonly shingles: Uint32Array;
	readonly signature: Uint32Array | null;
};

/** What of a print is looked at for every article: a digest of the text, the numbers of words and of shingles, a hash of each band. */
export type PrintSketch = {
	readonly digest: string;
	readonly wordCount: number;
	readonly size: number;
	readonly bands: Uint32Array;
};

/** An article as it is compared with others; `print` is asked where the sketches leave it open. */
export type Sketched = Omit<PrintInput, 'body'> &
	PrintSketch & { readonly days: DayInterval | null; readonly print: () => Pick<PrintInput, 'body'> & Pick<TextPrint, 'shingles'> };

export const printSketch = ({ text, wordCount, shingles, signature }: TextPrint): PrintSketch => ({
	digest: hash('sha256', text).slice(0, 32),
	wordCount,
	size: shingles.length,
	bands: Uint32Array.from(signature === null ? [] : bandKeys(signature), hash32),
});

/** Words a shingle; characters where a script has no spaces between words. */
const SHINGLE = 4;
const SHINGLE_UNSPACED = 8;
/** Below this many shingles only the very same words are the same text. */
const SHORTEST = 12;
const RESEMBLANCE = 0.8;
const CONTAINMENT = 0.95;
/** The shorter text has at least this share of the longer one's shingles: less is a short report within a long one. */
const LENGTH_RATIO = 0.7;
/** Days between the same announcement of one year and the next; copies of a text appear within them. */
const COPIED_WITHIN = 14;

/** Null where the title was made. */
export function titleNumbersOf({ title }: Description): string | null {
	const isMade = title.evidence.some(({ rule }) => rule === 'title-made');
	return isMade ? null : (title.value.match(/\d+/g) ?? []).join(' ');
}

export function textPrint(body: readonly string[]): TextPrint {
	const words = body.flatMap((text) => wordsOf(fold(text)));
	const size = words.length > 0 && isUnspaced(words[words.length >> 1] as string) ? SHINGLE_UNSPACED : SHINGLE;
	const found = new Set<number>();
	const hashes = words.map(hash32);
	for (let i = 0; i + size <= hashes.length; i++) found.add(shingleHash(hashes, i, size));
	const shingles = Uint32Array.from(found);
	return { text: words.join(' '), wordCount: words.length, shingles, signature: shingles.length === 0 ? null : minHash(shingles) };
}

/** One hash of the words from `start` on, in their order. */
function shingleHash(hashes: readonly number[], start: number, size: number): number {
	let hash = 0;
	for (let i = start; i < start + size; i++) hash = (Math.imul(hash, 31) + (hashes[i] as number)) | 0;
	return hash >>> 0;
}

/** True where both are one text: same language, nearly the same words, and nothing in title or text that says who, how many or when otherwise. */
export function sameText(a: Sketched, b: Sketched): boolean {
	if (a.language !== b.language) return false;
	if (a.titleNumbers !== null && b.titleNumbers !== null && a.titleNumbers !== b.titleNumbers) return false;
	if (a.digest === b.digest) return true;
	if (a.days !== null && b.days !== null && Math.max(a.days.first - b.days.last, b.days.first - a.days.last) > COPIED_WITHIN) return false;
	const [less, more] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
	if (less < SHORTEST || less < LENGTH_RATIO * more) return false;
	const [one, other] = [a.print(), b.print()];
	const [short, long] = a.size <= b.size ? [one.shingles, other.shingles] : [other.shingles, one.shingles];
	const inLong = new Set(long);
	let both = 0;
	for (const shingle of short) if (inLong.has(shingle)) both++;
	const resembles = both / (short.length + long.length - both) >= RESEMBLANCE || both / short.length >= CONTAINMENT;
	return resembles && !contradicts({ ...one, language: a.language }, { ...other, language: b.language });
}

/** "12 people died" and "15 people died", "on Monday" and "on Tuesday" are two reports, however alike the rest. */
function contradicts(a: Pick<PrintInput, 'body' | 'language'>, b: Pick<PrintInput, 'body' | 'language'>): boolean {
	const there = valuesOf(b.body, b.language);
	for (const [masked, sentences] of valuesOf(a.body, a.language)) {
		const others = there.get(masked);
		if (others !== undefined && sentences.isDisjointFrom(others)) return true;
	}
	return false;
}

/** By a sentence with who, how many and when masked, the sentences so written: what is left of them without numbers, number words, days, months and words with a capital that do not open them. */
function valuesOf(blocks: readonly string[], language: string): Map<string, Set<string>> {
	const code = primary(language);
	const told = new Set([...monthsOf(code).keys(), ...weekdaysOf(code).keys(), ...Object.keys(CARDINALS[code] ?? {})]);
	const values = new Map<string, Set<string>>();
	for (const { text } of blocks.flatMap((block) => splitSentences(block, language))) {
		const words = wordsOf(text);
		if (words.length < SHINGLE) continue;
		const folded = words.map(fold);
		const masked = folded.map((word, i) => {
			const isName = i > 0 && /^\p{Lu}/u.test(words[i] as string);
			return /\d/.test(word) || isName || told.has(word) ? '#' : word;
		});
		if (!masked.includes('#')) continue;
		const key = masked.join(' ');
		values.set(key, (values.get(key) ?? new Set()).add(folded.join(' ')));
	}
	return values;
}
