/**
 * Which facts become claims, and in what order. Importance: how many independent sources tell it (pyramid method, Nenkova &
 * Passonneau 2004), how early they do (lead bias, Edmundson 1969; Hong & Nenkova 2014), how central its words are (LexRank's
 * degree, Erkan & Radev 2004). Redundancy: maximal marginal relevance (Carbonell & Goldstein 1998).
 */
import type { Claim } from '../types.ts';
import { type Alignment, logOdds } from './align.ts';
import type { Fact } from './facts.ts';
import type { Features } from './features.ts';
import { quotability } from './quotable.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';

export type Candidate = {
	readonly fact: Fact;
	/** Members that can be quoted, the best wording first. */
	readonly quotes: readonly { readonly sentence: StorySentence; readonly worth: number }[];
	readonly importance: number;
};

/** An early sentence counts most where several sources tell it (`both`). */
const WEIGHT = { support: 1.2, lead: 1, both: 4, central: 0.5, wording: 0.5 };
/** What being the most typical wording adds to its worth as a quotation. */
const TYPICAL = 0.3;
/** Log odds of two wordings that have nothing in common. */
const UNLIKE = -3;
/** Log odds at which a counterpart that was not joined counts half. */
const DOUBT = 1;
/** What it adds to the log odds of two sentences, in judging importance, that both open their articles. */
const LEADS = 1.2;
const FEWEST = 5;
const MOST = 8;
/** Two facts whose sentences are as near as this (log odds) tell the same, although they were not joined. */
const SAME = 0;
/** Doubtful pairs count as alike when claims are chosen: the log odds are raised by this much. */
const EASED = 1;
/** Share of common words from which two sentences of one language repeat each other. */
const REPEATED = 0.65;
/** How much likeness to a chosen claim costs: λ of maximal marginal relevance. */
const REDUNDANCY = 1.2;

/** How many claims a story of this size gets: 5 (two articles) to 8 (sixteen), and at most half of what it tells. */
export function claimCount(articles: number, facts: number): number {
	const wanted = Math.max(FEWEST, Math.min(MOST, 4 + Math.ceil(Math.log2(articles))));
	return Math.max(1, Math.min(wanted, Math.ceil(facts / 2)));
}

/** Share of the words of `a` that `b` has, by the smaller: near-repeats within a language. */
function overlap(a: Features, b: Features): number {
	let both = 0;
	for (const word of a.words) if (b.words.has(word)) both++;
	for (const number of a.numbers) if (b.numbers.has(number)) both++;
	const smaller = Math.min(a.words.size + a.numbers.size, b.words.size + b.numbers.size);
	return smaller === 0 ? 0 : both / smaller;
}

export function candidatesOf(facts: readonly Fact[], alignment: Alignment, features: readonly Features[], articles: number): Candidate[] {
	const spread = wordSpread(facts, features);
	const sentences = facts.flat();
	return facts.flatMap((fact): Candidate[] => {
		const quotes = fact
			.map((sentence) => ({
				sentence,
				worth: quotability(sentence),
				rank: quotability(sentence) + TYPICAL * typicality(sentence, fact, alignment),
			}))
			.filter(({ worth }) => worth > 0)
			.toSorted((a, b) => b.rank - a.rank || a.sentence.order - b.sentence.order || a.sentence.index - b.sentence.index);
		const [best] = quotes;
		if (best === undefined) return [];
		const support = articles > 1 ? supportOf(fact, sentences, alignment) / (articles - 1) : 0;
		const lead = fact.reduce((sum, { order }) => sum + 1 / (1 + order / 2), 0) / fact.length;
		const central = centrality(features[best.sentence.index], spread);
		const place = lead * (WEIGHT.lead + WEIGHT.both * support);
		const importance = WEIGHT.support * support + place + WEIGHT.central * central + WEIGHT.wording * (best.worth - 1);
		return [{ fact, quotes, importance }];
	});
}

/** How many other articles tell it: those joined count whole, others by the chance that their likest sentence tells it. */
function supportOf(fact: Fact, sentences: readonly StorySentence[], alignment: Alignment): number {
	const own = new Set(fact.map(({ article }) => article));
	const likest = new Map<number, number>();
	for (const other of sentences) {
		if (own.has(other.article)) continue;
		for (const sentence of fact) likest.set(other.article, Math.max(likest.get(other.article) ?? 0, chance(sentence, other, alignment)));
	}
	return own.size - 1 + [...likest.values()].reduce((sum, value) => sum + value, 0);
}

