/**
 * Which facts become claims, and in what order: by importance, less what the claims chosen before tell already (maximal marginal
 * relevance, Carbonell & Goldstein 1998).
 */
import type { Claim } from '../document/story.ts';
import { type Alignment, logOdds } from './align.ts';
import { type Chosen, withCounterparts } from './counterparts.ts';
import type { Fact } from './facts.ts';
import { type Candidate, isOpening } from './importance.ts';
import type { Terms } from './sentence-features.ts';

const FEWEST = 5;
const MOST = 8;
/** Two facts whose sentences are as near as this (log odds) tell the same, although they were not joined. */
const SAME = 0;
/** Doubtful pairs count as alike when claims are chosen: the log odds are raised by this much. */
const EASED = 1;
/** Share of common words from which two sentences of one language repeat each other. */
const REPEATED = 0.65;
/** Two openings are alike by default as much as this (0 … 1): the second adds little. */
const OPENINGS_ALIKE = 0.85;
/** How much likeness to a chosen claim costs: λ of maximal marginal relevance. */
const REDUNDANCY = 1.2;
/** How many claims a story of this size gets: 5 (two articles) to 8 (sixteen), and at most half of what it tells. */
export function claimCount(articles: number, facts: number): number {
	const wanted = Math.max(FEWEST, Math.min(MOST, 4 + Math.ceil(Math.log2(articles))));
	return Math.max(1, Math.min(wanted, Math.ceil(facts / 2)));
}

/** The claims, most important first; each quotes one sentence and names every other that tells the same. */
export function claimsOf(
	candidates: readonly Candidate[],
	alignment: Alignment,
	features: readonly Terms[],
	articles: number,
	count: number,
): Claim[] {
	const fairShare = Math.ceil(count / articles) + (articles > 1 ? 1 : 0);
	const quoted = new Map<number, number>();
	const chosen: Chosen[] = [];
	const left = new Set(candidates);
	while (chosen.length < count && left.size > 0) {
		const led = chosen.some(({ fact }) => fact.some(isOpening));
		let best: { candidate: Candidate; score: number } | null = null;
		for (const candidate of left) {
			const likest = Math.max(0, ...chosen.map((other) => resemblance(candidate.fact, other.fact, alignment, features)));
			if (likest >= 1) {
				left.delete(candidate);
				continue;
			}
			const score = (led ? candidate.importance : candidate.asLead) - REDUNDANCY * likest ** 2;
			if (best === null || score > best.score) best = { candidate, score };
		}
		if (best === null) break;
		left.delete(best.candidate);
		const { fact, quotes } = best.candidate;
		const quote = quotes.find(({ sentence }) => (quoted.get(sentence.article) ?? 0) < fairShare)?.sentence;
		if (quote === undefined) continue;
		quoted.set(quote.article, (quoted.get(quote.article) ?? 0) + 1);
		chosen.push({ fact, quote });
	}
	return withCounterparts(
		chosen,
		candidates.map(({ fact }) => fact),
		alignment,
	);
}

/** Share of the words of `a` that `b` has, by the smaller: near-repeats within a language. */
function overlap(a: Terms, b: Terms): number {
	let both = 0;
	for (const word of a.words) if (b.words.has(word)) both++;
	for (const number of a.numbers) if (b.numbers.has(number)) both++;
	const smaller = Math.min(a.words.size + a.numbers.size, b.words.size + b.numbers.size);
	return smaller === 0 ? 0 : both / smaller;
}

/** 0 … 1: how much of one fact the other tells; 1 means the same. Log odds become a share by the logistic function. */
function resemblance(a: Fact, b: Fact, alignment: Alignment, features: readonly Terms[]): number {
	let most = a.some(isOpening) && b.some(isOpening) ? OPENINGS_ALIKE : 0;
	for (const s of a) {
		for (const t of b) {
			const odds = logOdds(alignment, s.index, t.index);
			if (odds !== undefined && odds >= SAME) return 1;
			if (odds !== undefined) most = Math.max(most, 1 / (1 + Math.exp(-odds - EASED)));
			const [x, y] = [features[s.index], features[t.index]];
			if (s.tongue !== t.tongue || x === undefined || y === undefined) continue;
			const share = overlap(x, y);
			if (share >= REPEATED) return 1;
			most = Math.max(most, share / REPEATED);
		}
	}
	return most;
}
