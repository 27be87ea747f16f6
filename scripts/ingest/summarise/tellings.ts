/**
 * One summary a language: for readers of each language in which the story's articles can tell it, the claims in its wording; for all others one main
 * telling, in the language that has the most of the story. What only other languages tell is kept apart.
 */
import { primary } from '../../../src/lib/language.ts';
import type { Claim, Quote, Telling } from '../document/story.ts';
import type { NonEmpty } from '../document/types.ts';
import { hasSenses } from '../models/word-translations/senses.ts';
import { byCodeUnit } from '../text/compare.ts';
import { type Numbered, quoteOf, type Telling as Story } from './claims.ts';
import type { Fact } from './facts.ts';
import { speaksOfSome } from './generic-nouns.ts';
import type { Candidate } from './importance.ts';
import { numberOf } from './numbers-of-claims.ts';
import { probability } from './pairs.ts';
import { paragraphsOf } from './reading-order.ts';
import { select } from './select.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';
import { leadRank } from './soundness.ts';
import { standingOf } from './standing.ts';
import { judge } from './statement/judge.ts';
import type { Reading } from './statement/reading.ts';
import { isBroughtIn, type Taken } from './taken-for-known.ts';
import type { Choice, Chosen } from './telling-choice.ts';

/** A language tells a story where it has so many of its claims, and so much of what they are worth. */
const FEWEST = 2;
const ENOUGH = 0.55;
/** What only others tell: so many claims at most, none of which the language says this likely. */
const ELSEWHERE = 3;
const SAID = 0.3;
const WORTH_TELLING = 0.3;
/** Numbers from here on are seldom the same by chance. */
const LARGE = 10;

/** A deck is one short sentence that stands well… */
const SHORT = 150;
const STANDS_WELL = 0.9;
/** …in several reports, at the top of one: what stands further down is a side of the event… */
const NEAR_TOP = 1;
/** …looked for among so many more facts than are told. */
const FURTHER = 3;

export function tellingsOf(choice: Choice, story: Story): { claims: NonEmpty<Claim>; tellings: NonEmpty<Telling> } | null {
	const languages = [...new Set(story.sentences.map(({ tongue }) => tongue))].toSorted(byCodeUnit);
	const all = languages.map((language) => ({ language, chosen: select(choice, language) })).filter(({ chosen }) => chosen.length > 0);
	const worth = (chosen: readonly Chosen[]) =>
		chosen.reduce(
			(sum, { candidate }, i) => sum + Math.max(0.1, (i === 0 ? candidate.asLead : candidate.importance) + choice.bonus(candidate.fact)),
			0,
		);
	const articlesIn = (language: string) =>
		new Set(story.sentences.filter(({ tongue }) => tongue === language).map(({ article }) => article)).size;
	const rankOf = ({ language, chosen: [lead] }: (typeof all)[number]) =>
		lead === undefined ? 0 : leadRank(lead.candidate, lead.quote, choice.headline(language), choice);
	const standsFirst = (one: (typeof all)[number]) => choice.hasHeadline(one.language) && rankOf(one) >= 2;
	const ranked = all.toSorted(
		(a, b) =>
			Number(standsFirst(b)) - Number(standsFirst(a)) ||
			Number(choice.hasHeadline(b.language)) - Number(choice.hasHeadline(a.language)) ||
			Math.min(2, rankOf(b)) - Math.min(2, rankOf(a)) ||
			worth(b.chosen) - worth(a.chosen) ||
			articlesIn(b.language) - articlesIn(a.language) ||
			byCodeUnit(a.language, b.language),
	);
	const main = ranked[0];
	if (main === undefined) return null;
	const numbered: Numbered = { claims: [], facts: [] };
	const enough = ({ chosen }: (typeof ranked)[number]) =>
		chosen.length >= Math.min(FEWEST, main.chosen.length) && worth(chosen) >= ENOUGH * worth(main.chosen);
	const told = ranked.filter((one) => one === main || (enough(one) && standsFirst(one)));
	const shown = told.map(({ language, chosen }) => ({
		language,
		chosen,
		numbers: chosen.map((one) => numberOf(one, language, numbered, story)),
	}));
	const tellings = shown.map(({ language, chosen, numbers }): Telling => {
		const others =
			languages.length === 1
				? []
				: select(
						{
							...choice,
							count: ELSEWHERE,
							candidates: choice.candidates.filter(
								(candidate) => candidate.importance >= WORTH_TELLING && isElsewhere(candidate, language, chosen, story, choice),
							),
						},
						null,
						[],
					);
		const deck = deckOf(choice, language, numbers, numbered, story);
		return {
			language: tagOf(language, story),
			deck,
			paragraphs: paragraphsOf(numbers, numbered, language, story),
			elsewhere: inOneLanguage(others, choice).map((one) => numberOf(one, null, numbered, story)),
		};
	});
	const [claims, list] = [nonEmpty(numbered.claims), nonEmpty(tellings)];
	return claims === null || list === null ? null : { claims, tellings: list };
}

