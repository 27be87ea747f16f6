/** Sentences that go on with a claim in its report: told within it, right behind it, where a word that points back has what it points at. */

import { DATELINE, leadingDate } from '../text/sentence-head.ts';
import { SUBJECTS, THIRD_PERSON } from '../text/standing-words.ts';
import { tokensOf } from '../text/tokens.ts';
import { writtenLength } from '../text/written-length.ts';
import { isHeadlineFirst } from './headline-first.ts';
import { leans } from './leaning.ts';
import { isNotice } from './notices.ts';
import type { StorySentence } from './sentences.ts';
import { isSound } from './soundness.ts';
import { speaksItself } from './speaks-itself.ts';
import { connective, isOfCapitals, isTied, lengthFactor } from './standing.ts';
import { sharesOf } from './statement/pair-values.ts';
import { readSentence } from './statement/reading.ts';
import type { Choice, Chosen } from './telling-choice.ts';
import { sharesPhrase } from './told-again.ts';
import { isVerbless } from './verbless.ts';
import { isPiece, isWhole } from './whole-sentence.ts';

const QUOTED = /["“”„«»]|``|''/u;
/** Words: `He was 95.` has three and a number. */
const FEWEST = 3;
/** Where a claim stands: it leads, right behind the lead in the same report, or anywhere else; and how many sentences go on with it. */
const MOST = { lead: 2, behind: 1, other: 1 };
export type Place = keyof typeof MOST;
/** Words from the first to a possessive whose owner cannot stand before it: `In the hall his wife …`. */
const OPENING = 4;
/** Characters of a claim. */
const LONGEST = 600;
/** Of worth by its length (`standing.ts`). */
const WORTH = 0.6;
/** It tells something that headline and claims before do not. */
const SAID = 0.5;

/**
 * The sentences that go on with a chosen one, in their order: those that could not be quoted alone. What stands alone is a claim of its own. Anywhere but
 * right at the lead only what speaks of whom the sentence before it names: all else may be of another subject.
 * `known`: words told before it; `said`: headline and claims, it among them.
 */
export function goingOn(
	quote: StorySentence,
	place: Place,
	{ known, said }: { readonly known: ReadonlySet<string>; readonly said: readonly string[] },
	choice: Choice,
): StorySentence[] {
	const told = [quote];
	let words = known.union(givenBy(quote, choice));
	while (told.length <= MOST[place]) {
		const next = choice.following(told.at(-1) ?? quote);
		if (next === undefined || isSound(next, words, choice) || !isTold(next, words, choice)) break;
		if ((place === 'other' || told.length > 1) && !isOfOwner(next)) break;
		if (lengthOf([...told, next]) > LONGEST || !isNew(next, [...said, ...told.map(({ text }) => text)], choice)) break;
		told.push(next);
		words = words.union(givenBy(next, choice));
	}
	return told.slice(1);
}

const givenBy = ({ index }: StorySentence, { taken }: Choice): ReadonlySet<string> => taken[index]?.gives ?? new Set();

const lengthOf = (sentences: readonly StorySentence[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);

/** What makes it lean is a pronoun, and no connective: it speaks of whom the sentence before it names. */
function isOfOwner({ text, tongue }: StorySentence): boolean {
	const tokens = tokensOf(text);
	return leans(text, tokens, tongue) && connective(text, tongue) === 0 && !isTied(tokens, tongue);
}

/** What leans in it is somebody's: `His lawyer appealed` behind `Judge Brandt spoke` may be of a man further up. */
function isPossessive({ text, tongue }: StorySentence): boolean {
	const tokens = tokensOf(text);
	const at = tokens.findIndex(({ fold }) => THIRD_PERSON[tongue]?.has(fold) === true || SUBJECTS[tongue]?.has(fold) === true);
	return at >= 0 && at < OPENING && SUBJECTS[tongue]?.has(tokens[at]?.fold ?? '') !== true;
}

/** A whole sentence of the text itself, without a quotation, that takes nothing for known but what stands before it. */
function isTold(sentence: StorySentence, words: ReadonlySet<string>, { introductions, taken }: Choice): boolean {
	const { index, text, tongue, before } = sentence;
	if (isNotice(text) || isPiece(text, before) || QUOTED.test(text)) return false;
	if (isPossessive(sentence) || DATELINE.test(text) || leadingDate(text, tongue) > 0 || !isWhole(text, false, FEWEST)) return false;
	const tokens = tokensOf(text);
	if (isOfCapitals(tokens, tongue) || isHeadlineFirst(tokens, tongue) || isVerbless(text, tongue) || speaksItself(text, tongue))
		return false;
	if (lengthFactor(writtenLength(text)) < WORTH) return false;
	return introductions[index]?.needs.isSubsetOf(words) !== false && taken[index]?.needs.isSubsetOf(words) !== false;
}

/** Told claims between whose sentences one alone is missing in their report have it, too, where it can be told: what stands behind it may lean on it. */
export function withoutGaps(chosen: readonly Chosen[], headline: ReadonlySet<string>, choice: Choice): Chosen[] {
	const told = chosen.flatMap(({ quote, goesOn }) => [quote, ...goesOn]);
	return chosen.map((one) => {
		const last = one.goesOn.at(-1) ?? one.quote;
		const next = choice.following(last);
		const behind = told.find(({ article, order }) => article === next?.article && order === next.order + 1);
		if (next === undefined || behind === undefined) return one;
		const words = told
			.filter(({ index }) => index !== behind.index)
			.reduce((all, sentence) => all.union(givenBy(sentence, choice)), headline);
		const sentences = [one.quote, ...one.goesOn, next];
		if (
			lengthOf(sentences) > LONGEST ||
			!isTold(next, words, choice) ||
			!isNew(
				next,
				told.map(({ text }) => text),
				choice,
			)
		)
			return one;
		return { ...one, goesOn: [...one.goesOn, next] };
	});
}

/** Says something that was not said. */
function isNew(sentence: StorySentence, said: readonly string[], { readings }: Choice): boolean {
	const own = readings[sentence.index];
	if (own === undefined || own.terms.length === 0 || said.some((text) => sharesPhrase(sentence.text, text))) return false;
	return sharesOf(own, readSentence(said.join('\n'), sentence.tongue)).all < SAID;
}
