/**
 * Facts: sentences of different articles that say the same, joined. Agglomerative with average linkage over the log odds of the judge
 * (Sneath & Sokal 1973); an article gives at most one sentence to a fact, so two facts of one article never melt.
 */
import { isOfOtherYear, type YearsTold, yearsTold } from './antecedent-years.ts';
import { type Verdicts, verdictOf } from './pairs.ts';
import type { StorySentence } from './sentences.ts';
import type { Verdict } from './statement/judge.ts';

/** The sentences of a fact, in the order of the story. */
export type Fact = readonly StorySentence[];

/** Probability from which two sentences are joined, and what it must be on average between two groups. */
const SAME = 0.64;
/** Of each of two sentences, the other says at least this share… */
const BOTH_WAYS = 0.42;
/** …and what is less likely must have more in common: probability + 0.6 × the lesser share. Over languages, words of both are found less often. */
const TOGETHER = { same: 1.06, across: 0.98 };
const SHARE = 0.6;
const BOTH_ACROSS = 0.33;
/** Of two sentences in one language: so much of the words of one that are no names. Long names alone make much of two sentences the same. */
const BEYOND_NAMES = 0.35;
/** Log odds of a pair with little in common, and of one that disagrees. */
const NOTHING = -3;

const logit = (p: number) => Math.log(p / (1 - p));

export function factsOf(sentences: readonly StorySentence[], verdicts: Verdicts): Fact[] {
	const years = sentences.map(yearsTold);
	const isOther = (a: number, b: number) => isOfOtherYear(years[a] as YearsTold, years[b] as YearsTold);
	const odds = (a: number, b: number) => {
		const verdict = verdictOf(verdicts, a, b);
		return verdict === undefined || verdict.disagrees || isOther(a, b)
			? NOTHING
			: logit(Math.min(0.999, Math.max(0.001, verdict.probability)));
	};
	const home = sentences.map((_, i) => i);
	const groups = new Map<number, StorySentence[]>(sentences.map((sentence, i) => [i, [sentence]]));
	const candidates = [...verdicts].flatMap(([a, row]) =>
		[...row].filter(([b, verdict]) => isSame(verdict) && !isOther(a, b)).map(([b, { probability }]) => ({ a, b, probability })),
	);
	candidates.sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
	for (const { a, b } of candidates) {
		const [x, y] = [home[a] ?? a, home[b] ?? b];
		if (x === y) continue;
		const [left, right] = [groups.get(x) ?? [], groups.get(y) ?? []];
		if (left.some((s) => right.some((t) => s.article === t.article))) continue;
		const all = left.flatMap((s) => right.map((t) => odds(s.index, t.index)));
		if (all.reduce((sum, value) => sum + value, 0) / all.length < logit(SAME)) continue;
		for (const { index } of right) home[index] = x;
		groups.set(x, [...left, ...right]);
		groups.delete(y);
	}
	return [...groups.values()].map((members) => members.toSorted((s, t) => s.index - t.index));
}

/** Says the same, and neither says much more than the other. */
export function isSame({ probability, disagrees, says, across, beyondNames, covered: [forth, back] }: Verdict): boolean {
	const share = Math.min(forth, back);
	return (
		probability >= SAME &&
		!disagrees &&
		says === 'as much' &&
		beyondNames >= BEYOND_NAMES &&
		share >= (across ? BOTH_ACROSS : BOTH_WAYS) &&
		probability + SHARE * share >= (across ? TOGETHER.across : TOGETHER.same)
	);
}
