/**
 * Which facts a summary tells: by importance, less what those chosen before tell already (maximal marginal relevance, Carbonell & Goldstein 1998).
 */
import type { Shared } from './event-words.ts';
import type { Fact } from './facts.ts';
import type { Candidate } from './importance.ts';
import type { Introduction } from './introductions.ts';
import { probability, type Verdicts } from './pairs.ts';
import type { StorySentence } from './sentences.ts';
import { quotability } from './standing.ts';
import { sharesOf } from './statement/pair-values.ts';
import type { Reading } from './statement/reading.ts';
import type { Taken } from './taken-for-known.ts';

export type Chosen = { readonly candidate: Candidate; readonly quote: StorySentence };

const FEWEST = 3;
const MOST = 5;
/** A story of few sentences tells so many of them. */
const LEAST_CLAIMS = 2;
/** Sentences of less worth (`standing.ts`) are told where there is little else. */
const WEAK = 0.4;
/** Facts whose sentences say the same this likely are not both told; from the lower value on, the second counts less. */
const TOLD = 0.55;
const LIKE = 0.25;
/** Two reports that open alike this likely tell the same: both say what happened. */
const OPENING = { orders: 2, like: 0.28 };
/** A sentence that another says as far as this, by weight, is told already. */
const REPEATED = 0.55;
/** So much of what one has of a title, the other has. */
const RETOLD = 0.6;
/** Words beside names that two sentences of different languages share which say the same, by weight. */
const IN_COMMON = 0.25;
/** How much likeness to a chosen claim costs: λ of maximal marginal relevance. */
const REDUNDANCY = 2.5;
/** What it costs to tell with the first sentence of a report, for each that is told with one already: first sentences tell what happened. */
const LEDE = 0.7;
/** What it costs the lead to tell what lies behind the event. */
const BACKDROP = 2;
/** The event is told once more, in other words, by the opening of another report if it shares as much with all openings as this part of what the lead shares; any sentence, if it shares this much. */
const AS_MUCH_AS_LEAD = { opening: 0.35, any: 0.65, plain: 0.6 };
/** What it is worth in the lead to tell the event, however many reports tell something else. */
const EVENT = 1.2;
/** What it costs to speak of a person by the surname whom neither a title nor a claim chosen before introduces. */
const NOT_INTRODUCED = 0.8;
/** What it is worth in the lead to be the first or the second sentence of a report: what stands further down may be told by many, and is a side of the event. */
const OPENS = [1.2, 0.7];
/** What it costs a lead to take for known what no headline names. */
const TAKEN = 1;
/** A fact this much less important than the first is not told. */
const LEAST = 0.1;

/** How many claims a story of this size gets: 4 (two articles) to 5, and at most a good third of what it tells. */
export function claimCount(articles: number, facts: number): number {
	const wanted = Math.max(FEWEST, Math.min(MOST, 2 + Math.ceil(Math.log2(articles + 1))));
	return Math.max(Math.min(LEAST_CLAIMS, facts), Math.min(wanted, Math.ceil(facts * 0.45)));
}

export type Choice = {
	readonly candidates: readonly Candidate[];
	readonly verdicts: Verdicts;
	readonly readings: readonly Reading[];
	readonly count: number;
	/** Articles in a language; null: all of them. */
	readonly articlesIn: (language: string | null) => number;
	readonly introductions: readonly Introduction[];
	/** What each sentence takes for known and brings in. */
	readonly taken: readonly Taken[];
	/** Words of the headlines that stand above a telling. */
	readonly headline: (language: string | null) => ReadonlySet<string>;
	/** A report of the language has a title that stands alone. */
	readonly hasHeadline: (language: string) => boolean;
	/** How much of each sentence the other reports open with (`sharedWithOpenings`). */
	readonly shared: readonly Shared[];
	/** Added to the importance of a fact. */
	readonly bonus: (fact: Fact) => number;
};

