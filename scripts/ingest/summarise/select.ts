/**
 * Which facts a summary tells: by importance, less what those chosen before tell already (maximal marginal relevance, Carbonell & Goldstein 1998).
 */

import type { Fact } from './facts.ts';
import { goingOn, withoutGaps } from './going-on.ts';
import type { Candidate } from './importance.ts';
import { continuity, distance, goesOnWithLead } from './narrative.ts';
import type { StorySentence } from './sentences.ts';
import { FEWEST, hasRoom, LEAST_CLAIMS, moreSlack, type Slack } from './slack.ts';
import { isSound } from './soundness.ts';
import { readSentence } from './statement/reading.ts';
import { type Choice, type Chosen, quotesOf } from './telling-choice.ts';
import { isFurther } from './tells-more.ts';
import { isRetold, resemblance } from './told-again.ts';
import { worthAsLead } from './worth-as-lead.ts';

const MOST = 5;
/** How much likeness to a chosen claim costs: λ of maximal marginal relevance. */
const REDUNDANCY = 2.5;
/** What it costs to tell with the first sentence of a report, for each that is told with one already: first sentences tell what happened. */
const LEDE = 0.7;
/** The second claim goes on with the lead at most so many sentences behind it. */
const BEHIND = 2;
/** A fact this much less important than the first is not told. */
const LEAST = 0.1;

/** How many claims a story of this size gets: 4 (two articles) to 5, and at most a good third of what it tells. */
export function claimCount(articles: number, facts: number): number {
	const wanted = Math.max(FEWEST, Math.min(MOST, 2 + Math.ceil(Math.log2(articles + 1))));
	return Math.max(Math.min(LEAST_CLAIMS, facts), Math.min(wanted, Math.ceil(facts * 0.45)));
}

/** `language`: primary subtag in which every claim must be quoted; null: any. `before`: facts told already: none of what is chosen leads. */
export function select(choice: Choice, language: string | null, before: readonly Fact[] | null = null): Chosen[] {
	const { count } = choice;
	const articles = choice.articlesIn(language);
	const fairShare = articles === 1 ? count : Math.ceil(count / Math.min(articles, 3)) + 1;
	const quoted = new Map<number, number>();
	const chosen: Chosen[] = [];
	const left = new Set(choice.candidates);
	let known = choice.headline(language);
	let first = 0;
	let slack: Slack = 'none';
	const alike: Candidate[] = [];
	const isOwn = (sentence: StorySentence) => Number(choice.isUnderOwn(sentence, language));
	while (hasRoom(chosen, count, slack) && left.size > 0) {
		const leads = chosen.length === 0 && before === null;
		const said =
			language === null
				? null
				: readSentence([...choice.headline(language), ...quotesOf(chosen).map(({ text }) => text)].join('\n'), language);
		let best: { candidate: Candidate; quote: StorySentence; score: number } | null = null;
		for (const candidate of left) {
			const wordings = candidate.quotes.filter(
				(sentence) => (language === null || sentence.tongue === language) && (quoted.get(sentence.article) ?? 0) < fairShare,
			);
			const told = [...(before ?? []), ...chosen.flatMap(({ candidate, goesOn }) => [candidate.fact, ...goesOn.map((one) => [one])])].map(
				(fact) => resemblance(candidate.fact, fact, choice.verdicts, choice.readings),
			);
			const likest = chosen.some((one) => isRetold(candidate, one.candidate)) ? 1 : Math.max(0, ...told);
			const next = slack === 'none' ? [] : wordings.filter((one) => goesOnWithLead(one, quotesOf(chosen), candidate.support));
			if (wordings.length === 0 || (likest >= 1 && next.length === 0)) {
				left.delete(candidate);
				if (likest >= 1 && slack === 'none') alike.push(candidate);
				continue;
			}
			// What leans may still come to stand, once its owner is introduced.
			const sound = (slack === 'next' || likest >= 1 ? next : wordings)
				.filter((sentence) => isSound(sentence, known, choice))
				.toSorted((a, b) => (leads ? isOwn(b) - isOwn(a) : continuity(b, quotesOf(chosen)) - continuity(a, quotesOf(chosen))))[0];
			const quote = sound ?? (leads ? wordings[0] : undefined);
			if (quote === undefined) continue;
			if (!leads && !isFurther(candidate, quote, chosen, said, choice, slack)) continue;
			const score =
				(leads ? worthAsLead(candidate, quote, known, choice, language) : candidate.importance) +
				choice.bonus(candidate.fact) +
				(leads ? 0 : continuity(quote, quotesOf(chosen))) -
				REDUNDANCY * likest ** 2 -
				(quote.order === 0 ? LEDE * chosen.filter((one) => one.quote.order === 0).length : 0) -
				(candidate.title ? 0.6 : 0);
			if (best === null || score > best.score) best = { candidate, quote, score };
		}
		if (best === null) {
			const more: Slack | null = before === null ? moreSlack(slack, chosen) : null;
			if (more === null) break;
			if (more === 'next') for (const one of alike) left.add(one);
			slack = more;
			continue;
		}
		if (leads) first = best.candidate.asLead;
		else if (best.score < LEAST * first && chosen.length >= Math.min(FEWEST, count)) break;
		left.delete(best.candidate);
		quoted.set(best.quote.article, (quoted.get(best.quote.article) ?? 0) + 1);
		const { candidate, quote } = best;
		const place = leads ? 'lead' : chosen.length === 1 && distance(quote, quotesOf(chosen)) <= BEHIND ? 'behind' : 'other';
		const told = [...choice.headline(language), ...quotesOf(chosen).map(({ text }) => text)];
		const isAside = !leads && choice.columns[quote.article] === true;
		const goesOn = before === null && language !== null && !isAside ? goingOn(quote, place, { known, said: told }, choice) : [];
		for (const one of [quote, ...goesOn]) known = known.union(choice.taken[one.index]?.gives ?? new Set());
		chosen.push({ candidate, quote, goesOn });
	}
	if (before !== null || language === null) return chosen;
	const [lead] = chosen;
	const isHeadlineOnly = lead !== undefined && quotesOf(chosen).length === 1 && choice.heads(lead.quote);
	const second = isHeadlineOnly ? inOtherWords(lead, language, known, choice) : undefined;
	return withoutGaps(second === undefined ? chosen : [...chosen, second], choice.headline(language), choice);
}

/** Where nothing but the sentence of the headline can be told, what another report opens with: the event, in other words. */
function inOtherWords(lead: Chosen, language: string, known: ReadonlySet<string>, choice: Choice): Chosen | undefined {
	return choice.candidates
		.filter((candidate) => candidate !== lead.candidate)
		.flatMap((candidate) => candidate.quotes.map((quote) => ({ candidate, quote, goesOn: [] })))
		.filter(({ quote }) => quote.tongue === language && quote.order === 0 && isSound(quote, known, choice))
		.toSorted((a, b) => b.candidate.asLead - a.candidate.asLead)[0];
}
