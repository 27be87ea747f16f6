/** Whether a sentence tells again what was chosen before: the same statement, the event of a title, the event in other words, the same phrase. */
import { tokensOf } from '../text/tokens.ts';
import type { Shared } from './event-words.ts';
import type { Fact } from './facts.ts';
import type { Candidate } from './importance.ts';
import { probability, type Verdicts } from './pairs.ts';
import type { StorySentence } from './sentences.ts';
import { sharesOf } from './statement/pair-values.ts';
import type { Reading } from './statement/reading.ts';

type Told = { readonly candidate: Candidate; readonly quote: StorySentence };

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
/** The event is told once more, in other words, by the opening of another report if it shares as much with all openings as this part of what the lead shares; any sentence, if it shares this much. */
const AS_MUCH_AS_LEAD = { opening: 0.35, second: 0.5, any: 0.65, plain: 0.6 };
/** Words in a row that two sentences have which tell the same. */
const PHRASE = 5;

/** Both have so many words in a row, but for names: `was serving a life sentence for …`. */
export function sharesPhrase(a: string, b: string): boolean {
	const words = (text: string) => tokensOf(text).map(({ text, fold }) => (/^\p{Lu}/u.test(text) ? '' : fold));
	const [own, told] = [words(a), ` ${words(b).join(' ')} `];
	return own.some((_, i) => {
		const run = own.slice(i, i + PHRASE);
		return run.length === PHRASE && !run.includes('') && told.includes(` ${run.join(' ')} `);
	});
}

/** Words of a quotation that is the same in two sentences. */
const QUOTED_WORDS = 3;

/** Both quote the same words, however they go on: `the "undeserved negative attention"`. */
export function sharesQuotation(a: string, b: string): boolean {
	const quoted = (text: string) =>
		[...text.matchAll(/["“„«]([^"“”„«»]+)["”“»]/gu)]
			.map(([, words = '']) => tokensOf(words).map(({ fold }) => fold))
			.filter(({ length }) => length >= QUOTED_WORDS)
			.map((words) => words.join(' '));
	const told = ` ${tokensOf(b)
		.map(({ fold }) => fold)
		.join(' ')} `;
	return quoted(a).some((words) => told.includes(` ${words} `));
}

/** Tells the event of a title, and little of the title that another does not tell. */
export function isRetold({ tells }: Candidate, other: Candidate): boolean {
	return tells.some(({ title, words }) =>
		other.tells.some((one) => one.title === title && words.filter((word) => one.words.includes(word)).length >= RETOLD * words.length),
	);
}

/** The event in other words: by the words of the event, or by what the sentence shares with the openings of all reports. */
export function tellsEventAgain(candidate: Candidate, quote: StorySentence, chosen: readonly Told[], shared: readonly Shared[]): boolean {
	const [lead, own] = [shared[chosen[0]?.quote.index ?? -1], shared[quote.index]];
	if (lead === undefined || own === undefined) return false;
	if (candidate.event && chosen.some((one) => one.candidate.event)) return true;
	if (lead.all === 0) return false;
	// Some reports open with a scene, and tell the event behind it.
	const isOpening = quote.order === 0 || (quote.order === 1 && quote.article !== chosen[0]?.quote.article);
	if (isOpening) return own.all >= AS_MUCH_AS_LEAD.opening * lead.all;
	if (quote.order === 1 && own.all >= AS_MUCH_AS_LEAD.second * lead.all) return true;
	return own.all >= AS_MUCH_AS_LEAD.any * lead.all && own.plain >= AS_MUCH_AS_LEAD.plain * lead.plain;
}

/** 0 … 1: how much of one fact the other tells; 1 means the same. */
export function resemblance(a: Fact, b: Fact, verdicts: Verdicts, readings: readonly Reading[]): number {
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
