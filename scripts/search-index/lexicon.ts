/**
 * The words of a language by bucket: how often each stands there, and how compounds among them are split. Kept between builds as numbers of words, so that
 * of all buckets only those are read that changed, and of all words only those are split again that hold a part which came or went.
 */
import { ownString } from '../../src/lib/own-string.ts';
import { compoundSplitter, fewSplitter, isCompounding, MAX_WORD, MIN_WORD, partsAround, type Splitter } from './compounds.ts';
import type { KeptIndex } from './kept-index.ts';
import type { Bucket } from './language-buckets.ts';
import { digestOf } from './language-keys.ts';

/** `words`: numbers of words, `times` how often each stands in the bucket; `compounds`: digest of how they are split. */
type Counted = { readonly text: string; readonly words: Uint32Array; readonly times: Uint32Array; readonly compounds: string | null };
/** `times`: how often each word stands in all buckets; `splits`: of those words that are split. */
type Kept = {
	readonly words: readonly string[];
	readonly times: Uint32Array;
	readonly buckets: readonly Counted[];
	readonly splits: ReadonlyMap<string, readonly string[]>;
};

export type Lexicon = {
	/** How often each word stands in the language. */
	readonly counts: () => ReadonlyMap<string, number>;
	/** Digest of how the compounds of a bucket are split; null where words are not written together. */
	readonly compoundsOf: (bucket: Bucket) => string | null;
	/** Undefined where words are not written together. */
	readonly splitter: Splitter | undefined;
};

/** Where a smaller share of words is split, they are split one by one. */
const FEW = 0.05;

/** The name under which it is kept. */
export const keptWords = (language: string): string => `words ${language}`;

const UNSPLIT: readonly string[] = [];
const NONE: Kept = { words: [], times: new Uint32Array(), buckets: [], splits: new Map() };

/** `wordsIn`: the words of a bucket in the order of its texts, which are read for it. */
export function openLexicon(
	language: string,
	buckets: readonly Bucket[],
	kept: KeptIndex,
	wordsIn: (bucket: Bucket) => Iterable<readonly string[]>,
): Lexicon {
	const before = kept.last<Kept>(keptWords(language)) ?? NONE;
	const known = new Map(before.buckets.map((bucket) => [bucket.text, bucket]));
	const isSame = buckets.length === before.buckets.length && buckets.every(({ text }, at) => before.buckets[at]?.text === text);
	const now = isSame ? before : changed(language, before, buckets, known, wordsIn);
	if (!isSame) kept.write(keptWords(language), '', now);
	const own = new Map(now.buckets.map(({ text, compounds }) => [text, compounds]));
	const { words, times, splits } = now;
	return {
		counts: () => new Map(words.map((word, number) => [word, times[number] as number])),
		compoundsOf: ({ text }) => own.get(text) ?? null,
		splitter: isCompounding(language) ? (word) => splits.get(word) ?? UNSPLIT : undefined,
	};
}

/** Adds what stands in a bucket to `times`, or takes it away. */
function addTimes(times: Uint32Array, bucket: Counted, sign: 1 | -1): void {
	for (let at = 0; at < bucket.words.length; at++) {
		const word = bucket.words[at] as number;
		times[word] = (times[word] as number) + sign * (bucket.times[at] as number);
	}
}

function changed(
	language: string,
	before: Kept,
	buckets: readonly Bucket[],
	known: ReadonlyMap<string, Counted>,
	wordsIn: (bucket: Bucket) => Iterable<readonly string[]>,
): Kept {
	const words = [...before.words];
	const numbers = new Map(words.map((word, number) => [word, number]));
	const numberOf = (word: string) => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		const own = ownString(word);
		numbers.set(own, words.length);
		return words.push(own) - 1;
	};
	/** By the number of a word: how often it stands in the bucket that is counted. */
	const tally: number[] = [];
	const counted = buckets.map((bucket): Counted => {
		const there = known.get(bucket.text);
		if (there !== undefined) return there;
		const own: number[] = [];
		for (const text of wordsIn(bucket))
			for (const word of text) {
				const number = numberOf(word);
				const times = tally[number] ?? 0;
				if (times === 0) own.push(number);
				tally[number] = times + 1;
			}
		const times = Uint32Array.from(own, (number) => tally[number] as number);
		for (const number of own) tally[number] = 0;
		return { text: bucket.text, words: Uint32Array.from(own), times, compounds: null };
	});
	const then = new Uint32Array(words.length);
	then.set(before.times);
	const now = Uint32Array.from(then);
	const stays = new Set(counted);
	for (const bucket of before.buckets) if (!stays.delete(bucket)) addTimes(now, bucket, -1);
	for (const bucket of stays) addTimes(now, bucket, 1);
	const splits = isCompounding(language)
		? splitAgain(language, words, then, now, before.splits)
		: { all: NONE.splits, others: new Set<number>() };
	const split = counted.map((bucket) =>
		isCompounding(language) &&
		(bucket.compounds === null || (splits.others.size > 0 && bucket.words.some((word) => splits.others.has(word))))
			? { ...bucket, compounds: compoundsKey(bucket, words, splits.all) }
			: bucket,
	);
	return compact({ words, times: now, buckets: split, splits: splits.all });
}

/** How the words of a language are split now. `then`, `now`: how often each stands there; `others`: those that are split in another way than before. */
function splitAgain(language: string, words: readonly string[], then: Uint32Array, now: Uint32Array, before: Kept['splits']) {
	const isThere = (number: number) => (now[number] as number) > 0;
	const holds = partsAround(
		words.filter((_, number) => isThere(number) !== (then[number] as number) > 0),
		language,
	);
	const all = new Map<string, readonly string[]>();
	const asked: [word: string, number: number][] = [];
	for (const [number, word] of words.entries()) {
		if (!isThere(number) || word.length < MIN_WORD || word.length > MAX_WORD) continue;
		const last = before.get(word);
		if (then[number] === 0 || holds(word)) asked.push([word, number]);
		else if (last !== undefined) all.set(word, last);
	}
	const there = words.filter((_, number) => isThere(number));
	const split = asked.length < FEW * words.length ? fewSplitter(new Set(there), language) : compoundSplitter(there, language);
	const others = new Set<number>();
	for (const [word, number] of asked) {
		const parts = split(word);
		if (parts.length > 0) all.set(word, parts);
		if (parts.join(' ') !== (before.get(word) ?? []).join(' ')) others.add(number);
	}
	return { all, others };
}

const compoundsKey = ({ words: numbers }: Counted, words: readonly string[], splits: Kept['splits']) => {
	const split: [word: string, parts: readonly string[]][] = [];
	for (const number of numbers) {
		const word = words[number] as string;
		const parts = word.length < MIN_WORD ? undefined : splits.get(word);
		if (parts !== undefined) split.push([word, parts]);
	}
	return digestOf(split.sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** The same without words that are gone. */
function compact(lexicon: Kept): Kept {
	const { times } = lexicon;
	const numbers = new Uint32Array(lexicon.words.length);
	const words = lexicon.words.filter((_, word) => (times[word] as number) > 0);
	if (words.length === lexicon.words.length) return lexicon;
	for (let [word, next] = [0, 0]; word < numbers.length; word++) if ((times[word] as number) > 0) numbers[word] = next++;
	return {
		...lexicon,
		words,
		times: times.filter((count) => count > 0),
		buckets: lexicon.buckets.map((bucket) => ({ ...bucket, words: bucket.words.map((word) => numbers[word] as number) })),
	};
}
