/** What is let in where few sentences stand. A telling of one sentence tells too little; what tells the event again, or a side of it, reads worse than a short one. */
import { type Chosen, quotesOf } from './telling-choice.ts';

/** Claims, and sentences, of a telling. */
export const FEWEST = 3;
/** A story of few sentences tells so many of them. */
export const LEAST_CLAIMS = 2;

/**
 * Each lets in what those before it do. `next`: what goes on with the lead, though it tells again what others tell; `again`: the event once more with more of it, and
 * what one report alone tells far down; `any`: what has little to do with headline and lead.
 */
const SLACK = ['none', 'next', 'again', 'any'] as const;
export type Slack = (typeof SLACK)[number];

/** One more claim may be told. */
export function hasRoom(chosen: readonly Chosen[], count: number, slack: Slack): boolean {
	if (slack === 'next') return chosen.length < count && quotesOf(chosen).length < FEWEST;
	return chosen.length < (slack === 'none' ? count : Math.min(count, FEWEST));
}

/** Where nothing is left to tell; null where enough stands, or nothing more is let in. */
export function moreSlack(slack: Slack, chosen: readonly Chosen[]): Slack | null {
	const { length } = quotesOf(chosen);
	const isEnough = length === 0 || length >= (slack === 'none' ? FEWEST : LEAST_CLAIMS);
	return isEnough ? null : (SLACK[SLACK.indexOf(slack) + 1] ?? null);
}