/** `language`: primary subtag in which every claim must be quoted; null: any. `before`: facts told already. */
export function select(choice: Choice, language: string | null, before: readonly Fact[] = []): Chosen[] {
	const { count } = choice;
	const articles = choice.articlesIn(language);
	const fairShare = articles === 1 ? count : Math.ceil(count / Math.min(articles, 3)) + 1;
	const quoted = new Map<number, number>();
	const chosen: Chosen[] = [];
	const left = new Set(choice.candidates);
	const introduced = new Set<string>();
	let known = choice.headline(language);
	let first = 0;
	while (chosen.length < count && left.size > 0) {
		let best: { candidate: Candidate; quote: StorySentence; score: number } | null = null;
		for (const candidate of left) {
			const quote = candidate.quotes.find(
				(sentence) => (language === null || sentence.tongue === language) && (quoted.get(sentence.article) ?? 0) < fairShare,
			);
			const told = [...before, ...chosen.map(({ candidate }) => candidate.fact)].map((fact) => resemblance(candidate.fact, fact, choice));
			const likest = chosen.some((one) => isRetold(candidate, one.candidate)) ? 1 : Math.max(0, ...told);
			if (quote === undefined || likest >= 1) {
				left.delete(candidate);
				continue;
			}
			// What leans may still come to stand, once its owner is introduced.
			const isKnown = choice.taken[quote.index]?.needs.isSubsetOf(known) !== false;
			if (chosen.length > 0 && (!isKnown || leansOn(quote, introduced, choice))) continue;
			if (chosen.length > 0 && choice.bonus(candidate.fact) === 0 && tellsEventAgain(candidate, quote, chosen, choice)) continue;
			const event = chosen.length === 0 && (candidate.event || candidate.tells.length > 0) ? EVENT : 0;
			const lead =
				candidate.asLead +
				event +
				(opensReport(quote, known, choice) ? (OPENS[quote.order] ?? 0) : 0) -
				(candidate.backdrop ? BACKDROP : 0);
			const score =
				(chosen.length === 0 ? lead : candidate.importance) +
				choice.bonus(candidate.fact) -
				(choice.introductions[quote.index]?.needs.isSubsetOf(introduced) ? 0 : NOT_INTRODUCED) -
				(isKnown ? 0 : TAKEN) -
				REDUNDANCY * likest ** 2 -
				(quote.order === 0 ? LEDE * chosen.filter((one) => one.quote.order === 0).length : 0) -
				(candidate.title ? 0.6 : 0);
			if (best === null || score > best.score) best = { candidate, quote, score };
		}
		if (best === null) break;
		if (chosen.length === 0) first = best.candidate.asLead;
		else if (best.score < LEAST * first && chosen.length >= Math.min(3, count)) break;
		left.delete(best.candidate);
		quoted.set(best.quote.article, (quoted.get(best.quote.article) ?? 0) + 1);
		for (const name of choice.introductions[best.quote.index]?.introduces ?? []) introduced.add(name);
		known = known.union(choice.taken[best.quote.index]?.gives ?? new Set());
		chosen.push({ candidate: best.candidate, quote: best.quote });
	}
	return chosen;
}

/** Does not open with what no headline names. */
function opensReport({ index }: StorySentence, known: ReadonlySet<string>, { taken }: Choice): boolean {
	const noun = taken[index]?.opens ?? null;
	return noun === null || known.has(noun);
}

/** A connective or a demonstrative ties it to what is not told, or it speaks of somebody or something as known whom nothing told before names. */
function leansOn(quote: StorySentence, introduced: ReadonlySet<string>, { introductions }: Choice): boolean {
	const introduction = introductions[quote.index];
	return quotability(quote) < WEAK || introduction?.opens === 'anaphoric' || introduction?.needs.isSubsetOf(introduced) === false;
}

/** Tells the event of a title, and little of the title that another does not tell. */
function isRetold({ tells }: Candidate, other: Candidate): boolean {
	return tells.some(({ title, words }) =>
		other.tells.some((one) => one.title === title && words.filter((word) => one.words.includes(word)).length >= RETOLD * words.length),
	);
}

/** The event in other words: by the words of the event, or by what the sentence shares with the openings of all reports. */
function tellsEventAgain(candidate: Candidate, quote: StorySentence, chosen: readonly Chosen[], { shared }: Choice): boolean {
	const [lead, own] = [shared[chosen[0]?.quote.index ?? -1], shared[quote.index]];
	if (lead === undefined || own === undefined) return false;
	if (candidate.event && chosen.some((one) => one.candidate.event)) return true;
	if (lead.all === 0) return false;
	if (quote.order === 0) return own.all >= AS_MUCH_AS_LEAD.opening * lead.all;
	return own.all >= AS_MUCH_AS_LEAD.any * lead.all && own.plain >= AS_MUCH_AS_LEAD.plain * lead.plain;
}

/** 0 … 1: how much of one fact the other tells; 1 means the same. */
function resemblance(a: Fact, b: Fact, { verdicts, readings }: Choice): number {
	let most = 0;
	for (const s of a) {
		for (const t of b) {
			const p = probability(verdicts, s.index, t.index);
			const [x, y] = [readings[s.index], readings[t.index]];
			if (x === undefined || y === undefined || (p <= LIKE && (s.tongue !== t.tongue || a.length * b.length > 64))) continue;
			const [forth, back] = [sharesOf(x, y), sharesOf(y, x)];
			// Names alone say nothing, since all reports of an event have them.
			if (s.tongue !== t.tongue && Math.min(forth.others, back.others) < IN_COMMON) continue;
			if (p >= TOLD || (p >= OPENING.like && s.order < OPENING.orders && t.order < OPENING.orders)) return 1;
			if (p > LIKE) most = Math.max(most, p / TOLD);
			if (s.tongue !== t.tongue) continue;
			const share = Math.max(forth.all + forth.others, back.all + back.others) / 2;
			if (share >= REPEATED) return 1;
			most = Math.max(most, share / REPEATED);
		}
	}
	return most;
}
