/**
 * Are two texts one and the same? Resemblance and containment of word shingles (Broder 1997), exactly, not estimated.
 * The same wire text loses a closing paragraph or a few words at an outlet. An early, short report that a longer one took
 * over whole is another article: it was told at another time, and the longer one says more.
 */

import { primary } from '../../../src/lib/language.ts';
import { splitSentences } from '../../../src/lib/passages.ts';
import type { CleanText, Description } from '../document/types.ts';
import { fold, isUnspaced, wordsOf } from '../text/folded-words.ts';
import { CARDINALS } from '../text/number-words.ts';
import { monthsOf, weekdaysOf } from './calendar-words.ts';
import { type DayInterval, dayInterval } from './day-interval.ts';
import { hash32 } from './minhash.ts';

/**
 * What is compared of a text. `titleNumbers`: the numbers of a title that the text has itself, null where it was made. `values`: a sentence
 * with who, how many and when masked → the sentences so written.
 */
export type TextPrint = {
	readonly language: string;
	readonly words: readonly string[];
	readonly shingles: ReadonlySet<number>;
	readonly titleNumbers: string | null;
	readonly days: DayInterval | null;
	readonly values: () => ReadonlyMap<string, ReadonlySet<string>>;
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
/** Days between the same announcement of one year and the next; copies of a text appear within them. */
const COPIED_WITHIN = 14;

export function textPrint(clean: CleanText, { language: { value: language }, title, date }: Description): TextPrint {
	const body = clean.blocks.map((block) => block.text);
	const words = body.flatMap((text) => wordsOf(fold(text)));
	const size = words.length > 0 && isUnspaced(words[words.length >> 1] as string) ? SHINGLE_UNSPACED : SHINGLE;
	const shingles = new Set<number>();
	const hashes = words.map(hash32);
	for (let i = 0; i + size <= hashes.length; i++) shingles.add(shingleHash(hashes, i, size));
	const isMade = title.evidence.some(({ rule }) => rule === 'title-made');
	const titleNumbers = isMade ? null : (title.value.match(/\d+/g) ?? []).join(' ');
	return { language, words, shingles, titleNumbers, days: dayInterval(date.value), values: () => valuesOf(body, language) };
}

/** One hash of the words from `start` on, in their order. */
function shingleHash(hashes: readonly number[], start: number, size: number): number {
	let hash = 0;
	for (let i = start; i < start + size; i++) hash = (Math.imul(hash, 31) + (hashes[i] as number)) | 0;
	return hash >>> 0;
}

/** True where both are one text: same language, nearly the same words, and nothing in title or text that says who, how many or when otherwise. */
export function sameText(a: TextPrint, b: TextPrint): boolean {
	if (a.language !== b.language) return false;
	if (a.titleNumbers !== null && b.titleNumbers !== null && a.titleNumbers !== b.titleNumbers) return false;
	if (a.words.length === b.words.length && a.words.every((word, i) => word === b.words[i])) return true;
	if (a.days !== null && b.days !== null && Math.max(a.days.first - b.days.last, b.days.first - a.days.last) > COPIED_WITHIN) return false;
	const [short, long] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles];
	if (short.size < SHORTEST || short.size < LENGTH_RATIO * long.size) return false;
	let both = 0;
	for (const shingle of short) if (long.has(shingle)) both++;
	const resembles = both / (short.size + long.size - both) >= RESEMBLANCE || both / short.size >= CONTAINMENT;
	return resembles && !contradicts(a, b);
}

/** "12 people died" and "15 people died", "on Monday" and "on Tuesday" are two reports, however alike the rest. */
function contradicts(a: TextPrint, b: TextPrint): boolean {
	const there = b.values();
	for (const [masked, sentences] of a.values()) {
		const others = there.get(masked);
		if (others !== undefined && sentences.isDisjointFrom(others)) return true;
	}
	return false;
}

/** The sentences by what is left of them without numbers, number words, days, months and words with a capital that do not open them. */
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