/** 0 … 1, generous to first sentences: reports of one event open with it (inverted pyramid). */
function chance(a: StorySentence, b: StorySentence, alignment: Alignment): number {
	const odds = logOdds(alignment, a.index, b.index);
	if (odds === undefined) return 0;
	return 1 / (1 + Math.exp(DOUBT - odds - (a.order === 0 && b.order === 0 ? LEADS : 0)));
}

/** 0 … 1: how surely the other wordings of a fact tell what this one tells: the most typical wording is quoted, not one that adds to it. */
function typicality(sentence: StorySentence, fact: Fact, alignment: Alignment): number {
	const odds = fact.flatMap((other) => (other === sentence ? [] : [logOdds(alignment, sentence.index, other.index) ?? UNLIKE]));
	return odds.length === 0 ? 0 : 1 / (1 + Math.exp(1.5 - odds.reduce((sum, value) => sum + value, 0) / odds.length));
}

/** In how many articles of a language each word stands, as a share. */
function wordSpread(facts: readonly Fact[], features: readonly Features[]) {
	const where = new Map<string, Set<number>>();
	for (const { index, article } of facts.flat()) {
		for (const word of features[index]?.words ?? []) where.set(word, (where.get(word) ?? new Set()).add(article));
	}
	const total = Math.max(1, new Set(facts.flat().map(({ article }) => article)).size);
	return (word: string) => (where.get(word)?.size ?? 0) / total;
}

function centrality(features: Features | undefined, spread: (word: string) => number): number {
	const words = [...(features?.words ?? [])];
	return words.length === 0 ? 0 : words.reduce((sum, word) => sum + spread(word), 0) / words.length;
}

/** The claims, most important first; each quotes one sentence and names every other that tells the same. */
export function claimsOf(
	candidates: readonly Candidate[],
	alignment: Alignment,
	features: readonly Features[],
	articles: number,
	count: number,
): Claim[] {
	const fairShare = Math.ceil(count / articles) + (articles > 1 ? 1 : 0);
	const quoted = new Map<number, number>();
	const chosen: Candidate[] = [];
	const claims: Claim[] = [];
	const left = new Set(candidates);
	while (claims.length < count && left.size > 0) {
		let best: { candidate: Candidate; score: number } | null = null;
		for (const candidate of left) {
			const likest = Math.max(0, ...chosen.map((other) => resemblance(candidate.fact, other.fact, alignment, features)));
			if (likest >= 1) {
				left.delete(candidate);
				continue;
			}
			const score = candidate.importance - REDUNDANCY * likest ** 2;
			if (best === null || score > best.score) best = { candidate, score };
		}
		if (best === null) break;
		left.delete(best.candidate);
		const { fact, quotes } = best.candidate;
		const quote = quotes.find(({ sentence }) => (quoted.get(sentence.article) ?? 0) < fairShare)?.sentence;
		if (quote === undefined) continue;
		quoted.set(quote.article, (quoted.get(quote.article) ?? 0) + 1);
		chosen.push(best.candidate);
		const passages = nonEmpty([quote, ...fact.filter((sentence) => sentence !== quote)].map(({ ref }) => ref));
		if (passages !== null) claims.push({ passages });
	}
	return claims;
}

/** 0 … 1: how much of one fact the other tells; 1 means the same. Log odds become a share by the logistic function. */
function resemblance(a: Fact, b: Fact, alignment: Alignment, features: readonly Features[]): number {
	let most = 0;
	for (const s of a) {
		for (const t of b) {
			const odds = logOdds(alignment, s.index, t.index);
			const lead = s.order === 0 && t.order === 0 ? LEADS : 0;
			if (odds !== undefined && odds + lead >= SAME) return 1;
			if (odds !== undefined) most = Math.max(most, 1 / (1 + Math.exp(-odds - EASED - lead)));
			const [x, y] = [features[s.index], features[t.index]];
			if (s.tongue !== t.tongue || x === undefined || y === undefined) continue;
			const share = overlap(x, y);
			if (share >= REPEATED) return 1;
			most = Math.max(most, share / REPEATED);
		}
	}
	return most;
}
