/**
 * Which sentences of different articles say the same. All pairs are too many: for each sentence, the likest few of each other article are found by
 * an index over stems, senses and numbers, and judged (`statement/judge.ts`).
 */

import type { StorySentence } from './sentences.ts';
import { judge, type Verdict } from './statement/judge.ts';
import type { Reading } from './statement/reading.ts';

/** Verdicts by index, `a < b`. Pairs with little in common are absent. */
export type Verdicts = ReadonlyMap<number, ReadonlyMap<number, Verdict>>;

/** Candidates of each other article. */
const EACH = 2;
/** A word in more than this share of the sentences brings nobody together. */
const COMMON = 0.5;
const SENSE = 0.3;
const BEGINNING = 5;

export function verdictsOf(sentences: readonly StorySentence[], readings: readonly Reading[]): Verdicts {
	const keys = readings.map(keysOf);
	const postings = new Map<string, number[]>();
	for (const [i, own] of keys.entries()) {
		for (const key of own.keys()) {
			const list = postings.get(key);
			if (list === undefined) postings.set(key, [i]);
			else list.push(i);
		}
	}
	const verdicts = new Map<number, Map<number, Verdict>>();
	for (const sentence of sentences) {
		for (const other of likest(sentence, sentences, keys, postings)) {
			const [a, b] = sentence.index < other ? [sentence.index, other] : [other, sentence.index];
			const row = verdicts.get(a) ?? new Map<number, Verdict>();
			verdicts.set(a, row);
			const [x, y] = [readings[a], readings[b]];
			if (!row.has(b) && x !== undefined && y !== undefined) row.set(b, judge(x, y));
		}
	}
	return verdicts;
}

export function verdictOf(verdicts: Verdicts, a: number, b: number): Verdict | undefined {
	return a < b ? verdicts.get(a)?.get(b) : verdicts.get(b)?.get(a);
}

/** That two sentences say the same, 0 … 1; 0 where they were not worth comparing. */
export function probability(verdicts: Verdicts, a: number, b: number): number {
	return verdictOf(verdicts, a, b)?.probability ?? 0;
}

function keysOf({ language, terms, numbers }: Reading): ReadonlyMap<string, number> {
	const keys = new Map<string, number>();
	for (const { stem, fold, weight, senses, english } of terms) {
		keys.set(english ? `e ${stem}` : `${language} ${stem}`, weight);
		if (fold.length >= BEGINNING) keys.set(`~${fold.slice(0, BEGINNING)}`, weight * 0.7);
		for (const [sense, p] of senses) if (p >= SENSE) keys.set(`e ${sense}`, weight * p);
	}
	for (const number of numbers) keys.set(`#${number}`, 1);
	return keys;
}

function likest(
	sentence: StorySentence,
	all: readonly StorySentence[],
	keys: readonly ReadonlyMap<string, number>[],
	postings: ReadonlyMap<string, readonly number[]>,
): number[] {
	const scores = new Map<number, number>();
	for (const [key, weight] of keys[sentence.index] ?? []) {
		const list = postings.get(key) ?? [];
		if (list.length > Math.max(12, COMMON * all.length)) continue;
		const rare = weight * Math.log(1 + all.length / list.length);
		for (const other of list) scores.set(other, (scores.get(other) ?? 0) + rare * (keys[other]?.get(key) ?? 0));
	}
	const byArticle = Map.groupBy(
		[...scores].filter(([other]) => all[other]?.article !== sentence.article),
		([other]) => all[other]?.article,
	);
	return [...byArticle.values()].flatMap((list) =>
		list
			.toSorted(([a, x], [b, y]) => y - x || a - b)
			.slice(0, EACH)
			.map(([other]) => other),
	);
}
