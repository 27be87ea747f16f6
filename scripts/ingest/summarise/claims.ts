/** From a fact to a claim: the sentence quoted, every passage that says the same, those that say more, the path of earlier values, the voices. */
import type { Claim, EarlierValue, Quote, Voices } from '../document/story.ts';
import { isOfThePast } from './backdrop.ts';
import { type Fact, isSame } from './facts.ts';
import type { Introduction } from './introductions.ts';
import type { NewestState } from './newest.ts';
import { sectionOf } from './sections.ts';
import type { StorySentence } from './sentences.ts';
import { quotability, standingOf } from './standing.ts';
import { judge, type Verdict } from './statement/judge.ts';
import type { Reading } from './statement/reading.ts';
import type { Taken } from './taken-for-known.ts';
import type { Value } from './values.ts';

export type Telling = {
	readonly introductions: readonly Introduction[];
	readonly taken: readonly Taken[];
	readonly sentences: readonly StorySentence[];
	readonly readings: readonly Reading[];
	/** Who says it. */
	readonly voicesOf: (sentences: readonly StorySentence[]) => Voices;
	readonly values: ReadonlyMap<number, readonly Value[]>;
	readonly states: readonly NewestState[];
	/** What stands behind a sentence in time, the oldest first: what it takes back or puts right. */
	readonly behind: ReadonlyMap<StorySentence, readonly EarlierValue[]>;
	/** The year of the earliest report, null where none has a date; where the event plays, by the reports' dates or by the years that they name. */
	readonly year: number | null;
	readonly yearOfEvent: number | null;
	/** Sentences that may say the same as another, though no fact joins them. */
	readonly near: (sentence: StorySentence) => readonly StorySentence[];
};

/** Claims in the order of their numbers, with the fact of each. */
export type Numbered = { readonly claims: Claim[]; readonly facts: Fact[] };

/** Outside its fact, a passage must say the same this surely. */
const SURE = 0.75;
/** A sentence adds to another where it says at least this share of it… */
const SAID = 0.6;
/** …and both are about the same this likely. */
const ABOUT = 0.55;

export function quoteOf(sentence: StorySentence): Quote {
	return { ...sentence.ref, cut: standingOf(sentence).cut };
}

/** `goesOn`: what is told with the quoted sentence. */
export function claimOf(quote: StorySentence, fact: Fact, story: Telling, goesOn: readonly StorySentence[] = []): Claim {
	const verdicts = new Map<StorySentence, Verdict>();
	const own = story.readings[quote.index];
	for (const other of [...fact, ...story.near(quote)]) {
		const reading = story.readings[other.index];
		if (own !== undefined && reading !== undefined && other.article !== quote.article) verdicts.set(other, judge(own, reading));
	}
	const same: StorySentence[] = [];
	const adds: StorySentence[] = [];
	const likeliest = [...verdicts].toSorted(([a, x], [b, y]) => y.probability - x.probability || a.index - b.index);
	for (const [other, verdict] of likeliest) {
		if ([...same, ...adds].some(({ article }) => article === other.article)) continue;
		if (isSame(verdict) && (fact.includes(other) || verdict.probability >= SURE)) same.push(other);
		else if (addsTo(verdict, own, story.readings[other.index])) adds.push(other);
	}
	const state = story.states.find(({ current }) => current.some(({ sentence }) => sentence === quote));
	const ordered = same.toSorted((a, b) => quotability(b) - quotability(a) || a.index - b.index);
	return {
		section: sectionOf(quote, isOfThePast(quote.text, story.yearOfEvent), story.year, story.values.get(quote.index) ?? []),
		passages: [{ ...quoteOf(quote), next: goesOn.map(({ ref }) => ref) }, ...ordered.map(quoteOf)],
		adds: adds.map(({ ref }) => ref),
		path: state?.path ?? story.behind.get(quote) ?? [],
		...story.voicesOf([quote, ...same, ...adds]),
	};
}

/** Says most of what the other says, with all of its numbers, and more. */
function addsTo({ probability, disagrees, covered: [said] }: Verdict, own: Reading | undefined, other: Reading | undefined): boolean {
	return probability >= ABOUT && !disagrees && said >= SAID && (own?.numbers ?? []).every((number) => other?.numbers.includes(number));
}
