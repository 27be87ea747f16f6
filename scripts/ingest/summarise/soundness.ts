/**
 * Whether a sentence can be told in its place: nothing in it points at what neither the headline nor a claim before it names, and it tells of somebody,
 * somewhere, some number or day. A story is as good as its worst sentence: what is doubtful stays in its article.
 */
import { speaksOfSome } from './generic-nouns.ts';
import type { Candidate } from './importance.ts';
import type { Introduction } from './introductions.ts';
import type { StorySentence } from './sentences.ts';
import { goesOn, quotability } from './standing.ts';
import type { Reading } from './statement/reading.ts';
import { isBroughtIn, type Taken } from './taken-for-known.ts';

/** Sentences of less worth (`standing.ts`) lean or are pieces. */
const WEAK = 0.4;
/** A lead is among the first sentences of its report. */
const OPENING = 2;

/** A sentence that opens its report has at least this share of its title; one that tells what the title says, so much. */
const OWN_TITLE = { some: 0.25, much: 0.35 };

/** What is known of each sentence. */
export type Known = {
	readonly readings: readonly Reading[];
	readonly introductions: readonly Introduction[];
	/** What each sentence takes for known and brings in. */
	readonly taken: readonly Taken[];
	/** How much each sentence has of the title of its own report (`titles.ts`). */
	readonly ownTitle: readonly number[];
	/** Whether the title of each report was made of its first sentence. */
	readonly made: readonly boolean[];
	/** A headline was made of the sentence. */
	readonly heads: (sentence: StorySentence) => boolean;
};

/** `told`: the words of headline and claims before it, folded and as stems. */
export function isSound(
	sentence: StorySentence,
	told: ReadonlySet<string>,
	{ introductions, taken }: Pick<Known, 'introductions' | 'taken'>,
): boolean {
	const [person, thing] = [introductions[sentence.index], taken[sentence.index]];
	if (quotability(sentence) < WEAK || person?.opens === 'anaphoric' || person?.needs.isSubsetOf(told) === false) return false;
	return thing === undefined || isBroughtIn(thing, told);
}

/** Names somebody or something, a number, a day or a country: `Every loan is a risk` does not. */
export function isAnchored({ index }: StorySentence, { readings }: Pick<Known, 'readings'>): boolean {
	const reading = readings[index];
	if (reading === undefined) return false;
	return reading.terms.some(({ name }) => name) || reading.numbers.length + reading.dates.length + reading.countries.length > 0;
}

/**
 * How well a sentence leads, the higher the better. 3: it tells what a title of the desks says, at the top of its report; 2: it opens its report, and others
 * tell it or the headline was made of it; 1: it is sound.
 */
export function leadRank(
	{ backdrop, event, fact, tells }: Candidate,
	quote: StorySentence,
	told: ReadonlySet<string>,
	known: Known,
): 0 | 1 | 2 | 3 {
	if (!isSound(quote, told, known) || speaksOfSome(quote) || goesOn(quote)) return 0;
	const own = known.ownTitle[quote.index] ?? 1;
	// A report whose first sentences lack what its title names begins in the middle.
	if (backdrop || quote.order >= OPENING || own < OWN_TITLE.some) return 1;
	const hasTitle = known.made[quote.article] === false;
	const isTold = event || hasTitle || fact.length > 1 || tells.length > 0 || known.heads(quote);
	if (quote.order === 0 && ((hasTitle && own >= OWN_TITLE.much) || tells.some(({ made }) => !made))) return 3;
	return tells.some(({ made }) => !made) || (quote.order === 0 && isTold) ? 2 : 1;
}
