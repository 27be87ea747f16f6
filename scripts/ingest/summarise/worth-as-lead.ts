/** What a sentence is worth as the lead of a telling: it tells the event and the headline, stands at the top of its report, and its report goes on with it. */

import type { Candidate } from './importance.ts';
import { carriesOn } from './narrative.ts';
import type { StorySentence } from './sentences.ts';
import { leadRank } from './soundness.ts';
import { sharesOf } from './statement/pair-values.ts';
import type { Reading } from './statement/reading.ts';
import type { Choice } from './telling-choice.ts';

/** What it costs the lead to tell what lies behind the event. */
const BACKDROP = 2;
/** What it is worth in the lead to tell the event, however many reports tell something else. */
const EVENT = 1.2;
/** What it is worth to have all words of the title of its report. */
const OWN_TITLE = 1;
/** What it is worth to have all words of the headline that stands above. */
const HEADLINE = 2;
/** What it is worth to tell what all titles say; a part of them, so much less. */
const TITLES = 0.75;
/** What it is worth in the lead to be the first or the second sentence of a report: what stands further down may be told by many, and is a side of the event. */
const OPENS = [1.2, 0.7];
/** How much a lead that stands, and one that tells the event, go before all others. */
const RANK = 10;
/** What it is worth to stand under the title of its own report, where it leads well: what one writer heads and another leads is told twice, or is of two sides. */
const UNDER_OWN = 1;
const LEADS_WELL = 2;
/** So much of its title it says, as the first and as the second sentence. */
const TELLS_OWN = [0.15, 0.35];
/** What it is worth in the lead that its report could go on with it. */
const CARRIES_ON = 1.5;

/** 0 … 1: how much of the headline it says. */
const shareOfHeading = ({ index }: StorySentence, { heading, readings }: Choice, language: string | null): number =>
	sharesOf(heading(language), readings[index] as Reading).all;

/** `known`: the words of the headline; `language`: primary subtag in which it is told, null: any. */
export function worthAsLead(
	candidate: Candidate,
	quote: StorySentence,
	known: ReadonlySet<string>,
	choice: Choice,
	language: string | null,
): number {
	const { asLead, backdrop, event, tells } = candidate;
	const rank = leadRank(candidate, quote, known, choice);
	const share = shareOfHeading(quote, choice, language);
	const isUnderOwn = rank >= LEADS_WELL && choice.isUnderOwn(quote, language) && share >= (TELLS_OWN[quote.order] ?? Infinity);
	return (
		RANK * rank +
		(isUnderOwn ? UNDER_OWN : 0) +
		asLead +
		(event || tells.length > 0 ? EVENT : 0) +
		HEADLINE * share +
		OWN_TITLE * (choice.ownTitle[quote.index] ?? 1) +
		(TITLES * new Set(tells.map(({ title }) => title)).size) / Math.min(choice.titles, 8) +
		(OPENS[quote.order] ?? 0) +
		CARRIES_ON * carriesOn(quote, choice.candidates, known, choice) -
		(backdrop ? BACKDROP : 0)
	);
}
