/**
 * What stands beneath a claim: the fact that it quotes, and other facts that tell the same though they were not joined, for average
 * linkage is strict with large groups.
 */
import type { Claim } from '../document/story.ts';
import { type Alignment, logOdds } from './align.ts';
import type { Fact } from './facts.ts';
import { quotability } from './quotable.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';

export type Chosen = { readonly fact: Fact; readonly quote: StorySentence };

/** Log odds that one pair of sentences of two facts must reach… */
const SUREST = 1.25;
/** …and that all their pairs must reach on average. */
const ON_AVERAGE = -0.5;
/** Log odds of two sentences that have nothing in common. */
const NOTHING = -3;

/**
 * The claims with all their passages, one an article; a sentence stands beneath one claim only. What can best stand alone comes first:
 * a page leads with the first passage in the reader's language.
 */
export function withCounterparts(chosen: readonly Chosen[], facts: readonly Fact[], alignment: Alignment): Claim[] {
	const left = new Set(facts);
	for (const { fact } of chosen) left.delete(fact);
	return chosen.flatMap(({ fact, quote }) => {
		const members = [...fact];
		const alike = [...left]
			.map((other) => ({ other, ...likeness(fact, other, alignment) }))
			.filter(({ surest, average }) => surest >= SUREST && average >= ON_AVERAGE)
			.toSorted((a, b) => b.surest - a.surest || (a.other[0]?.index ?? 0) - (b.other[0]?.index ?? 0));
		for (const { other } of alike) {
			left.delete(other);
			members.push(...other.filter((sentence) => !members.some(({ article }) => article === sentence.article)));
		}
		const others = members
			.filter((sentence) => sentence !== quote)
			.toSorted((a, b) => quotability(b) - quotability(a) || a.index - b.index);
		const passages = nonEmpty([quote, ...others].map(({ ref }) => ref));
		return passages === null ? [] : [{ passages }];
	});
}

/** The highest and the mean log odds of the pairs of two facts; sentences of one article are no pair. */
function likeness(a: Fact, b: Fact, alignment: Alignment): { readonly surest: number; readonly average: number } {
	const odds = a.flatMap((s) => b.flatMap((t) => (s.article === t.article ? [] : [logOdds(alignment, s.index, t.index) ?? NOTHING])));
	return { surest: Math.max(NOTHING, ...odds), average: odds.reduce((sum, value) => sum + value, 0) / Math.max(1, odds.length) };
}