/** The first of the facts that are left that is short; a story of few sentences has none. */
function deckOf(choice: Choice, language: string, numbers: readonly number[], { facts }: Numbered, story: Story): Quote | null {
	const told = numbers.flatMap((n) => (facts[n - 1] === undefined ? [] : [facts[n - 1] as Fact]));
	if (told.length < FEWEST) return null;
	const left = choice.candidates.filter(({ fact }) => !told.includes(fact));
	const found = select({ ...choice, candidates: left, count: FURTHER }, language, told).find(({ quote, candidate }) => {
		const { worth, cut } = standingOf(quote);
		const isNear =
			candidate.fact.length > 1 &&
			candidate.fact.some(({ order }) => order <= NEAR_TOP) &&
			candidate.tells.length === 0 &&
			!candidate.event;
		return (
			isNear &&
			isKnown(quote, story) &&
			isBroughtIn(choice.taken[quote.index] as Taken, choice.headline(language)) &&
			worth >= STANDS_WELL &&
			cut === 0 &&
			quote.text.length <= SHORT &&
			!/["“„«]|^\p{Lu}\p{L}+: /u.test(quote.text)
		);
	});
	return found === undefined ? null : quoteOf(found.quote);
}

/** Names whom and what it speaks of, or the titles do. */
function isKnown({ index }: StorySentence, { introductions }: Story): boolean {
	const introduction = introductions[index];
	return introduction?.opens !== 'unknown' && introduction?.opens !== 'anaphoric' && introduction?.needs.size === 0;
}

/** The same, and nothing in it goes on from another sentence. */
const standsAlone = (quote: StorySentence, story: Story): boolean => isKnown(quote, story) && !speaksOfSome(quote);

/** Told in other languages only, and neither a sentence of this one nor what was chosen of it says the same. */
function isElsewhere(
	{ fact, quotes }: Candidate,
	language: string,
	told: readonly Chosen[],
	story: Story,
	{ verdicts, readings }: Choice,
): boolean {
	// Beside claims in another language nothing introduces what it takes for known.
	if (!quotes.every((quote) => standsAlone(quote, story))) return false;
	// What is not understood may be said here, too; and what a report opens with is the event, which all of them tell.
	if (fact.some(({ tongue, order }) => tongue === language || order === 0 || !hasSenses(tongue) || !hasSenses(language))) return false;
	const isSaid = (sentence: StorySentence) =>
		fact.some(
			(one) => probability(verdicts, one.index, sentence.index) >= SAID || shareNumber(readings[one.index], readings[sentence.index]),
		);
	if (story.sentences.some((sentence) => sentence.tongue === language && isSaid(sentence))) return false;
	return told.every(({ quote }) =>
		fact.every((one) => {
			const [a, b] = [readings[one.index], readings[quote.index]];
			return a === undefined || b === undefined || judge(a, b).probability < SAID;
		}),
	);
}

/** Without what another of them says in another language. */
function inOneLanguage(others: readonly Chosen[], { verdicts, readings }: Choice): Chosen[] {
	return others.filter(
		({ quote: own }, i) =>
			!others.slice(0, i).some(({ quote }) => {
				if (quote.tongue === own.tongue) return false;
				return probability(verdicts, quote.index, own.index) >= SAID || shareNumber(readings[quote.index], readings[own.index]);
			}),
	);
}

/** A number that is seldom there by chance tells the same thing in two languages: `Some 90 firefighters`, `Rund 90 Einsatzkräfte`. */
function shareNumber(a: Reading | undefined, b: Reading | undefined): boolean {
	return a?.numbers.some((number) => number >= LARGE && b?.numbers.includes(number)) === true;
}

/** The language as the articles have it (`pt-BR`), the first one's. */
function tagOf(language: string, story: Story): string {
	return story.sentences.find((sentence) => primary(sentence.language) === language)?.language ?? language;
}
