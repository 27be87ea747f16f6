/**
 * Alignment: which sentences of different articles tell the same. A logistic scorer on what two sentences have in common, in two
 * steps: the pair by itself, then the pair against its rivals (margin scoring after Artetxe & Schwenk 2019). Trained on sentences
 * aligned by people (scripts/lab/train/train-alignment.ts); `weights.json` is what it wrote.
 */

import weights from '../models/sentence-alignment/weights.json' with { type: 'json' };
import { type Comparable, compare } from './pair-features.ts';

/** Log odds that two sentences tell the same, by index: `a < b`. Pairs with nothing in common are absent. */
export type Alignment = ReadonlyMap<number, ReadonlyMap<number, number>>;

export type Pair = { readonly i: number; readonly j: number; readonly alone: number };

/** Margins beyond this say no more. */
const MARGIN_LIMIT = 4;
/** Log odds of a sentence that has no rival. */
const NO_RIVAL = -8;

export function linear(weight: readonly number[], values: readonly number[]): number {
	return values.reduce((sum, value, i) => sum + value * (weight[i + 1] ?? 0), weight[0] ?? 0);
}

/** The first step for every pair of sentences of different articles. */
function scorePairs(all: Comparable): Pair[] {
	const pairs: Pair[] = [];
	for (const s of all.sentences) {
		for (const t of all.sentences.slice(s.index + 1)) {
			if (t.article === s.article) continue;
			const values = compare(all, s.index, t.index);
			if (values !== null) pairs.push({ i: s.index, j: t.index, alone: linear(weights.pair, values) });
		}
	}
	return pairs;
}

/** For each pair: its own score, and by how much it beats the best rival of either sentence in the other's article. */
export function withMargins(all: Comparable, pairs: readonly Pair[]): (Pair & { readonly values: readonly [number, number, number] })[] {
	const best = new Map<string, [number, number]>();
	const rivals = ({ i, j }: Pair) => [`${i}>${all.sentences[j]?.article}`, `${j}>${all.sentences[i]?.article}`] as const;
	for (const pair of pairs) {
		for (const key of rivals(pair)) {
			const [first, second] = best.get(key) ?? [NO_RIVAL, NO_RIVAL];
			best.set(key, pair.alone > first ? [pair.alone, first] : [first, Math.max(second, pair.alone)]);
		}
	}
	const margin = (pair: Pair, key: string) => {
		const [first, second] = best.get(key) ?? [NO_RIVAL, NO_RIVAL];
		const ahead = pair.alone - (pair.alone >= first ? second : first);
		return Math.max(-MARGIN_LIMIT, Math.min(MARGIN_LIMIT, ahead));
	};
	return pairs.map((pair) => {
		const [row, column] = rivals(pair);
		return { ...pair, values: [pair.alone, margin(pair, row), margin(pair, column)] };
	});
}

export function align(all: Comparable): Alignment {
	const scored = new Map<number, Map<number, number>>();
	for (const { i, j, values } of withMargins(all, scorePairs(all))) {
		const [a, b] = i < j ? [i, j] : [j, i];
		const row = scored.get(a) ?? new Map<number, number>();
		row.set(b, linear(weights.margin, values));
		scored.set(a, row);
	}
	return scored;
}

export function logOdds(alignment: Alignment, a: number, b: number): number | undefined {
	return a < b ? alignment.get(a)?.get(b) : alignment.get(b)?.get(a);
}
