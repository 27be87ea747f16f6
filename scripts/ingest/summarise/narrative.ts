/** Sentences that one writer wrote one after another: they read as prose, which sentences of several writers seldom do. */
import type { Candidate } from './importance.ts';
import type { StorySentence } from './sentences.ts';
import { isSound, type Known } from './soundness.ts';

/** Sentences behind a lead in its report that are looked at. */
const AHEAD = 5;
/** What it is worth to stand so many sentences behind the last told one of the report that leads; of another report, right behind one. */
const BEHIND = [1.5, 1, 0.7];
const BEHIND_OTHER = 0.5;
/** What it is worth to be of the report that leads, further down but near its top. */
const SAME_REPORT = 0.15;
const NEAR_TOP = 4;
/** A quotation breaks into what is told. */
const QUOTED = 0.3;
/** A sentence goes on with what is told at most so many sentences behind it; with one between them, behind so many claims only what others may tell, too. */
export const NEAR = 3;
const FEW = 3;
const DOUBT = 0.25;

const quotes = ({ text }: StorySentence): boolean => /["“„«”»]/u.test(text);

/** How many sentences it stands behind the last told one of its report; Infinity where none of those before it is told. */
export function distance({ article, order }: StorySentence, told: readonly StorySentence[]): number {
	const before = told.filter((one) => one.article === article && one.order < order);
	return order - Math.max(...before.map((one) => one.order));
}

/** What it is worth to go on where a told sentence ends. `told`: the lead first. */
export function continuity(sentence: StorySentence, told: readonly StorySentence[]): number {
	const [lead] = told;
	const behind = distance(sentence, told);
	const isOfLead = lead?.article === sentence.article;
	const further = isOfLead && sentence.order <= NEAR_TOP ? SAME_REPORT : 0;
	const worth = isOfLead ? (BEHIND[behind - 1] ?? further) : behind === 1 ? BEHIND_OTHER : 0;
	return worth * (quotes(sentence) ? QUOTED : 1);
}

/** The report that leads goes on with it. `support`: other voices that may tell it. */
export function goesOnWithLead(sentence: StorySentence, told: readonly StorySentence[], support: number): boolean {
	if (told[0]?.article !== sentence.article || quotes(sentence)) return false;
	const behind = distance(sentence, told);
	return behind === 1 || (behind <= NEAR && (told.length < FEW || support >= DOUBT));
}

/** 0 … 1: how much of what stands behind it in its report could be told behind it. `told`: the words of the headline above it. */
export function carriesOn(lead: StorySentence, candidates: readonly Candidate[], told: ReadonlySet<string>, known: Known): number {
	const words = told.union(known.taken[lead.index]?.gives ?? new Set<string>());
	const next = candidates.flatMap(({ quotes }) =>
		quotes.filter(({ article, order }) => article === lead.article && order > lead.order && order <= lead.order + AHEAD),
	);
	return next.filter((one) => !quotes(one) && isSound(one, words, known)).length / AHEAD;
}
