/** Whether a sentence tells something of the event that the claims before it do not. */
import { isAside } from './asides.ts';
import { tellsDeathAgain } from './death-again.ts';
import type { Candidate } from './importance.ts';
import { goesOnWithLead } from './narrative.ts';
import type { StorySentence } from './sentences.ts';
import { FEWEST, type Slack } from './slack.ts';
import { isAnchored } from './soundness.ts';
import { sharesOf } from './statement/pair-values.ts';
import type { Reading } from './statement/reading.ts';
import { type Choice, type Chosen, quotesOf } from './telling-choice.ts';
import { sharesPhrase, sharesQuotation, tellsEventAgain } from './told-again.ts';

/** What shares less than this with headline and claims before is of something else, unless it stands so near to one of them in its report. */
const RELATED = 0.1;
const NEXT = 1;
/** Headline and claims before say so much of a sentence and of its words beside names that it tells little new. */
const SAID = { all: 0.55, others: 0.5 };

/** Behind the first few claims only what several reports tell, or what goes on with the lead. `said`: headline and claims before it. */
export function isFurther(
	candidate: Candidate,
	quote: StorySentence,
	chosen: readonly Chosen[],
	said: Reading | null,
	choice: Choice,
	slack: Slack,
): boolean {
	if (choice.bonus(candidate.fact) > 0) return true;
	if (!isAnchored(quote, choice)) return false;
	const told = quotesOf(chosen);
	const goesOn = goesOnWithLead(quote, told, candidate.support);
	const isThin = slack === 'again' || slack === 'any';
	const isAlone = candidate.fact.length === 1 && !goesOn;
	const reports = { reports: choice.titles, own: choice.articlesIn(quote.tongue) };
	if (isAlone && slack !== 'any' && choice.columns[quote.article] === true) return false;
	if (!isThin && isAlone && (isAside(quote, candidate.support, reports) || chosen.length >= FEWEST)) return false;
	const own = choice.readings[quote.index];
	if (own !== undefined && said !== null) {
		const { all, others } = sharesOf(own, said);
		const isNear = told.some(({ article, order }) => article === quote.article && Math.abs(order - quote.order) <= NEXT);
		const isStrange = choice.strangers[quote.index]?.some((stem) => said.byStem.has(stem)) === false;
		if (((all < RELATED || isStrange) && !isNear && slack !== 'any') || (all >= SAID.all && others >= SAID.others)) return false;
	}
	if (told.some(({ text }) => sharesPhrase(quote.text, text) || sharesQuotation(quote.text, text))) return false;
	if (quote.article !== told[0]?.article && told.some((one) => tellsDeathAgain(quote, one))) return false;
	// One writer tells more of the event with each sentence; another tells the event again.
	return isThin || goesOn || !tellsEventAgain(candidate, quote, chosen, choice.shared);
}
