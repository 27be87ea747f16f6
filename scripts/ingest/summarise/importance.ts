/**
 * How important a fact is: how many independent sources tell it (pyramid method, Nenkova & Passonneau 2004), how early they do (lead
 * bias, Edmundson 1969; Hong & Nenkova 2014), how central its words are (LexRank's degree, Erkan & Radev 2004), and whether it tells
 * of the event at all (`news-value.ts`).
 */
import { type Alignment, logOdds } from './align.ts';
import type { Fact } from './facts.ts';
import { quotability } from './quotable.ts';
import type { Terms } from './sentence-features.ts';
import type { StorySentence } from './sentences.ts';

export type Candidate = {
	readonly fact: Fact;
	/** Members that can be quoted, the best wording first. */
	readonly quotes: readonly { readonly sentence: StorySentence; readonly worth: number }[];
	readonly importance: number;
	/** The same where the fact opens its article and no other opening is a claim yet; else `importance`. */
	readonly asLead: number;
};

/** An early sentence counts most where several sources tell it (`both`). */
const WEIGHT = { support: 1.2, lead: 1, both: 4, central: 0.5, wording: 0.5 };
/** What being the most typical wording adds to its worth as a quotation. */
const TYPICAL = 0.3;
/** Log odds of two wordings that have nothing in common. */
const UNLIKE = -3;
/** Log odds at which a counterpart that was not joined counts half. */
const DOUBT = 1;
/** Reports of one story open with its event (inverted pyramid): so likely do the others tell what an opening tells, at least. */
const OPENINGS = 0.5;

export const isOpening = ({ order }: StorySentence): boolean => order === 0;

/** `news`: what each sentence tells of the event, 0 … 1, by index (`news-value.ts`). */
export function candidatesOf(
	facts: readonly Fact[],
	alignment: Alignment,
	features: readonly Terms[],
	articles: number,
	news: readonly number[],
): Candidate[] {
	const spread = wordSpread(facts, features);
	const sentences = facts.flat();
	return facts.flatMap((fact): Candidate[] => {
		const quotes = fact
			.map((sentence) => ({
				sentence,
				worth: quotability(sentence),
				rank: quotability(sentence) * (news[sentence.index] ?? 1) + TYPICAL * typicality(sentence, fact, alignment),
			}))
			.filter(({ worth }) => worth > 0)
			.toSorted((a, b) => b.rank - a.rank || a.sentence.order - b.sentence.order || a.sentence.index - b.sentence.index);
		const [best] = quotes;
		if (best === undefined) return [];
		const support = articles > 1 ? supportOf(fact, sentences, alignment, news) / (articles - 1) : 0;
		const lead = fact.reduce((sum, { order }) => sum + 1 / (1 + order / 2), 0) / fact.length;
		const central = centrality(features[best.sentence.index], spread);
		const tells = median(fact.map(({ index }) => news[index] ?? 1));
		const importanceAt = (share: number) =>
			tells * (WEIGHT.support * share + lead * (WEIGHT.lead + WEIGHT.both * share) + WEIGHT.central * central) +
			WEIGHT.wording * (best.worth - 1);
		const opens = articles > 1 && fact.some(isOpening);
		return [
			{ fact, quotes, importance: importanceAt(support), asLead: importanceAt(opens ? OPENINGS + (1 - OPENINGS) * support : support) },
		];
	});
}

/** The middle value, the lower one of two. */
function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** How many other articles tell it: those joined count whole, others by the chance that their likest sentence tells it. */
function supportOf(fact: Fact, sentences: readonly StorySentence[], alignment: Alignment, news: readonly number[]): number {
	const own = new Set(fact.map(({ article }) => article));
	const likest = new Map<number, number>();
	for (const other of sentences) {
		if (own.has(other.article)) continue;
		const likely = Math.max(...fact.map((sentence) => chance(sentence, other, alignment))) * (news[other.index] ?? 1);
		likest.set(other.article, Math.max(likest.get(other.article) ?? 0, likely));
	}
	return own.size - 1 + [...likest.values()].reduce((sum, value) => sum + value, 0);
}

/** 0 … 1. */
function chance(a: StorySentence, b: StorySentence, alignment: Alignment): number {
	const odds = logOdds(alignment, a.index, b.index);
	if (odds === undefined) return 0;
	return 1 / (1 + Math.exp(DOUBT - odds));
}

/** 0 … 1: how surely the other wordings of a fact tell what this one tells: the most typical wording is quoted, not one that adds to it. */
function typicality(sentence: StorySentence, fact: Fact, alignment: Alignment): number {
	const odds = fact.flatMap((other) => (other === sentence ? [] : [logOdds(alignment, sentence.index, other.index) ?? UNLIKE]));
	return odds.length === 0 ? 0 : 1 / (1 + Math.exp(1.5 - odds.reduce((sum, value) => sum + value, 0) / odds.length));
}

/** In how many articles of a language each word stands, as a share. */
function wordSpread(facts: readonly Fact[], features: readonly Terms[]) {
	const where = new Map<string, Set<number>>();
	for (const { index, article } of facts.flat()) {
		for (const word of features[index]?.words ?? []) where.set(word, (where.get(word) ?? new Set()).add(article));
	}
	const total = Math.max(1, new Set(facts.flat().map(({ article }) => article)).size);
	return (word: string) => (where.get(word)?.size ?? 0) / total;
}

function centrality(features: Terms | undefined, spread: (word: string) => number): number {
	const words = [...(features?.words ?? [])];
	return words.length === 0 ? 0 : words.reduce((sum, word) => sum + spread(word), 0) / words.length;
}
